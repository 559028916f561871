#pragma once
// What stands on a card below its head.

#include "layout/panels/card.hpp"
#include "layout/panels/panel_type.hpp"

namespace fukan::layout {

/// From the top of `room` downward, as wide as it; its height is of no matter. Returns where the content
/// ends.
float addTaskBody(const CardInput& input, const PanelType& type, base::Rect room, PanelContent& out);
float addDomainBody(const CardInput& input, const PanelType& type, base::Rect room, PanelContent& out);

}  // namespace fukan::layout
