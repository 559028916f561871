#pragma once
// How a camera was held, as JPEG files tell it.

#include <string_view>

namespace fukan::pictures {

/// What has to be done to a stored picture so that it is upright: first each row mirrored, then the rows'
/// order reversed, then rows and columns exchanged.
struct Orientation {
    bool mirrored = false;
    bool reversed = false;
    bool exchanged = false;

    friend constexpr bool operator==(Orientation, Orientation) = default;
};

/// From the EXIF data (APP1) of a JPEG file, or of its beginning; upright where it has none, or damaged ones.
/// Safe for any bytes.
Orientation exifOrientation(std::string_view jpeg);

}  // namespace fukan::pictures
