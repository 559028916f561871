#pragma once
// The content of a card below its head.

#include "layout/panels/card.hpp"
#include "layout/panels/panel_type.hpp"

namespace fukan::layout {

/// Adds the content to `out`, from the top of `room` downward and as wide as `room`, the height of which
/// is ignored. Returns the y at which the content ends.
float addTaskBody(const CardInput& input, const PanelType& type, base::Rect room, PanelContent& out);
float addDomainBody(const CardInput& input, const PanelType& type, base::Rect room, PanelContent& out);

}  // namespace fukan::layout
