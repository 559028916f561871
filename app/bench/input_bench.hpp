#pragma once
// `fukan bench --input`: how long a finger waits for the frame that shows what it does.

#include "bench/bench_options.hpp"

namespace fukan::bench {

/// Runs the wall as `fukan run` does, with fingers that a bench moves. The exit code: 0, 1 when the content
/// cannot be used, 2 without a display, OpenGL or a font, or when effects of fingers were never seen.
int benchInput(const BenchOptions& options);

}  // namespace fukan::bench
