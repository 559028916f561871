#pragma once
// `fukan run`: the wall itself.

#include "run/frame_observer.hpp"
#include "run/run_options.hpp"

namespace fukan::run {

/// The exit code: 0, also after SIGTERM and SIGINT; 2 without a display, OpenGL or a font, 3 when the display
/// server ends. Content that cannot be used is waited for.
int runWall(const RunOptions& options);

/// The same, observed by `observer`, until its `over()` returns true.
int runWall(const RunOptions& options, FrameObserver& observer);

}  // namespace fukan::run
