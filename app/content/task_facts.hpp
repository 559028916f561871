#pragma once
// Everything that a card shows about one task, gathered from the board.

#include <cstddef>
#include <optional>
#include <vector>

#include "content/board.hpp"

namespace fukan::content {

struct Years {
    int from = 0;
    std::optional<int> to;  ///< none: open ended
    bool inferred = false;

    friend bool operator==(const Years&, const Years&) = default;
};

Years yearsOf(const Task& task);

/// How a task differs from what the neighbouring revision has (comparison.hpp says which one that is).
struct NeighbourDifference {
    enum class Kind {
        unchanged,
        added,    ///< the earlier revision lacks it
        dropped,  ///< the later revision lacks it
        changed,  ///< text, years or lane
    };

    Kind kind = Kind::unchanged;
    std::size_t other = 0;              ///< index into Board::revisions
    bool otherEarlier = false;          ///< `text` and `years` are the older ones; else the newer ones
    std::optional<LocalText> text;      ///< the other revision's, where it differs
    std::optional<Years> years;         ///< likewise
    std::optional<std::size_t> domain;  ///< likewise, index into Board::domains
    /// Likewise, indices into its Roadmap::footnotes; they may differ where all else is unchanged.
    std::optional<std::vector<std::size_t>> programmes;
};

struct TaskFacts {
    std::size_t task = 0;                 ///< index into the roadmap's tasks
    std::optional<std::size_t> previous;  ///< in its lane, in file order
    std::optional<std::size_t> next;
    std::vector<std::size_t> programmes;            ///< indices into Roadmap::footnotes, in the task's order
    std::vector<std::size_t> areas;                 ///< indices into Landscape::areas that carry its domain
    std::optional<NeighbourDifference> difference;  ///< none: there is no other revision to compare with
};

/// `revision` must have a roadmap, and `task` be one of its tasks.
TaskFacts taskFacts(const Board& board, std::size_t revision, std::size_t task);

/// The areas of the revision's landscape that carry the domain; none without a landscape.
std::vector<std::size_t> areasOf(const Board& board, std::size_t revision, std::size_t domain);

}  // namespace fukan::content
