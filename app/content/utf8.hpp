#pragma once
// Checks that bytes are UTF-8.

#include <optional>
#include <string_view>

#include "content/position.hpp"

namespace fukan::content {

/// The position of the first byte that is not well-formed UTF-8 (Unicode 15, table 3-7: no overlong
/// forms, no surrogates, nothing beyond U+10FFFF); none when all bytes are.
std::optional<Position> firstInvalidUtf8(std::string_view bytes);

}  // namespace fukan::content
