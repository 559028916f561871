#pragma once
// One axis of what a hand let go: it glides on, and stays or comes back within its ends.

#include "motion/fling.hpp"
#include "motion/spring.hpp"
#include "motion/time.hpp"

namespace fukan::motion {

/// Viewport pixels and pixels a second; a function of the time since the hand let go.
/// - inside, and not fast enough to leave: a fling;
/// - inside, and too fast: a fling to the end, beyond it and back on a spring;
/// - outside already: back on a spring at once, whichever way the hand threw it.
class Glide {
public:
    /// No faster over an end: Flutter's maxSpringTransferVelocity. So it is never more than 130 pixels
    /// beyond.
    static constexpr double fastestBounce = 5000;

    /// The allowed interval; where it is upside down (the content is smaller than its window), its middle is
    /// the only place. What is no number, or too large for one, is taken for the nearest that is.
    Glide(double position, double velocity, double low, double high);

    /// It ends exactly at `target`, which is within the interval. Before 0 as at 0.
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
