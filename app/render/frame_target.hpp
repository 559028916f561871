#pragma once
// Where a frame is drawn.

#include "base/turn.hpp"

namespace fukan::render {

/// A framebuffer of the current context, and how the picture is turned on it. The draw list's viewport
/// has the size of the upright picture: where the turn swaps the axes, its width is the target's height.
struct FrameTarget {
    int width = 0;   ///< pixels
    int height = 0;  ///< pixels
    base::Turn turn;
    unsigned framebuffer = 0;  ///< OpenGL's name; 0: the window's
};

}  // namespace fukan::render
