#include "cli/run_command.hpp"

#include "run/start.hpp"

namespace fukan::cli {

int runCommand(const Options& options) {
    return run::runWall({options.overrides, options.windowed, options.record, options.replay, {}});
}

}  // namespace fukan::cli
