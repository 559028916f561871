#pragma once
// Decodes PNG and JPEG files into upright pixels. Everything here is safe for any bytes, and fails with one
// sentence when they are no PNG or JPEG, are damaged, or hold a picture that is too large.

#include <string_view>

#include "base/geometry.hpp"
#include "base/result.hpp"
#include "pictures/pixels.hpp"

namespace fukan::pictures {

/// The size of the upright picture in pixels, from the header: `bytes` may be the file's beginning alone. Of
/// a JPEG with much before the header a short beginning fails.
base::Result<base::PixelSize> imageSize(std::string_view bytes);

bool isPng(std::string_view bytes);

/// Whether the file goes to its end: one that was copied halfway has a good header.
bool isWhole(std::string_view bytes);
/// The same from the last bytes of a file. False also where much follows the picture's end in the file.
bool holdsEnd(std::string_view tail, bool png);

/// The whole picture.
base::Result<Pixels> decodeImage(std::string_view bytes);

/// The picture as large as it is shown in a room of `room` pixels: shrunk into it, never enlarged.
base::Result<Pixels> decodeImage(std::string_view bytes, base::Vec2 room);

}  // namespace fukan::pictures
