#pragma once
// The counts of an overview: how many tasks run in each lane in each year.

#include "layout/roadmap/roadmap.hpp"
#include "layout/roadmap/roadmap_sheet.hpp"

namespace fukan::layout {

/// Fills in the years of every lane of the page's overview, whose lanes have their boxes and tasks, and the
/// page's count of this year's tasks. All counts are in one size of type, except that a column too narrow for
/// its count at the floor goes without.
void setCounts(const Sheet& sheet, RoadmapPageLayout& page);

}  // namespace fukan::layout
