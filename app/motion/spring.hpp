#pragma once
// A way back to where something belongs, as quick as it can be without swinging: a critically damped spring,
// in a closed form of the time.

#include "motion/time.hpp"

namespace fukan::motion {

/// One axis, viewport pixels and pixels a second.
class Spring {
public:
    /// Flutter's springs at the ends of a scroll view: mass 0.5, stiffness 100, so √(100 / 0.5) a second.
    /// Back from a hand's breadth in about half a second.
    static constexpr double frequency = 14.142135623730951;

    /// It ends when it is nearer than this and slower than this: a pixel is not seen to be missing half.
    static constexpr double nearEnough = 0.5;
    static constexpr double slowEnough = 20;

    /// What no panel reaches is taken for the nearest that one might; what is no number for 0.
    Spring(double position, double velocity, double target);

    /// Exactly `target` from the end on. Before 0 as at 0.
    double position(Duration elapsed) const;
    double velocity(Duration elapsed) const;

    Duration duration() const { return duration_; }
    double target() const { return target_; }

private:
    bool settledBy(double seconds) const;

    double target_;
    double offset_;  // from the target, at 0
    double slope_;   // velocity + frequency · offset: what of the offset grows with time before it decays
    Duration duration_{};
};

}  // namespace fukan::motion
