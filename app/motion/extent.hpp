#pragma once
// Limits that keep the numbers of an animation finite, and conversions of durations.

#include <algorithm>
#include <cmath>

#include "motion/time.hpp"

namespace fukan::motion {

// In viewport pixels and pixels a second: a million screens away, and across a screen in a thousandth of
// a frame. Nothing moves further or faster, and doubles are still precise there.
inline constexpr double farthestPosition = 1e9;
inline constexpr double fastestVelocity = 1e8;

/// `value` clamped to −most … most; 0 for NaN.
inline double withinReach(double value, double most) {
    return std::isnan(value) ? 0 : std::clamp(value, -most, most);
}

inline double secondsOf(Duration d) { return static_cast<double>(d.count()) * 1e-9; }
inline Duration durationOf(double seconds) { return Duration{std::llround(seconds * 1e9)}; }

}  // namespace fukan::motion
