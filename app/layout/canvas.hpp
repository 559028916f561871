#pragma once
// The measures that everything on a screen of a given size is built from.

#include "base/geometry.hpp"

namespace fukan::layout {

/// Sizes of type at 1080 px of height, in pixels (visual.md's tokens).
namespace token {
inline constexpr float title = 40;
inline constexpr float subtitle = 26;
inline constexpr float yearHead = 30;
inline constexpr float laneName = 26;
inline constexpr float body = 24;
inline constexpr float leastBody = 21;  ///< a roadmap takes another page before its tasks go below
inline constexpr float caption = 18;
inline constexpr float margin = 56;
inline constexpr float floor = 18;
inline constexpr float growth = 1.6f;  ///< so many times its token's size type grows into room that is left
}  // namespace token

struct Canvas {
    base::Vec2 viewport;          ///< pixels
    float unit = 1;               ///< pixels per token pixel
    float floor = 18;             ///< the smallest legible em size, pixels
    float footnoteFloor = 15.3f;  ///< 0.85 of it, for footnotes and captions
    float pixelPitchMm = 0;       ///< width of a pixel; 0: unknown

    /// A token's length in pixels of this canvas.
    float px(float tokenPixels) const { return tokenPixels * unit; }

    /// A token's type size in pixels: scaled, and never below the floor.
    float type(float tokenPixels) const { return px(tokenPixels) > floor ? px(tokenPixels) : floor; }
};

/// What is known of the wall, for legibility: zero means unknown.
struct Legibility {
    float viewingDistanceMm = 0;
    float pixelPitchMm = 0;  ///< width of a pixel

    friend bool operator==(const Legibility&, const Legibility&) = default;
};

/// Letters are legible from 250 times their height (Japanese signage practice), so the floor is
/// distance ÷ 250 in pixels of that pitch, taken as the height of a kanji's body, which is about the em.
/// With either unknown: 18 px at 1080 px of the shorter side.
Canvas makeCanvas(base::Vec2 viewport, Legibility legibility = {});

}  // namespace fukan::layout
