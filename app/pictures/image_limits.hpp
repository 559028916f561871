#pragma once
// How large a picture may be. What is larger is refused before memory is taken for it.

#include <cstddef>

namespace fukan::pictures {

/// Pixels of a picture: 8192 × 8192. They show no more on any screen than a quarter of them.
inline constexpr long largestImageArea = 8192L * 8192;

/// Bytes of a picture's file.
inline constexpr std::size_t largestImageFile = std::size_t{64} * 1024 * 1024;

}  // namespace fukan::pictures
