#pragma once
// Compares a revision's roadmap with its neighbour's, for the changes that are shown to visitors.

#include <cstddef>
#include <optional>
#include <vector>

#include "content/revision_diff.hpp"

namespace fukan::content {

struct Comparison {
    std::size_t other = 0;      ///< index into Board::revisions of the neighbour
    bool otherEarlier = false;  ///< the neighbour comes before; else it comes after
    /// One for each task of the revision, in the order of its tasks. `before` and `after` are as in
    /// `revisionDiff`: the revision's own index is `after` when the neighbour is the earlier one.
    std::vector<TaskChange> changes;

    /// The neighbour's task that is the same as the revision's `task`; none: only this revision has it.
    std::optional<std::size_t> counterpart(std::size_t task) const {
        return otherEarlier ? changes[task].before : changes[task].after;
    }
};

/// The nearest earlier revision that has a roadmap, else the nearest later one; none on a board with only
/// one, and where `revision` has no roadmap itself.
std::optional<std::size_t> neighbourOf(const Board& board, std::size_t revision);
/// The same for maps.
std::optional<std::size_t> mapNeighbourOf(const Board& board, std::size_t revision);

/// None where there is no neighbour. Takes time in proportion to the tasks of both.
std::optional<Comparison> compareWithNeighbour(const Board& board, std::size_t revision);

}  // namespace fukan::content
