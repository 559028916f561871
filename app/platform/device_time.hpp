#pragma once
// Converts the 32-bit milliseconds of an input device to the show's own clock.

#include <chrono>
#include <cstdint>

#include "motion/time.hpp"

namespace fukan::platform {

/// X servers and Wayland compositors stamp events with the low 32 bits of a clock's milliseconds: nearly
/// always CLOCK_MONOTONIC's, as `now` is, but neither protocol promises it. So the stamp is used where it is
/// plausible (at most one second before `now`); else the result is `now`. The stamp wraps every 49.7 days.
constexpr motion::Timestamp fromDeviceTime(std::uint32_t milliseconds, motion::Timestamp now) {
    constexpr std::int64_t nanoseconds = 1'000'000;
    const std::int64_t nowMilliseconds = now.ns / nanoseconds;
    const std::uint32_t age = static_cast<std::uint32_t>(nowMilliseconds) - milliseconds;
    if (age == 0 || age > 1000) return now;
    return {(nowMilliseconds - age) * nanoseconds};
}

}  // namespace fukan::platform
