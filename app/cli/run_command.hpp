#pragma once
// `fukan run`: the wall itself.

#include "cli/options.hpp"

namespace fukan::cli {

/// The exit code: 0, 1 when the content cannot be used, 2 without a display, OpenGL or a font.
int runCommand(const Options& options);

}  // namespace fukan::cli
