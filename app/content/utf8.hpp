#pragma once
// Whether bytes are UTF-8, and where they stop being so.

#include <optional>
#include <string_view>

#include "content/position.hpp"

namespace fukan::content {

/// Where the first byte stands that is not well-formed UTF-8 (Unicode 15, table 3-7: no overlong forms,
/// no surrogates, nothing beyond U+10FFFF); none when all of it is.
std::optional<Position> firstInvalidUtf8(std::string_view bytes);

}  // namespace fukan::content
