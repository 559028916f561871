#include "motion/fling.hpp"

#include <cmath>

#include "motion/extent.hpp"

namespace fukan::motion {

namespace {

// −ln(Fling::drag), per second; std::log is not constexpr yet.
constexpr double decay = 2.002480500543707;

}  // namespace

Fling::Fling(double position, double velocity)
    : start_(withinReach(position, farthestPosition)), speed_(withinReach(velocity, fastestVelocity)) {
    const double speed = std::abs(speed_);
    if (speed > stillSpeed) duration_ = durationOf(std::log(speed / stillSpeed) / decay);
}

double Fling::position(Duration elapsed) const {
    const double t = secondsOf(std::clamp(elapsed, Duration{}, duration_));
    return start_ - speed_ / decay * std::expm1(-decay * t);
}

double Fling::velocity(Duration elapsed) const {
    if (elapsed >= duration_) return 0;
    return speed_ * std::exp(-decay * secondsOf(std::max(elapsed, Duration{})));
}

Duration Fling::timeAt(double place) const {
    const double share = decay * (place - start_) / speed_;  // of the way it would go if it never ended
    if (!(share > 0)) return place == start_ ? Duration{} : duration_;
    if (share >= 1) return duration_;
    return std::min(durationOf(-std::log1p(-share) / decay), duration_);
}

}  // namespace fukan::motion
