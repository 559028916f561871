#pragma once
// Two revisions' roadmaps as one plan, on one axis of years: what a picture of their difference is laid out
// from.

#include <cstddef>
#include <optional>
#include <vector>

#include "content/board.hpp"
#include "content/change_counts.hpp"
#include "content/revision_diff.hpp"

namespace fukan::content {

/// A task of either plan. Its forms are indices into the union's tasks: as it stands in the earlier plan, and
/// as it stands in the later one.
struct UnionTask {
    TaskChange change;  ///< `before` and `after` are indices into the two revisions' own tasks
    Fate fate = Fate::kept;
    std::optional<std::size_t> before;
    std::optional<std::size_t> after;
};

/// The years of the union that one of the plans covers, inclusive: to the union's end where it is open ended.
struct CoveredYears {
    int first = 0;
    int last = 0;
};

struct PlanUnion {
    /// With one revision, whose roadmap has every form as a task and all years of both plans. Its footnotes
    /// are those of the later plan; then, numbered on, those of the earlier one that the later one lacks.
    Board board;
    std::vector<UnionTask> tasks;         ///< as in `revisionDiff`
    ChangeCounts counts;                  ///< of all tasks
    std::vector<ChangeCounts> perDomain;  ///< by index into Board::domains: of the tasks in that lane
    std::vector<int> laterNotes;          ///< the numbers of the footnotes that the later plan alone has
    CoveredYears earlierYears;
    CoveredYears laterYears;

    const Roadmap& roadmap() const { return *board.revisions.front().roadmap; }
};

/// Of two revisions of a board (indices into Board::revisions), both with a roadmap.
PlanUnion unionOf(const Board& board, std::size_t earlier, std::size_t later);

}  // namespace fukan::content
