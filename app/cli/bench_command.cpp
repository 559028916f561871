#include "cli/bench_command.hpp"

#include "bench/frame_bench.hpp"
#include "bench/input_bench.hpp"

namespace fukan::cli {

int benchCommand(const Options& options, bench::AllocationCount count) {
    const bench::BenchOptions what{.overrides = options.overrides,
                                   .size = options.size,
                                   .scenes = options.scenes,
                                   .frames = options.frames,
                                   .tour = options.benchTour,
                                   .window = options.benchWindow,
                                   .json = options.json};
    return options.benchInput ? bench::benchInput(what) : bench::benchScenes(what, count);
}

}  // namespace fukan::cli
