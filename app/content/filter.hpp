#pragma once
// What a visitor wants to see alone: this year's tasks, those that the revision changed, those of one
// programme.

#include <cstddef>
#include <optional>
#include <vector>

#include "content/board.hpp"

namespace fukan::content {

/// Conditions that are on all apply together.
struct Filter {
    bool thisYear = false;
    bool changed = false;          ///< differs from the neighbouring revision (comparison.hpp)
    std::optional<int> programme;  ///< number of a footnote of the same roadmap

    bool any() const { return thisYear || changed || programme.has_value(); }
    friend bool operator==(const Filter&, const Filter&) = default;
};

struct Matches {
    std::vector<bool> tasks;             ///< by index into Roadmap::tasks
    std::size_t count = 0;               ///< of them, how many match
    std::vector<std::size_t> perDomain;  ///< the same by index into Board::domains
};

/// Every task matches a filter with nothing on. A revision without a roadmap has no matches. Linear in the
/// tasks (n log n with `changed`): meant to be kept until filter, revision or year changes.
Matches matches(const Board& board, std::size_t revision, const Filter& filter, int fiscalYear);

/// The footnotes that tasks refer to, as indices into Roadmap::footnotes, in their order: the programmes
/// that pay for the work.
std::vector<std::size_t> programmes(const Roadmap& roadmap);

}  // namespace fukan::content
