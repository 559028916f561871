#pragma once
// Tasks that may be the same in two plans although their ids differ. Nothing is joined by likeness: an author
// is asked to.

#include <cstddef>
#include <vector>

#include "content/board.hpp"

namespace fukan::content {

struct LikelyPair {
    std::size_t before = 0;  ///< index into the earlier roadmap's tasks
    std::size_t after = 0;   ///< index into the later one's
    float likeness = 0;      ///< 0 … 1, `likeness` of their texts
};

/// The Dice coefficient of the pairs of neighbouring characters, blanks left out; of texts in two languages
/// the larger one. (L. R. Dice, "Measures of the amount of ecologic association between species", 1945.)
float likeness(const LocalText& a, const LocalText& b);

/// Of tasks whose ids are on one side only and whose domain is the same: the likeliest pairs, each task in
/// one at most, the likeliest first. None of plans with so many such tasks that comparing them would take
/// seconds.
std::vector<LikelyPair> likelyPairs(const Roadmap& before, const Roadmap& after);

}  // namespace fukan::content
