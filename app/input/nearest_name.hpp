#pragma once
// The name an author probably meant.

#include <span>
#include <string_view>

namespace fukan::input {

/// The candidate with the fewest letters to change, insert, leave out or swap, upper and lower case
/// alike; empty when none is within a third of its length (at least one letter).
std::string_view nearestName(std::string_view wanted, std::span<const std::string_view> candidates);

}  // namespace fukan::input
