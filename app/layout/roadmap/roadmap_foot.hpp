#pragma once
// The foot of a roadmap's page, below the lanes: footnotes, then remarks.

#include <vector>

#include "layout/roadmap/roadmap.hpp"
#include "layout/roadmap/roadmap_sheet.hpp"

namespace fukan::layout {

/// Between the lanes and the foot, token pixels.
inline constexpr float gapAboveFoot = 14;

/// Adds the footnotes of these numbers, and the remarks if asked for, to `page`; returns the y at which
/// its lanes must end. The type grows as long as the foot is not higher than `mostHeight`, and smaller
/// than the tasks beside it, whose size is `body`; pixels.
float placeFoot(const Sheet& sheet, const std::vector<int>& footnotes, bool withRemarks, float mostHeight,
                float body, RoadmapPageLayout& page);

}  // namespace fukan::layout
