#pragma once
// `fukan run`: the wall itself.

#include "cli/options.hpp"

namespace fukan::cli {

/// The exit code: 0, 2 without a display, OpenGL or a font. Content that cannot be used is waited for.
int runCommand(const Options& options);

}  // namespace fukan::cli
