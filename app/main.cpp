// Fukan: a landscape map and its roadmaps on a wall.

#include <fmt/core.h>

#include <cstdio>
#include <exception>

#include "bench/allocation_count.hpp"
#include "bench/frame_bench.hpp"
#include "cli/check_command.hpp"
#include "run/exit_code.hpp"
#include "cli/options.hpp"
#include "cli/render_command.hpp"
#include "run/start.hpp"

namespace {

int dispatch(const fukan::Options& options) {
    switch (options.verb) {
        case fukan::Options::Verb::check:
            return fukan::checkContent(options);
        case fukan::Options::Verb::render:
            return fukan::renderScenes(options);
        case fukan::Options::Verb::bench:
            return fukan::bench(options, &fukan::allocationsSoFar);
        case fukan::Options::Verb::run:
            return fukan::runWall(options);
    }
    return fukan::exitMachine;
}

}  // namespace

int main(int argc, char** argv) {
    // Nothing below throws on purpose; what a library throws (no memory left) must still end in a sentence.
    try {
        const auto parsed = fukan::parseOptions(argc, argv);
        if (const int* code = std::get_if<int>(&parsed)) return *code;
        return dispatch(std::get<fukan::Options>(parsed));
    } catch (const std::exception& e) {
        fmt::print(stderr, "fukan: gave up: {}\n", e.what());
        return fukan::exitMachine;
    }
}
