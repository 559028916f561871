#pragma once
// What the shape shader draws: one instance for a box, a backdrop or a line.

#include <array>
#include <cstdint>
#include <type_traits>

#include "draw/command.hpp"

namespace fukan::render {

/// The memory layout of one instance in the vertex buffer. What a field means depends on the kind;
/// shape_shader.hpp reads them.
struct Shape {
    /// The numbers stand in the shader as well.
    enum class Kind : int { rounded = 0, arrow = 1, chevron = 2, backdrop = 3, line = 4 };

    std::array<float, 4> place{};  ///< x, y, w, h; a line: from x, y, to x, y
    std::array<float, 4> form{};   ///< radius, head, outline, glow; a line: width, dash
    std::array<float, 4> extra{};  ///< shadow x, y, shadow, sheen; a backdrop: center x, y
    std::array<float, 2> kind{};   ///< Kind, 1 when the gradient runs downward
    std::array<std::array<std::uint8_t, 4>, 6> colors{};  ///< from, to, outline, glow, shadow, sheen
};
static_assert(sizeof(Shape) == 80 && std::is_trivially_copyable_v<Shape>);

Shape shapeOf(const draw::Box& box);
Shape shapeOf(const draw::Backdrop& backdrop);
Shape shapeOf(const draw::Line& line);

}  // namespace fukan::render
