#pragma once

#include <cstdint>

#include "base/color.hpp"
#include "base/geometry.hpp"

namespace fukan::draw {

/// A rounded rectangle, or a band that points to the right (box_path.hpp). From below to above: outside of
/// the shape its shadow and its glow; inside fill, outline and sheen. How strong the soft ones are is in
/// fall_off.hpp.
struct Box {
    enum class Shape : std::uint8_t {
        rounded,
        arrow,    ///< flat left end, right end an arrow head `head` pixels long
        chevron,  ///< notched left end and arrow head, both `head` pixels long
    };

    base::Rect rect;
    Shape shape = Shape::rounded;
    /// The shape goes on in the box beside it: this edge is square, without outline, glow or antialiasing, so
    /// that two boxes that share it leave no seam.
    bool joinedLeft = false;
    bool joinedRight = false;
    float radius = 0;       ///< corner radius
    float head = 0;         ///< length of the arrow head; a rounded box has none, whatever is said
    base::Color fillFrom;   ///< gradient's colour at the left (or top) edge (`gradientLine`)
    base::Color fillTo;     ///< … and at the right (or bottom) edge
    bool vertical = false;  ///< gradient runs downward
    float outline = 0;      ///< outline's width, drawn inside the edge
    base::Color outlineColor;
    float glow = 0;  ///< how far the glow reaches outside the edge; fades to nothing there (`glowAt`)
    base::Color glowColor;
    base::Vec2 shadowOffset;
    float shadow = 0;  ///< how far the drop shadow is blurred to both sides of its edge (`shadowAt`); 0: none
    base::Color shadowColor;
    /// Where the soft slanted highlight stands: 0 just left of the box … 1 just right; < 0: none. Its band is
    /// `sheenBand`, across which it fades by `sheenAt`.
    float sheen = -1;
    base::Color sheenColor;

    friend bool operator==(const Box&, const Box&) = default;
};

}  // namespace fukan::draw
