#pragma once
// The name an author probably meant.

#include <span>
#include <string_view>

namespace fukan::base {

/// The candidate with the smallest share of letters to change, insert, leave out or swap, ignoring ASCII
/// case; the first of several. Empty when even that one is another word, that is, when more than two
/// fifths of the letters of the longer name differ ("alfa" still means "alpha"; one wrong letter is
/// always near enough). Names of more than 64 bytes are not compared. The result views one of
/// `candidates`.
std::string_view nearestName(std::string_view wanted, std::span<const std::string_view> candidates);

}  // namespace fukan::base
