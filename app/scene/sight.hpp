#pragma once

#include "base/geometry.hpp"
#include "layout/canvas.hpp"

namespace fukan::scene {

/// What is visible of a scene through a camera, and how its labels adapt to that.
struct Sight {
    base::Rect visible;   ///< viewport pixels: where labels have to be
    float largest = 44;   ///< no label grows beyond this em size, viewport pixels
    bool resting = true;  ///< the camera is at rest: texts are as sharp as the screen allows

    /// What something leaves that takes so many viewport pixels at the upper edge; at the left and upper one.
    Sight below(float taken) const { return within({0, taken}); }
    Sight within(base::Vec2 taken) const {
        const base::Rect left{visible.x + taken.x, visible.y + taken.y, visible.w - taken.x,
                              visible.h - taken.y};
        return {left, largest, resting};
    }
};

/// The em size beyond which no name of a far mark grows, viewport pixels: no larger than names are from near,
/// so that one that is tapped does not get smaller on the way there.
inline float largestFromAfar(const layout::Canvas& canvas) { return canvas.type(layout::token::yearHead); }

/// Of what panels leave free: `free`, viewport pixels.
Sight sightIn(const layout::Canvas& canvas, const base::Rect& free, bool resting);

}  // namespace fukan::scene
