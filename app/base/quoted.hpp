#pragma once
// What an author or a file wrote, as messages show it.

#include <string>
#include <string_view>

namespace fukan::base {

/// `"name"`. A long one is cut with "…", so that a sentence stays one. Control characters become spaces,
/// since a terminal would obey them, and bytes that are not UTF-8 become U+FFFD.
std::string quoted(std::string_view name);

}  // namespace fukan::base
