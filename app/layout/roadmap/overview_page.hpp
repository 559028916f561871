#pragma once
// Roadmap pages that show more tasks than can be read one by one.

#include <cstddef>
#include <vector>

#include "layout/roadmap/roadmap.hpp"
#include "layout/roadmap/roadmap_pages.hpp"
#include "layout/roadmap/roadmap_rows.hpp"
#include "layout/roadmap/roadmap_sheet.hpp"

namespace fukan::layout {

/// Distributes the lanes (indices into Board::domains) over as many pages of `height` pixels as their
/// names need, in order, about evenly.
std::vector<std::vector<std::size_t>> dealOverview(const Sheet& sheet, const std::vector<std::size_t>& lanes,
                                                   float height);

/// The page of the lanes in `plan.overview`: each as high as its share of the tasks, but high enough for
/// its name. Footnotes are shown only if they are few: where the tasks' words are not shown, visitors do
/// not look them up.
RoadmapPageLayout layoutOverview(const Sheet& sheet, const PagePlan& plan, const TasksByDomain& tasks,
                                 float headHeight);

}  // namespace fukan::layout
