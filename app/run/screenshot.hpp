#pragma once
// Pictures of what is on the screen, as files.

#include <string>

#include "motion/time.hpp"
#include "render/frame_target.hpp"

namespace fukan::run {

/// Writes what has been drawn into `target` as fukan-<date>-<time>.png into the user's folder of pictures,
/// else into the current one. Returns what to tell the user: the file's path, or one sentence on why there is
/// none.
std::string saveScreenshot(const render::FrameTarget& target, const motion::Reading& now);

}  // namespace fukan::run
