#pragma once
// How large a board's or a configuration's file may be.

#include <cstddef>

namespace fukan::content {

/// In bytes. A plan of a hundred thousand tasks in two languages takes half of it. A larger file is not
/// a text, and is refused before it is read.
inline constexpr std::size_t largestFile = std::size_t{64} * 1024 * 1024;

}  // namespace fukan::content
