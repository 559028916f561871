#include "motion/glide.hpp"

#include "motion/extent.hpp"

namespace fukan::motion {

Glide::Glide(double position, double velocity, double low, double high) : fling_(position, velocity) {
    low = withinReach(low, farthestPosition);
    high = withinReach(high, farthestPosition);
    if (low > high) low = high = (low + high) / 2;
    const double start = fling_.position({});
    const double end = std::clamp(start, low, high);
    if (start != end) {
        springs_ = true;
        spring_ = Spring(start, withinReach(velocity, fastestBounce), end);
        return;
    }
    turn_ = fling_.duration();
    const double edge = std::clamp(fling_.target(), low, high);
    if (edge == fling_.target()) return;
    springs_ = true;
    turn_ = fling_.timeAt(edge);
    // The spring starts where the fling is at `turn_`, which is rounded to a nanosecond and so not
    // exactly at the edge: the movement goes on without a jump.
    spring_ = Spring(fling_.position(turn_), withinReach(fling_.velocity(turn_), fastestBounce), edge);
}

double Glide::position(Duration elapsed) const {
    return springs_ && elapsed >= turn_ ? spring_.position(elapsed - turn_) : fling_.position(elapsed);
}

double Glide::velocity(Duration elapsed) const {
    return springs_ && elapsed >= turn_ ? spring_.velocity(elapsed - turn_) : fling_.velocity(elapsed);
}

}  // namespace fukan::motion
