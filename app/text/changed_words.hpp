#pragma once
// Marks what differs between two wordings of the same thing.

#include "text/block.hpp"

namespace fukan::text {

/// `words` with what `other` has not, in the same order, in bold: the words outside of a longest common
/// subsequence of both. Of two languages the first is compared; where a wording is very long (over
/// `mostCompared` words), it is left as it is.
RichText withChangesBold(const RichText& words, const RichText& other);

inline constexpr std::size_t mostCompared = 1000;

}  // namespace fukan::text
