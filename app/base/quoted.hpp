#pragma once
// What an author or a file wrote, as messages show it.

#include <string>
#include <string_view>

namespace fukan::base {

/// `"name"`. A long one is cut with "…", so that a sentence stays one. Control characters become spaces,
/// since a terminal would obey them, and bytes that are not UTF-8 become U+FFFD.
std::string quoted(std::string_view name);

/// A text from elsewhere that stands in a line of its own: the same, whole and without quotes; what would
/// turn the direction of the rest of the line is left out.
std::string plainLine(std::string_view text);

}  // namespace fukan::base
