#pragma once
// How often the program has taken memory from the heap: `fukan bench` proves with it that a wall at rest
// takes none, frame after frame, for weeks. Counting means replacing the global operator new and delete,
// which only a whole program may do: this is linked into `fukan` itself, never into a library or a test. It
// costs an addition an allocation.

#include <cstdint>
#include <optional>

namespace fukan::bench {

/// Calls of operator new so far, by all threads and by libraries in C++ as well (not malloc's). Nothing under
/// the address sanitizer, which needs an operator new of its own.
std::optional<std::uint64_t> allocationsSoFar();

}  // namespace fukan::bench
