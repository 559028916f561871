#pragma once
// Rectangles of whole pixels.

#include <array>
#include <cmath>

#include "base/geometry.hpp"

namespace fukan::draw {

/// Each edge on the nearest border of two pixels.
inline base::Rect rounded(const base::Rect& r) {
    const float left = std::round(r.x);
    const float top = std::round(r.y);
    return {left, top, std::round(r.right()) - left, std::round(r.bottom()) - top};
}

/// All pixels that the rectangle touches.
inline base::Rect roundedOut(const base::Rect& r) {
    const float left = std::floor(r.x);
    const float top = std::floor(r.y);
    return {left, top, std::ceil(r.right()) - left, std::ceil(r.bottom()) - top};
}

/// The pixels that lie completely in the rectangle; an empty rectangle when there are none.
inline base::Rect roundedIn(const base::Rect& r) {
    const float left = std::ceil(r.x);
    const float top = std::ceil(r.y);
    const base::Rect in{left, top, std::floor(r.right()) - left, std::floor(r.bottom()) - top};
    return in.empty() ? base::Rect{} : in;
}

/// The parts of `whole` above, below, left and right of `part`: disjoint, any of the four may be empty.
inline std::array<base::Rect, 4> around(const base::Rect& whole, const base::Rect& part) {
    return {{{whole.x, whole.y, whole.w, part.y - whole.y},
             {whole.x, part.bottom(), whole.w, whole.bottom() - part.bottom()},
             {whole.x, part.y, part.x - whole.x, part.h},
             {part.right(), part.y, whole.right() - part.right(), part.h}}};
}

}  // namespace fukan::draw
