#pragma once
// A visitor's filter: only this year's tasks, only those that the revision changed, only those of one
// programme.

#include <cstddef>
#include <optional>
#include <vector>

#include "content/board.hpp"

namespace fukan::content {

/// A task matches when it meets every condition that is set.
struct Filter {
    bool thisYear = false;
    bool changed = false;          ///< differs from the neighbouring revision (comparison.hpp)
    std::optional<int> programme;  ///< number of a footnote of the same roadmap

    bool any() const { return thisYear || changed || programme.has_value(); }
    friend bool operator==(const Filter&, const Filter&) = default;
};

struct Matches {
    std::vector<bool> tasks;             ///< by index into Roadmap::tasks
    std::size_t count = 0;               ///< how many of the tasks match
    std::vector<std::size_t> perDomain;  ///< how many match in each domain, by index into Board::domains
};

/// Every task matches a filter without conditions. A revision without a roadmap has no matches. Takes
/// time in proportion to the tasks: callers should keep the result until filter, revision or year
/// changes.
Matches matches(const Board& board, std::size_t revision, const Filter& filter, int fiscalYear);

/// The footnotes that tasks refer to, as indices into Roadmap::footnotes, in their order: the programmes
/// that pay for the work.
std::vector<std::size_t> programmes(const Roadmap& roadmap);

}  // namespace fukan::content
