#pragma once
// The cell at the left of a swimlane: the domain's number in its circle, and its name.

#include "layout/roadmap/roadmap.hpp"
#include "layout/roadmap/roadmap_sheet.hpp"

namespace fukan::layout {

/// `cell` is as wide as Sheet::nameWidth; the lane's track lies beside it, equally high. The name has the
/// size `nameSize` where the cell has room for it, pixels.
LaneBox laneBox(const Sheet& sheet, std::size_t domain, const base::Rect& cell, float nameSize);

}  // namespace fukan::layout
