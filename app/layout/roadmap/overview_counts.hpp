#pragma once
// The counts of an overview: how many tasks run in each lane in each year.

#include "layout/roadmap/roadmap.hpp"
#include "layout/roadmap/roadmap_sheet.hpp"

namespace fukan::layout {

/// Fills in the years of every lane of the page's overview, and the page's count of this year's tasks.
/// The lanes must have their boxes and tasks. All counts are in one size of type; a column too narrow
/// for its count at the floor shows none.
void setCounts(const Sheet& sheet, RoadmapPageLayout& page);

}  // namespace fukan::layout
