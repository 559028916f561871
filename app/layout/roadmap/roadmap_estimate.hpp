#pragma once
// Estimates how many pages a content page of a roadmap needs, without laying them out.

#include <cstddef>
#include <vector>

#include "layout/roadmap/roadmap_rows.hpp"
#include "layout/roadmap/roadmap_sheet.hpp"

namespace fukan::layout {

/// A content page that would need more pages than this is shown as an overview: at the usual dwell of
/// some twenty seconds, a dozen pages are four minutes, and visitors do not stand longer before a wall.
inline constexpr std::size_t mostPages = 12;

/// About how many pages of `height` pixels the lanes (indices into Board::domains) need at the type
/// size `body`. Computed from the number of tasks that run at a time and the heights of a few of them: takes
/// time in proportion to the tasks, far less than dealing them out.
std::size_t estimatedPages(const Sheet& sheet, const std::vector<std::size_t>& lanes,
                           const TasksByDomain& tasks, float height, float body);

}  // namespace fukan::layout
