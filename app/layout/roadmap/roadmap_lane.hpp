#pragma once
// The cell at the left of a swimlane, or the band above its bars: the domain's number in its circle, its name
// and its count.

#include "layout/roadmap/roadmap.hpp"
#include "layout/roadmap/roadmap_sheet.hpp"

namespace fukan::layout {

/// The lane from `top` on, `height` high, its band included: the cell is as wide as Sheet::nameWidth, and the
/// track lies beside it, equally high, or below the band. The name has the size that Sheet::nameSize has for
/// tasks of the size `body`, where there is room for it; pixels.
LaneBox laneBox(const Sheet& sheet, std::size_t domain, float top, float height, float body);

}  // namespace fukan::layout
