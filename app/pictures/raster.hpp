#pragma once
// Brings a decoded picture to the size and the way in which it is shown.

#include <cstdint>

#include "base/geometry.hpp"
#include "pictures/exif.hpp"
#include "pictures/pixels.hpp"

namespace fukan::pictures {

/// Pixels as a decoder left them: rows from the top, without gaps. Owns nothing.
struct Raster {
    const std::uint8_t* bytes = nullptr;
    int width = 0;
    int height = 0;
    int channels = 4;  ///< 1: grey, 2: grey and alpha, 3: red, green, blue, 4: and alpha
};

/// How large the picture is when it is upright.
base::PixelSize uprightSize(base::PixelSize stored, Orientation orientation);

/// The same aspect, as large as a room of `room` pixels allows, but no larger than it is.
base::PixelSize shrunkInto(base::PixelSize size, base::Vec2 room);

/// The picture upright and `size` pixels large, which is at most its own upright size: each pixel is the mean
/// of the area that it covers, weighted by alpha. Takes no memory beside the result but for a few rows.
Pixels uprightPixels(const Raster& raster, Orientation orientation, base::PixelSize size);

}  // namespace fukan::pictures
