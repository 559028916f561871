#pragma once
// The name an author probably meant.

#include <span>
#include <string_view>

namespace fukan::base {

/// The candidate with the fewest letters to change, insert, leave out or swap, upper and lower case
/// alike, the first of several; empty when even that is another word: more than a third of the longer
/// one's letters away (one letter for names below four, else two are always near enough).
std::string_view nearestName(std::string_view wanted, std::span<const std::string_view> candidates);

}  // namespace fukan::base
