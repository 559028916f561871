#pragma once
// The content of a card about an area that belongs to no domain, below its head.

#include "layout/panels/card.hpp"
#include "layout/panels/panel_type.hpp"

namespace fukan::layout {

/// Its items, the areas inside, what differs in the neighbouring revision, and its place. As `addTaskBody`
/// does, it writes into `out` and returns the y at which the content ends.
float addAreaBody(const CardInput& input, const PanelType& type, base::Rect room, PanelContent& out);

}  // namespace fukan::layout
