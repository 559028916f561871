#pragma once
// A drawn frame, back in memory.

#include "pictures/pixels.hpp"
#include "render/frame_target.hpp"

namespace fukan::render {

/// The target as it stands (turned, when it was drawn turned). Waits for the drawing to finish.
pictures::Pixels readBack(const FrameTarget& target);

}  // namespace fukan::render
