#pragma once
// Numbers that stay numbers, for what moves.

#include <algorithm>
#include <cmath>

#include "motion/time.hpp"

namespace fukan::motion {

// A million screens away, and across a screen in a thousandth of a frame: further and faster than anything
// moves, and far from where doubles get coarse.
inline constexpr double farthestPosition = 1e9;
inline constexpr double fastestVelocity = 1e8;

/// Within `most` of 0; 0 for what is no number.
inline double withinReach(double value, double most) {
    return std::isnan(value) ? 0 : std::clamp(value, -most, most);
}

inline double secondsOf(Duration d) { return static_cast<double>(d.count()) * 1e-9; }
inline Duration durationOf(double seconds) { return Duration{std::llround(seconds * 1e9)}; }

}  // namespace fukan::motion
