#pragma once
// Reads a drawn frame back into memory.

#include "pictures/pixels.hpp"
#include "render/frame_target.hpp"

namespace fukan::render {

/// The target's pixels (turned, if it was drawn turned). Waits for the drawing to finish. Leaves the
/// window's framebuffer bound.
pictures::Pixels readBack(const FrameTarget& target);

}  // namespace fukan::render
