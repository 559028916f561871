#pragma once
// Decodes PNG and JPEG files into pixels.

#include <string>

#include "base/result.hpp"
#include "pictures/pixels.hpp"

namespace fukan::pictures {

/// Pixels. Larger pictures are refused: they show no more on any screen, and 40 million pixels take 160 MB.
inline constexpr int largestImageSide = 8192;
inline constexpr long largestImageArea = 40'000'000;

/// Fails with one sentence when the bytes are no PNG or JPEG, are damaged, or hold a picture that is too
/// large. Safe for any bytes.
base::Result<Pixels> decodeImage(const std::string& bytes);

}  // namespace fukan::pictures
