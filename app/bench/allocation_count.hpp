#pragma once
// Counts how often the program allocates heap memory: `fukan bench` proves with it that a wall at rest
// allocates none, frame after frame, for weeks. Counting means replacing the global operator new and
// delete, which only a whole program may do: this is linked into `fukan` itself, never into a library or
// a test. It costs one addition per allocation.

#include <cstdint>
#include <optional>

namespace fukan::bench {

/// Calls of operator new so far, by all threads, C++ libraries included (not malloc's). None under the
/// address sanitizer, which needs its own operator new.
std::optional<std::uint64_t> allocationsSoFar();

}  // namespace fukan::bench
