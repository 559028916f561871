#pragma once
// The report of `fukan bench`.

#include <string>

#include "bench/frame_figures.hpp"

namespace fukan::bench {

/// For people: aligned lines, milliseconds.
std::string tableOf(const FrameFigures& figures);

/// For programs: the same as one JSON object on one line. What could not be measured is null.
std::string jsonOf(const FrameFigures& figures);

}  // namespace fukan::bench
