#pragma once
// A drawn frame, back in memory.

#include "render/frame_target.hpp"
#include "pictures/pixels.hpp"

namespace fukan::render {

/// The target as it stands (turned, when it was drawn turned). Waits for the drawing to finish.
pictures::Pixels readBack(const FrameTarget& target);

}  // namespace fukan::render
