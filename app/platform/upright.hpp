#pragma once
// Converts points and sizes of a turned screen to those of the upright picture.

#include "base/geometry.hpp"

namespace fukan::platform {

/// Where a point of a screen of `screen` pixels lies in the picture that is shown there turned
/// clockwise by `rotation` degrees (0, 90, 180 or 270).
constexpr base::Vec2 upright(base::Vec2 point, base::Vec2 screen, int rotation) {
    switch (rotation) {
        case 90:
            return {point.y, screen.x - point.x};
        case 180:
            return {screen.x - point.x, screen.y - point.y};
        case 270:
            return {screen.y - point.y, point.x};
        default:
            return point;
    }
}

/// The upright picture's size on a panel that shows it turned by `rotation` degrees.
constexpr base::Vec2 uprightSize(base::PixelSize panel, int rotation) {
    const base::Vec2 size = base::toVec2(panel);
    return rotation == 90 || rotation == 270 ? base::Vec2{size.y, size.x} : size;
}

}  // namespace fukan::platform
