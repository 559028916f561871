#pragma once
// A panel that comes and goes: how much of it is there at an instant.

#include <cmath>
#include <cstdint>
#include <limits>

#include "motion/easing.hpp"
#include "motion/time.hpp"

namespace fukan::motion {

class Reveal {
public:
    /// Material Design's "short 4": long enough to be followed, too short to be waited for.
    static constexpr motion::Duration time = std::chrono::milliseconds(200);

    /// From where it is; `atOnce` (reduced motion) without a way.
    void set(bool shown, motion::Timestamp now, bool atOnce) {
        if (shown == shown_) return;
        const float there = at(now);
        shown_ = shown;
        // As far back in time as it has come already, so that turning round does not jump.
        const float done = shown ? there : 1 - there;
        since_ = atOnce ? now - time
                        : now - motion::Duration{static_cast<std::int64_t>(static_cast<double>(time.count()) *
                                                                           inverse(done))};
    }

    bool shown() const { return shown_; }
    /// Neither there nor on its way out.
    bool gone(motion::Timestamp now) const { return !shown_ && !moving(now); }
    bool moving(motion::Timestamp now) const { return now - since_ < time; }

    /// 0 … 1, eased.
    float at(motion::Timestamp now) const {
        const float t = motion::easeOutCubic(motion::fraction(now - since_, time));
        return shown_ ? t : 1 - t;
    }

private:
    /// Of easeOutCubic.
    static double inverse(float eased) { return 1 - std::cbrt(1 - static_cast<double>(eased)); }

    bool shown_ = false;
    motion::Timestamp since_{std::numeric_limits<std::int64_t>::min() / 2};
};

}  // namespace fukan::motion
