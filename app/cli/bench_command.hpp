#pragma once
// `fukan bench`: what a frame or an input costs on this machine.

#include "bench/frame_sampler.hpp"
#include "cli/options.hpp"

namespace fukan::cli {

/// The exit code: 0, 1 when the content cannot be used, 2 without OpenGL, a font or (asked for a window) a
/// display. `count`: see bench/allocation_count.hpp.
int benchCommand(const Options& options, bench::AllocationCount count);

}  // namespace fukan::cli
