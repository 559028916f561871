#include "render/placement.hpp"

#include <algorithm>
#include <cmath>

namespace fukan::render {

Placement::Placement(const FrameTarget& target)
    : width_(static_cast<float>(target.width)),
      height_(static_cast<float>(target.height)),
      turn_(target.turn) {}

base::Vec2 Placement::toTarget(base::Vec2 p) const {
    return turn_.point(p, turn_.inverse().size(base::Vec2{width_, height_}));
}

base::Rect Placement::toTarget(const base::Rect& rect) const {
    const base::Vec2 a = toTarget(rect.origin());
    const base::Vec2 b = toTarget(base::Vec2{rect.right(), rect.bottom()});
    return {std::min(a.x, b.x), std::min(a.y, b.y), std::abs(a.x - b.x), std::abs(a.y - b.y)};
}

std::array<int, 4> Placement::scissor(const base::Rect& rect) const {
    const base::Rect all{0, 0, width_, height_};
    const base::Rect r = base::intersection(toTarget(rect), all);
    const int left = static_cast<int>(std::lround(r.x));
    const int right = static_cast<int>(std::lround(r.right()));
    const int top = static_cast<int>(std::lround(r.y));
    const int bottom = static_cast<int>(std::lround(r.bottom()));
    return {left, static_cast<int>(height_) - bottom, right - left, bottom - top};
}

std::array<float, 6> Placement::toClipSpace() const {
    const base::Vec2 origin = toTarget(base::Vec2{0, 0});
    const base::Vec2 x = toTarget(base::Vec2{1, 0}) - origin;
    const base::Vec2 y = toTarget(base::Vec2{0, 1}) - origin;
    const float sx = 2 / width_;
    const float sy = -2 / height_;
    return {x.x * sx, y.x * sx, origin.x * sx - 1, x.y * sy, y.y * sy, origin.y * sy + 1};
}

// OpenGL counts rows from the bottom.
std::array<float, 6> Placement::fromFragment() const {
    switch (turn_.degrees()) {
        case 90:
            return {0, -1, height_, -1, 0, width_};
        case 180:
            return {-1, 0, width_, 0, 1, 0};
        case 270:
            return {0, 1, 0, 1, 0, 0};
        default:
            return {1, 0, 0, 0, -1, height_};
    }
}

}  // namespace fukan::render
