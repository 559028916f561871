#pragma once
// Where on a box something can be seen: what the renderer draws and what the damage covers are one.

#include "draw/command.hpp"

namespace fukan::draw {

/// A box as it is really drawn: radius and head held within what its size allows.
struct BoxForm {
    float radius = 0;
    float head = 0;
};
BoxForm formOf(const Box& box);

/// The sheen's slanted band. It is `half` wide to both sides of the line x = center + lean · (middle - y),
/// measured from the box's centre to the right, and is cut off at the box's edge.
struct SheenBand {
    float center = 0;
    float half = 0;  ///< 0: no sheen

    static constexpr float lean = 0.45f;
};
SheenBand sheenBand(const Box& box);

/// What of the rows from `top` to `bottom` the sheen touches; empty without one.
base::Rect sheenBounds(const Box& box, float top, float bottom);

/// A rectangle inside the box; whole pixels in it are reached by neither edge, corner, outline nor arrow
/// head: nothing but fill and sheen. Empty when the box is too small to have any.
base::Rect innerRect(const Box& box);

/// A rectangle of whole pixels through which nothing can be seen of what lies below the box. Empty when its
/// fill lets anything through.
base::Rect coveredRect(const Box& box);

/// Whether nothing of what was there before is seen in `rect` once the backdrop is drawn.
bool covers(const Backdrop& backdrop, const base::Rect& rect);

}  // namespace fukan::draw
