#pragma once
// "Did you mean …": the known name that a mistyped one is nearest to.

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace fukan::content {

/// How many insertions, deletions, replacements and swaps of neighbours turn `a` into `b`, no part edited
/// twice (the restricted Damerau-Levenshtein distance), in bytes.
std::size_t editDistance(std::string_view a, std::string_view b);

/// The known name nearest to `name`, the first of several; none when even that is a different word:
/// more than a third of the longer one's letters away (two letters' typing error is always near enough
/// for names of four or more).
std::optional<std::string> nearest(std::string_view name, const std::vector<std::string>& known);

}  // namespace fukan::content
