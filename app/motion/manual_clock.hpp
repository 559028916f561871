#pragma once
// A clock that moves only when `advance` is called: for tests and for rendering a chosen instant.

#include <cstdint>

#include "motion/time.hpp"

namespace fukan::motion {

class ManualClock final : public Clock {
public:
    explicit ManualClock(Timestamp steady = {}, std::int64_t unixNanoseconds = 0)
        : reading_{steady, unixNanoseconds} {}

    Reading read() override { return reading_; }

    /// Advances both clocks by `by`.
    void advance(Duration by) {
        reading_.steady = reading_.steady + by;
        reading_.unixNanoseconds += by.count();
    }

    /// Sets only the civil clock, as NTP or the operator may do.
    void setUnix(std::int64_t nanoseconds) { reading_.unixNanoseconds = nanoseconds; }

private:
    Reading reading_;
};

}  // namespace fukan::motion
