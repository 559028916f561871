#pragma once
// A clock that stands until it is told to go: for tests and for rendering a chosen instant.

#include <cstdint>

#include "motion/time.hpp"

namespace fukan::motion {

class ManualClock final : public Clock {
public:
    explicit ManualClock(Timestamp steady = {}, std::int64_t unixNanoseconds = 0)
        : reading_{steady, unixNanoseconds} {}

    Reading read() override { return reading_; }

    /// Both clocks go on by `by`.
    void advance(Duration by) {
        reading_.steady = reading_.steady + by;
        reading_.unixNanoseconds += by.count();
    }

    /// Only the civil clock is put right, as by NTP or by hand.
    void setUnix(std::int64_t nanoseconds) { reading_.unixNanoseconds = nanoseconds; }

private:
    Reading reading_;
};

}  // namespace fukan::motion
