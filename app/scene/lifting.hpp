#pragma once
// How the tour's light shows, on a bar as on an area: what it falls on grows a little, all else steps back.

#include "base/geometry.hpp"

namespace fukan::scene {

/// On each side of what is lifted, token pixels.
inline constexpr float liftedBy = 6;

/// The alpha of what the light does not fall on.
inline constexpr float steppedBack = 0.45f;

/// `lift` 0 … 1; `unit`: pixels to a token pixel.
inline base::Rect lifted(const base::Rect& rect, float unit, float lift) {
    return rect.grown(liftedBy * unit * lift);
}

}  // namespace fukan::scene
