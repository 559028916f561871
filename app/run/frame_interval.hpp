#pragma once
// How fast the wall moves.

#include "content/config.hpp"
#include "motion/time.hpp"
#include "platform/window.hpp"

namespace fukan::run {

/// The time between frames while something moves: as `[display] max_fps` says, else the monitor's, and 30 a
/// second where the processor draws.
motion::Duration frameInterval(const content::Config& config, const platform::Window& window);

}  // namespace fukan::run
