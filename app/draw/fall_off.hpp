#pragma once
// How strongly the soft parts of a box are drawn, as shares (0 … 1) of their colours' own alpha. The
// renderer's shaders compute the same for every pixel; what draws boxes without them draws by these.

#include <algorithm>

namespace fukan::draw {

/// A trace steeper than one pixel: an edge half a pixel away covers nothing, whatever the last bits of its
/// distance say. What damage and pieces leave out rests on that.
inline constexpr float edgeSlope = 1.002f;

/// How much of a pixel a shape covers whose edge lies `away` pixels from the pixel's centre, negative inside:
/// an edge is one pixel wide.
constexpr float coverageAt(float away) { return std::clamp(0.5f - edgeSlope * away, 0.0f, 1.0f); }

/// Of a glow that reaches `reach` pixels, `away` pixels outside of the edge: (1 - away / reach)².
constexpr float glowAt(float away, float reach) {
    const float left = std::clamp(1 - std::max(away, 0.0f) / std::max(reach, 1e-3f), 0.0f, 1.0f);
    return left * left;
}

/// Of a shadow that is blurred over `reach` pixels to both sides of its edge, `away` pixels outside of it: 1,
/// at the edge 1/2, 0; between them t² (3 - 2 t).
constexpr float shadowAt(float away, float reach) {
    const float t = std::clamp(0.5f - 0.5f * away / std::max(reach, 1e-3f), 0.0f, 1.0f);
    return t * t * (3 - 2 * t);
}

/// Of a sheen, at -1 … 1 across its band: (1 - across²)², and nothing beyond.
constexpr float sheenAt(float across) {
    const float bump = std::max(1 - across * across, 0.0f);
    return bump * bump;
}

}  // namespace fukan::draw
