// Fukan: a landscape map and its roadmaps on a wall.

#include <array>
#include <cstdio>
#include <exception>

#include "bench/allocation_count.hpp"
#include "cli/bench_command.hpp"
#include "cli/check_command.hpp"
#include "cli/diff_command.hpp"
#include "cli/history_command.hpp"
#include "cli/options.hpp"
#include "cli/render_command.hpp"
#include "cli/run_command.hpp"
#include "platform/log.hpp"
#include "platform/standard_streams.hpp"
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
        case Options::Verb::diff:
            return fukan::cli::diffCommand(options);
        case Options::Verb::history:
            return fukan::cli::historyCommand(options);
        case Options::Verb::run:
            return fukan::cli::runCommand(options);
    }
    return fukan::run::exitMachine;
}

int obey(int argc, char** argv) {
    const auto parsed = fukan::cli::parseOptions(argc, argv);
    const int* code = std::get_if<int>(&parsed);
    return code != nullptr ? *code : dispatch(std::get<Options>(parsed));
}

/// A script must not take a result for one that has arrived. A code that tells more is kept.
int delivered(int code) {
    const auto lost = fukan::platform::undelivered();
    if (!lost) return code;
    fukan::platform::log(*lost);
    return code == fukan::run::exitDone ? fukan::run::exitMachine : code;
}

}  // namespace

int main(int argc, char** argv) {
    // Nothing below throws on purpose; an exception from a library (out of memory) must still end in a
    // message, for which there may be no memory.
    try {
        fukan::platform::prepareStandardStreams();
        return delivered(obey(argc, argv));
    } catch (const std::exception& e) {
        std::array<char, 512> sentence{};
        std::snprintf(sentence.data(), sentence.size(), "gave up: %s", e.what());
        fukan::platform::log(sentence.data());
        return fukan::run::exitMachine;
    }
}
