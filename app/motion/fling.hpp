#pragma once
// Where a thing goes that a hand let go: one axis, in a closed form of the time since then.

#include "motion/time.hpp"

namespace fukan::motion {

/// Friction that grows with speed: speed decays exponentially. Positions are in any unit (viewport pixels,
/// where the constants say so), speeds that unit a second.
class Fling {
public:
    /// What is left of the speed after a second. Flutter's iOS-like FrictionSimulation has it for its scroll
    /// views, and it is UIScrollView's 0.998 a millisecond. Hands know it from the telephones in their
    /// pockets; and on a wall it suits: the fastest throw (1.27 m/s, where the pitch is known) glides 0.64 m,
    /// half of a 55-inch panel, an easy flick (0.2 m/s) a hand's breadth. Android's spline brakes harder at
    /// the end, which on large things seen from near looks like a stumble.
    static constexpr double drag = 0.135;

    /// Pixels a second: a third of a pixel a frame, which nobody sees move. There it ends.
    static constexpr double stillSpeed = 20;

    /// What no panel reaches is taken for the nearest that one might; what is no number for 0.
    Fling(double position, double velocity);

    /// Before 0 as at 0, after the end as at the end.
    double position(Duration elapsed) const;
    /// 0 from the end on.
    double velocity(Duration elapsed) const;

    Duration duration() const { return duration_; }
    double target() const { return position(duration_); }

    /// When it first comes past `place`; `duration()` when it does not get so far.
    Duration timeAt(double place) const;

private:
    double start_;
    double speed_;
    Duration duration_{};
};

}  // namespace fukan::motion
