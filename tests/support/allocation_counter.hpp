#pragma once
// Counts what a stretch of code takes from the heap. A test binary that lists
// ../support/allocation_counter.cpp among its sources has its global operator new and delete replaced.

#include <cstddef>

namespace fukan::test {

/// Allocations through operator new by this thread since the counter was made.
class AllocationCounter {
public:
    AllocationCounter() : before_(soFar()) {}
    std::size_t count() const { return soFar() - before_; }

private:
    static std::size_t soFar();

    std::size_t before_;
};

}  // namespace fukan::test
