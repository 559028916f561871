#pragma once
// The rows of a roadmap, distributed over as many pages as the legibility floor requires.

#include <functional>
#include <set>
#include <vector>

#include "layout/roadmap/roadmap_rows.hpp"
#include "layout/roadmap/roadmap_sheet.hpp"

namespace fukan::layout {

struct PagePlan {
    std::vector<LaneRows> lanes;
    float body = 0;                     ///< the type size that the lanes were dealt out at, pixels
    bool last = false;                  ///< the roadmap's last page, which carries the remarks
    std::vector<std::size_t> overview;  ///< lanes too full to be dealt out, indices into Board::domains; then
                                        ///< `lanes` is empty
};

/// The footnotes that the lanes' tasks refer to, ascending, each once. The last page also has those that
/// no task refers to: nothing that the author wrote is lost.
std::vector<int> footnotesOf(const content::Roadmap& roadmap, const std::vector<LaneRows>& lanes,
                             bool lastPage);

/// The footnotes that no task refers to.
std::set<int> unreferencedFootnotes(const content::Roadmap& roadmap);

/// How the tasks of a content page are dealt out.
struct Dealing {
    /// A page's rows, in the order of its lanes.
    std::function<std::vector<LaneRows>(const content::RoadmapPage&)> rows;
    bool dense = false;  ///< at the smallest type, for the fewest pages
};

/// Plans each of the content's pages: whole where it fits `height` (without the heads) at the target size
/// of type; else over several, about equally full, broken between lanes where possible. A row that is
/// taller than a page is on a page alone. A content page that would need more than `mostPages` is
/// planned as overviews of its lanes instead, if that is so at the smallest type as well.
std::vector<PagePlan> planPages(const Sheet& sheet, const TasksByDomain& tasks, float height,
                                const Dealing& dealing);

}  // namespace fukan::layout
