#pragma once
// What `fukan bench` says in the end.

#include <string>

#include "bench/frame_figures.hpp"

namespace fukan::bench {

/// For people: aligned lines, milliseconds.
std::string tableOf(const BenchFigures& figures);

/// For programs: the same as one JSON object on one line. What could not be measured is null.
std::string jsonOf(const BenchFigures& figures);

}  // namespace fukan::bench
