#pragma once
// What an author probably meant where a file is not valid TOML, in plain words.

#include <string>
#include <string_view>

#include "content/position.hpp"

namespace fukan::content {

/// The hint for the parser's message about a mistake at a position; "not valid TOML" where the text around it
/// tells nothing. `bytes` must be UTF-8.
std::string tomlHint(std::string_view bytes, Position at, std::string_view message);

}  // namespace fukan::content
