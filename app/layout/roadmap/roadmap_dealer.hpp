#pragma once
// Distributes lanes of rows over pages.

#include <vector>

#include "layout/roadmap/roadmap_rows.hpp"
#include "layout/roadmap/roadmap_sheet.hpp"

namespace fukan::layout {

/// The lanes on pages of `height` pixels at the type size `body`, footnotes at their smallest included (and
/// the remarks, if the pages may have to carry them), as few and as even as possible; no pages without lanes.
/// Each row's height and each set of footnotes is measured once.
std::vector<std::vector<LaneRows>> dealPages(const Sheet& sheet, const std::vector<LaneRows>& lanes,
                                             float height, float body, bool carriesRemarks);

}  // namespace fukan::layout
