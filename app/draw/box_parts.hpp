#pragma once
// Where on a box something can be seen: the renderer and the damage computation use the same geometry.

#include "draw/command.hpp"

namespace fukan::draw {

/// The rectangle of the box's shape: beyond a joined edge it goes on far enough that corner, outline and
/// antialiasing of that edge lie outside of `Box::rect`.
base::Rect shapeRect(const Box& box);

/// The part of `rect` that the box may draw on: nothing beyond a joined edge.
base::Rect cutAtJoints(const Box& box, const base::Rect& rect);

/// The radius and the head of a box as they are drawn, in pixels: limited to what the box's size allows.
struct BoxForm {
    float radius = 0;
    float head = 0;
};
BoxForm formOf(const Box& box);

/// The sheen's slanted band. It is `half` wide to both sides of the line x = center + lean · (middle - y),
/// measured from the shape's centre to the right, and is cut off at the box's edge.
struct SheenBand {
    float center = 0;
    float half = 0;  ///< 0: no sheen

    static constexpr float lean = 0.45f;

    /// Where a point, pixels from the shape's centre, lies across the band: -1 … 1. Precondition: a sheen.
    constexpr float across(base::Vec2 point) const { return (point.x + lean * point.y - center) / half; }
};
SheenBand sheenBand(const Box& box);

/// The bounds of the sheen between the rows `top` and `bottom` (pixels); empty when the box has none.
base::Rect sheenBounds(const Box& box, float top, float bottom);

/// A rectangle inside the box in which whole pixels show only fill and sheen: no edge, corner, outline
/// or arrow head reaches them. Empty when the box is too small for one.
base::Rect innerRect(const Box& box);

/// A rectangle of whole pixels in which the box hides everything below it. Empty when its fill is not
/// opaque or the box is too small.
base::Rect coveredRect(const Box& box);

/// Whether the backdrop hides everything that was in `rect` before it is drawn.
bool covers(const Backdrop& backdrop, const base::Rect& rect);

}  // namespace fukan::draw
