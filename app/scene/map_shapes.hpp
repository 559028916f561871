#pragma once
// The shapes of a map's things as boxes to be drawn.

#include "draw/box.hpp"
#include "scene/theme.hpp"

namespace fukan::scene {

/// Makes the boxes of one frame. `unit`: pixels to a token pixel; rectangles are layout pixels.
class MapShapes {
public:
    MapShapes(const Theme& theme, float unit) : theme_(theme), unit_(unit) {}

    draw::Box field(const base::Rect& rect, float head) const;
    /// `thickness`: as Pen::thickness.
    draw::Box stage(const base::Rect& rect, float thickness = 1) const;
    draw::Box layer(const base::Rect& rect) const;
    /// `number`: of the domain that gives the hue, 0: none; `quiet`: it steps back.
    draw::Box area(const base::Rect& rect, int number, bool quiet = false) const;
    /// `chained`: a chevron whose notch and head are `head` deep.
    draw::Box item(const base::Rect& rect, int number, bool chained, float head, bool quiet = false) const;

private:
    const Theme& theme_;
    float unit_;
};

}  // namespace fukan::scene
