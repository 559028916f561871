#pragma once
// `fukan bench --input`: the time from a touch to the frame that shows its effect.

#include "bench/bench_options.hpp"

namespace fukan::bench {

/// Runs the wall as `fukan run` does, with simulated fingers. The exit code: 0, 1 when the content cannot
/// be used, 2 without a display, OpenGL or a font, or when the effects of touches were never seen.
int benchInput(const BenchOptions& options);

}  // namespace fukan::bench
