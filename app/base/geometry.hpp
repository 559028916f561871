#pragma once
// Points, sizes and rectangles. Units are pixels of the viewport unless a name says otherwise;
// the origin is top left, x grows to the right, y grows downward.

#include <algorithm>

namespace fukan::base {

struct Vec2 {
    float x = 0;
    float y = 0;

    friend constexpr Vec2 operator+(Vec2 a, Vec2 b) { return {a.x + b.x, a.y + b.y}; }
    friend constexpr Vec2 operator-(Vec2 a, Vec2 b) { return {a.x - b.x, a.y - b.y}; }
    friend constexpr Vec2 operator*(Vec2 a, float s) { return {a.x * s, a.y * s}; }
    friend constexpr bool operator==(Vec2, Vec2) = default;
};

/// The size of a window, a frame buffer or a picture, in whole pixels.
struct PixelSize {
    int width = 1;
    int height = 1;

    friend constexpr bool operator==(PixelSize, PixelSize) = default;
};

constexpr Vec2 toVec2(PixelSize size) {
    return {static_cast<float>(size.width), static_cast<float>(size.height)};
}

/// An axis-aligned rectangle. Empty when w or h is not positive.
struct Rect {
    float x = 0;
    float y = 0;
    float w = 0;
    float h = 0;

    constexpr float right() const { return x + w; }
    constexpr float bottom() const { return y + h; }
    constexpr Vec2 center() const { return {x + w / 2, y + h / 2}; }
    constexpr Vec2 origin() const { return {x, y}; }
    constexpr Vec2 size() const { return {w, h}; }
    constexpr bool empty() const { return !(w > 0 && h > 0); }

    constexpr bool contains(Vec2 p) const { return p.x >= x && p.x < right() && p.y >= y && p.y < bottom(); }

    /// True when `inner` lies inside, give or take `slack` pixels on every side.
    constexpr bool contains(const Rect& inner, float slack = 0) const {
        return inner.x >= x - slack && inner.y >= y - slack && inner.right() <= right() + slack &&
               inner.bottom() <= bottom() + slack;
    }

    /// Grown by `dx` and `dy` on each side; negative values shrink.
    constexpr Rect grown(float dx, float dy) const { return {x - dx, y - dy, w + 2 * dx, h + 2 * dy}; }
    constexpr Rect grown(float d) const { return grown(d, d); }
    constexpr Rect moved(Vec2 by) const { return {x + by.x, y + by.y, w, h}; }

    friend constexpr bool operator==(const Rect&, const Rect&) = default;
};

/// The common part; an empty rectangle when there is none.
constexpr Rect intersection(const Rect& a, const Rect& b) {
    const float left = std::max(a.x, b.x);
    const float top = std::max(a.y, b.y);
    const float w = std::min(a.right(), b.right()) - left;
    const float h = std::min(a.bottom(), b.bottom()) - top;
    return (w > 0 && h > 0) ? Rect{left, top, w, h} : Rect{};
}

/// The smallest rectangle around both; an empty rectangle is ignored.
constexpr Rect enclosing(const Rect& a, const Rect& b) {
    if (a.empty()) return b;
    if (b.empty()) return a;
    const float left = std::min(a.x, b.x);
    const float top = std::min(a.y, b.y);
    return {left, top, std::max(a.right(), b.right()) - left, std::max(a.bottom(), b.bottom()) - top};
}

constexpr float lerp(float a, float b, float t) { return a + (b - a) * t; }
constexpr Vec2 lerp(Vec2 a, Vec2 b, float t) { return {lerp(a.x, b.x, t), lerp(a.y, b.y, t)}; }
constexpr Rect lerp(const Rect& a, const Rect& b, float t) {
    return {lerp(a.x, b.x, t), lerp(a.y, b.y, t), lerp(a.w, b.w, t), lerp(a.h, b.h, t)};
}

}  // namespace fukan::base
