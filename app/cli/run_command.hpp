#pragma once
// `fukan run`: the wall itself.

#include "cli/options.hpp"

namespace fukan::cli {

/// The exit code: that of run::runWall.
int runCommand(const Options& options);

}  // namespace fukan::cli
