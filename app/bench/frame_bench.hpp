#pragma once
// `fukan bench`: what a frame costs on this machine, beside what it costs only to clear the screen.

#include "bench/bench_options.hpp"
#include "bench/frame_sampler.hpp"

namespace fukan::bench {

/// The exit code: 0, 1 when the content cannot be used, 2 without OpenGL, a font or (asked for a window) a
/// display.
int benchScenes(const BenchOptions& options, AllocationCount count);

}  // namespace fukan::bench
