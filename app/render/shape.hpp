#pragma once
// The instances that the shape shaders draw: one for each piece of a box, a backdrop or a line.

#include <array>
#include <cstddef>
#include <cstdint>
#include <type_traits>

#include "draw/command.hpp"

namespace fukan::render {

/// Each kind has a shader of its own, since a software renderer runs every branch of a shader for every
/// pixel. But each shader takes a few milliseconds of the start, so there are only as many as are worth it.
enum class ShapeKind : std::uint8_t {
    fill,  ///< a backdrop, or the inside of a box, away from its edges: gradient and sheen
    edge,  ///< all of a box: distance to the edge, outline, glow
    edgeWithShadow,
    line,
};
constexpr std::size_t shapeKinds = 4;

/// The memory layout of one instance in the vertex buffer. What a field means depends on the kind;
/// shape_shader.cpp reads them.
struct Shape {
    std::array<float, 4>
        cut{};  ///< left, top, right, bottom of the piece to draw: the upright picture's pixels
    std::array<float, 4> place{};  ///< x, y, w, h of the whole shape
    std::array<float, 4> form{};   ///< radius, head, outline, glow; a line: width, dash
    std::array<float, 4>
        extra{};  ///< shadow x, y, reach; a backdrop: center x, y; a line: from x, y, to x, y
    std::array<float, 4> style{};  ///< a Gradient, 1: notched, the sheen's center and half width
    std::array<std::array<std::uint8_t, 4>, 6> colors{};  ///< from, to, outline, glow, shadow, sheen
};
static_assert(sizeof(Shape) == 104 && std::is_trivially_copyable_v<Shape>);

/// The shader uses the same numbers.
enum class Gradient : int { rightward = 0, downward = 1, radial = 2 };

/// The whole shape; the caller fills in `cut`.
Shape shapeOf(const draw::Box& box);
Shape shapeOf(const draw::Backdrop& backdrop);
Shape shapeOf(const draw::Line& line);

/// The kind that draws all of the box.
ShapeKind kindOf(const draw::Box& box);

}  // namespace fukan::render
