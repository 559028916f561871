#pragma once
// How much of a panel that appears or disappears is shown at an instant.

#include <cmath>
#include <cstdint>
#include <limits>

#include "motion/easing.hpp"
#include "motion/time.hpp"

namespace fukan::motion {

class Reveal {
public:
    /// Material Design's "short 4": long enough for the eye to follow, short enough not to make visitors
    /// wait.
    static constexpr motion::Duration time = std::chrono::milliseconds(200);

    /// Starts from the present state; `atOnce` (reduced motion): without an animation.
    void set(bool shown, motion::Timestamp now, bool atOnce) {
        if (shown == shown_) return;
        const float there = at(now);
        shown_ = shown;
        // The start is set back in time so that the present state is kept: reversing does not jump.
        const float done = shown ? there : 1 - there;
        since_ = atOnce ? now - time
                        : now - motion::Duration{static_cast<std::int64_t>(static_cast<double>(time.count()) *
                                                                           inverse(done))};
    }

    bool shown() const { return shown_; }
    /// Hidden, and no longer moving.
    bool gone(motion::Timestamp now) const { return !shown_ && !moving(now); }
    bool moving(motion::Timestamp now) const { return now - since_ < time; }

    /// 0 … 1, eased.
    float at(motion::Timestamp now) const {
        const float t = motion::easeOutCubic(motion::fraction(now - since_, time));
        return shown_ ? t : 1 - t;
    }

private:
    /// The inverse of easeOutCubic.
    static double inverse(float eased) { return 1 - std::cbrt(1 - static_cast<double>(eased)); }

    bool shown_ = false;
    motion::Timestamp since_{std::numeric_limits<std::int64_t>::min() / 2};
};

}  // namespace fukan::motion
