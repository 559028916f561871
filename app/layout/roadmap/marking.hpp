#pragma once

#include <cstddef>
#include <vector>

#include "text/block.hpp"

namespace fukan::layout {

/// What a picture of a plan's changes, or of its years, adds to it.
struct Marking {
    std::vector<std::size_t> lastFree;  ///< by task: the last column that is free beside it, its own at least
    std::vector<float> lead;            ///< by task: what a mark takes before the bar's text, pixels
    std::vector<float> rise;            ///< the same above it
    std::vector<text::RichText> notes;  ///< by index into Board::domains: said with the lane's name
    std::vector<std::size_t> counts;    ///< the same: on the lane's badge; empty: of this year's tasks
};

}  // namespace fukan::layout
