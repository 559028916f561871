#pragma once
// How content moves on after a fling: one axis, as a closed-form function of the time since the release.

#include "motion/time.hpp"

namespace fukan::motion {

/// Friction that grows with speed: speed decays exponentially. Positions are in any unit (viewport
/// pixels, where the constants say so), speeds in that unit a second.
class Fling {
public:
    /// The share of the speed that is left after a second. Flutter's iOS-like FrictionSimulation has it
    /// for its scroll views, and it is UIScrollView's 0.998 a millisecond. Visitors know it from their
    /// telephones, and it suits a wall: the fastest fling (1.27 m/s, where the pitch is known) glides
    /// 0.64 m, half of a 55-inch panel, an easy flick (0.2 m/s) a hand's breadth. Android's spline
    /// brakes harder at the end, which on large objects seen from near looks like a stutter.
    static constexpr double drag = 0.135;

    /// The speed, in pixels a second, at which it ends: a third of a pixel a frame, too slow to be seen.
    static constexpr double stillSpeed = 20;

    /// Both values are clamped to the limits in extent.hpp; NaN counts as 0.
    Fling(double position, double velocity);

    /// `elapsed` is clamped to 0 … `duration()`.
    double position(Duration elapsed) const;
    /// 0 from the end on.
    double velocity(Duration elapsed) const;

    Duration duration() const { return duration_; }
    double target() const { return position(duration_); }

    /// When it first reaches `place`; `duration()` when it does not get so far.
    Duration timeAt(double place) const;

private:
    double start_;
    double speed_;
    Duration duration_{};
};

}  // namespace fukan::motion
