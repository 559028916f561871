#include "motion/spring.hpp"

#include <cmath>

#include "motion/extent.hpp"

namespace fukan::motion {

Spring::Spring(double position, double velocity, double target)
    : target_(withinReach(target, farthestPosition)),
      offset_(withinReach(position, farthestPosition) - target_),
      slope_(withinReach(velocity, fastestVelocity) + frequency * offset_) {
    // An upper bound of the distance from the target, at any time.
    if (std::abs(offset_) + std::abs(slope_) / frequency < nearEnough) return;
    // The end could be computed with Lambert's W; bisection finds it to a nanosecond without. From 1 /
    // frequency on, the bounds in `settledBy` only fall.
    double before = 1 / frequency;
    double after = before;
    while (!settledBy(after)) {
        before = after;
        after *= 2;
    }
    for (int i = 0; i < 40; ++i) {
        const double middle = (before + after) / 2;
        (settledBy(middle) ? after : before) = middle;
    }
    duration_ = durationOf(after) + Duration{1};
}

/// Compares upper bounds, not values: while the spring passes through the target it is near, but does
/// not stay.
bool Spring::settledBy(double seconds) const {
    const double left = std::exp(-frequency * seconds);
    const double reach = (std::abs(offset_) + std::abs(slope_) * seconds) * left;
    return reach < nearEnough && frequency * reach + std::abs(slope_) * left < slowEnough;
}

double Spring::position(Duration elapsed) const {
    if (elapsed >= duration_) return target_;
    const double t = secondsOf(std::max(elapsed, Duration{}));
    return target_ + (offset_ + slope_ * t) * std::exp(-frequency * t);
}

double Spring::velocity(Duration elapsed) const {
    if (elapsed >= duration_) return 0;
    const double t = secondsOf(std::max(elapsed, Duration{}));
    return (slope_ - frequency * (offset_ + slope_ * t)) * std::exp(-frequency * t);
}

}  // namespace fukan::motion
