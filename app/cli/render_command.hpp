#pragma once
// `fukan render`: scenes into PNG files, without a display.

#include "cli/options.hpp"

namespace fukan::cli {

/// The exit code: 0, 1 when content or pictures could not be read or written, 2 without OpenGL or a font.
int renderCommand(const Options& options);

}  // namespace fukan::cli
