#pragma once
// The machine's clocks.

#include "motion/time.hpp"

namespace fukan::platform {

/// Steady time from CLOCK_MONOTONIC, civil time from CLOCK_REALTIME, read one right after the other.
class RealClock final : public motion::Clock {
public:
    motion::Reading read() override;
};

}  // namespace fukan::platform
