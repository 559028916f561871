#pragma once
// `fukan history`: what a board was at earlier commits of its repository.

#include "cli/options.hpp"

namespace fukan::cli {

/// Prints the list and returns an exit code.
int historyCommand(const Options& options);

}  // namespace fukan::cli
