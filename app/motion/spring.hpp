#pragma once
// A critically damped spring: brings something to its target as fast as possible without oscillation, as
// a closed-form function of the time.

#include "motion/time.hpp"

namespace fukan::motion {

/// One axis; viewport pixels and pixels a second.
class Spring {
public:
    /// Flutter's springs at the ends of a scroll view: mass 0.5, stiffness 100, so √(100 / 0.5) per
    /// second. They come back from a hand's breadth in about half a second.
    static constexpr double frequency = 14.142135623730951;

    /// It ends when it is nearer to the target than `nearEnough` (pixels) and slower than `slowEnough`
    /// (pixels a second): half a pixel is not seen.
    static constexpr double nearEnough = 0.5;
    static constexpr double slowEnough = 20;

    /// All values are clamped to the limits in extent.hpp; NaN counts as 0.
    Spring(double position, double velocity, double target);

    /// Exactly `target()` from the end on. A negative `elapsed` counts as 0.
    double position(Duration elapsed) const;
    double velocity(Duration elapsed) const;

    Duration duration() const { return duration_; }
    double target() const { return target_; }

private:
    bool settledBy(double seconds) const;

    double target_;
    double offset_;  // from the target, at time 0
    // velocity + frequency · offset: the factor of t in (offset + slope · t) · e^(−frequency · t)
    double slope_;
    Duration duration_{};
};

}  // namespace fukan::motion
