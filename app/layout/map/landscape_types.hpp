#pragma once
// The sizes of type that a map is to have on a screen.

#include <algorithm>

#include "layout/canvas.hpp"
#include "layout/map/landscape_plan.hpp"

namespace fukan::layout {

/// Sizes at 1080 px of height, as canvas.hpp's tokens where these have one.
inline constexpr TypeSizes mapTokens{.field = 30,
                                     .stage = 28,
                                     .name = token::laneName,
                                     .item = token::body,
                                     .layer = token::body,
                                     .badge = 22};

/// The scale of everything that goes with type. Where the floor is raised for a distant reader, the
/// tokens are raised with it.
inline float typeScale(const Canvas& canvas) { return std::max(canvas.unit, canvas.floor / token::floor); }

/// The size (pixels) below which no type of the map is to be while there is room.
inline float targetOf(const Canvas& canvas) {
    const float scale = std::min(canvas.viewport.x / 1920, canvas.viewport.y / 1080);
    return std::max(canvas.floor, token::leastBody * scale);
}

/// The largest type of a kind: so many times its token's size as type may grow into room that is left.
inline float largestType(float tokenSize, const Canvas& canvas) {
    return tokenSize * token::growth * typeScale(canvas);
}

}  // namespace fukan::layout
