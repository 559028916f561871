#pragma once
// `fukan bench`: what a frame costs on this machine, beside what it costs only to clear the screen.

#include "bench/frame_sampler.hpp"
#include "cli/options.hpp"

namespace fukan {

/// Frames of each scene, or how long a finger waits for its frame: whichever is asked for.
int bench(const Options& options, AllocationCount count);

/// The exit code: 0, 1 when the content cannot be used, 2 without OpenGL, a font or (asked for a window) a
/// display.
int benchScenes(const Options& options, AllocationCount count);

}  // namespace fukan
