#pragma once
// The instances that the sprite shader draws: one for each piece of a glyph or of an image.

#include <array>
#include <cstdint>
#include <type_traits>

#include "base/geometry.hpp"

namespace fukan::render {

/// The memory layout of one instance in the vertex buffer. The texel at a pixel's centre p is
/// start + (p - origin) · (across, down).
struct Sprite {
    std::array<float, 4>
        cut{};  ///< left, top, right, bottom of the piece to draw: the upright picture's pixels
    std::array<float, 4> start{};   ///< texel x, y; origin x, y in pixels
    std::array<float, 4> matrix{};  ///< texels to a pixel to the right (x, y), and downward (x, y)
    std::array<std::uint8_t, 4> color{};
};
static_assert(sizeof(Sprite) == 52 && std::is_trivially_copyable_v<Sprite>);

}  // namespace fukan::render
