#pragma once
// `fukan diff`: what changed between two revisions of a board.

#include "cli/options.hpp"

namespace fukan::cli {

/// Prints the list and returns an exit code.
int diffCommand(const Options& options);

}  // namespace fukan::cli
