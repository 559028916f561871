#pragma once
// Converts a place in the window to a pixel of the upright picture that is shown there.

#include "base/geometry.hpp"
#include "base/turn.hpp"

namespace fukan::platform {

class PictureMap {
public:
    /// `pixels`: the frame buffer's size. `turn`: how the picture is turned in it.
    PictureMap(base::Vec2 pixels, base::Turn turn) : pixels_(pixels), turn_(turn) {}

    base::Turn turn() const { return turn_; }

    /// `share` of the window, from its top left; (1, 1) is just beyond its last pixel.
    base::Vec2 pixel(base::Vec2 share) const;

    /// As `pixel`, but clamped to the picture: X11 reports fingers at the very edge of a window.
    base::Vec2 pixelInside(base::Vec2 share) const;

    /// A length as a share of the window's width, in pixels.
    float length(float share) const { return share * pixels_.x; }

private:
    base::Vec2 pixels_;
    base::Turn turn_;
};

/// Converts GLFW's screen coordinates, of which each is several pixels on scaled displays, to a share of
/// the window; (0, 0) for a window without a size.
class WindowShare {
public:
    /// `size`: the window's, in screen coordinates.
    explicit WindowShare(base::PixelSize size) : size_(size) {}
    base::Vec2 of(double x, double y) const;

private:
    base::PixelSize size_;
};

}  // namespace fukan::platform
