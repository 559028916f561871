#pragma once
// Converts the upright picture's pixels to those of the target, which may be turned.

#include <array>

#include "base/geometry.hpp"
#include "render/frame_target.hpp"

namespace fukan::render {

/// Only whole quarter turns, so a whole pixel stays a whole pixel.
class Placement {
public:
    explicit Placement(const FrameTarget& target);

    base::Vec2 toTarget(base::Vec2 point) const;
    base::Rect toTarget(const base::Rect& rect) const;
    bool turned() const { return turn_ != base::Turn(); }

    /// glScissor's four numbers (from the bottom left corner) for a rectangle of the upright picture.
    std::array<int, 4> scissor(const base::Rect& rect) const;

    /// Two rows (x, y, 1) → OpenGL's clip space.
    std::array<float, 6> toClipSpace() const;

    /// Two rows (gl_FragCoord's x and y, 1) → the upright picture's pixel. Whole numbers only, so it is
    /// exact.
    std::array<float, 6> fromFragment() const;

private:
    float width_;
    float height_;
    base::Turn turn_;
};

}  // namespace fukan::render
