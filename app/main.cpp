// Fukan: a landscape map and its roadmaps on a wall.

#include <exception>
#include <string>

#include "bench/allocation_count.hpp"
#include "cli/bench_command.hpp"
#include "cli/check_command.hpp"
#include "cli/options.hpp"
#include "cli/render_command.hpp"
#include "cli/run_command.hpp"
#include "run/exit_code.hpp"

namespace {

using fukan::cli::Options;

int dispatch(const Options& options) {
    switch (options.verb) {
        case Options::Verb::check:
            return fukan::cli::checkCommand(options);
        case Options::Verb::render:
            return fukan::cli::renderCommand(options);
        case Options::Verb::bench:
            return fukan::cli::benchCommand(options, &fukan::bench::allocationsSoFar);
        case Options::Verb::run:
            return fukan::cli::runCommand(options);
    }
    return fukan::run::exitMachine;
}

}  // namespace

int main(int argc, char** argv) {
    // Nothing below throws on purpose; an exception from a library (out of memory) must still end in a
    // message.
    try {
        const auto parsed = fukan::cli::parseOptions(argc, argv);
        if (const int* code = std::get_if<int>(&parsed)) return *code;
        return dispatch(std::get<Options>(parsed));
    } catch (const std::exception& e) {
        return fukan::run::complain(std::string("gave up: ") + e.what(), fukan::run::exitMachine);
    }
}
