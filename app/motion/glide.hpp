#pragma once
// One axis of how content moves after the release: it glides on, and stays or comes back within its limits.

#include "motion/fling.hpp"
#include "motion/spring.hpp"
#include "motion/time.hpp"

namespace fukan::motion {

/// Positions in viewport pixels, velocities in pixels a second, as functions of the time since the release:
/// - inside, and not fast enough to leave: a fling;
/// - inside, and too fast: a fling to the limit, beyond it and back on a spring;
/// - outside already: back on a spring at once, whatever the direction of the velocity.
class Glide {
public:
    /// The highest speed with which it passes a limit, in pixels a second: Flutter's
    /// maxSpringTransferVelocity. So from inside it gets never more than 130 pixels beyond the limit.
    static constexpr double fastestBounce = 5000;

    /// `low` and `high` are the allowed interval; when low > high (the content is smaller than its
    /// window), only its middle is allowed. All values are clamped to the limits in extent.hpp; NaN
    /// counts as 0.
    Glide(double position, double velocity, double low, double high);

    /// It ends exactly at `target()`, which is within the interval. A negative `elapsed` counts as 0.
    double position(Duration elapsed) const;
    double velocity(Duration elapsed) const;
    Duration duration() const { return turn_ + (springs_ ? spring_.duration() : Duration{}); }
    double target() const { return springs_ ? spring_.target() : fling_.target(); }

private:
    Fling fling_;
    Spring spring_{0, 0, 0};  // from `turn_` on
    Duration turn_{};         // when the fling is over
    bool springs_ = false;
};

}  // namespace fukan::motion
