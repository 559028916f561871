#pragma once
// `fukan check`: what is wrong with a board and a config, and whether every text can be read.

#include "cli/options.hpp"

namespace fukan::cli {

/// The exit code: 0, 1 when there are errors or texts that cannot be read, 2 without a font. With
/// `options.watch` it goes on until a signal asks to end, which is 0.
int checkCommand(const Options& options);

}  // namespace fukan::cli
