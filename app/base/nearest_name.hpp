#pragma once
// The name an author probably meant.

#include <span>
#include <string_view>

namespace fukan::base {

/// The candidate with the smallest share of letters to change, insert, leave out or swap, upper and lower
/// case alike, the first of several; empty when even that is another word: more than two fifths of the
/// longer one's letters away ("alfa" still means "alpha"; one letter is always near enough).
std::string_view nearestName(std::string_view wanted, std::span<const std::string_view> candidates);

}  // namespace fukan::base
