#pragma once
// Where a frame is drawn.

namespace fukan::render {

/// A framebuffer of the current context, and how the picture is turned on it. The draw list's viewport
/// has the size of the upright picture: with 90 and 270 degrees its width is the target's height.
struct FrameTarget {
    int width = 0;             ///< pixels
    int height = 0;            ///< pixels
    int rotation = 0;          ///< the picture is turned clockwise by 0, 90, 180 or 270 degrees
    unsigned framebuffer = 0;  ///< OpenGL's name; 0: the window's
};

}  // namespace fukan::render
