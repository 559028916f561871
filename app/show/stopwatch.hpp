#pragma once
// Time that can stand still: of a dwell, of a tour.

#include <algorithm>
#include <optional>

#include "motion/time.hpp"

namespace fukan::show {

class Stopwatch {
public:
    motion::Duration elapsed(motion::Timestamp now) const {
        return base_ + std::clamp(now - since_, motion::Duration{0}, left_);
    }

    bool running() const { return left_ == motion::Duration::max(); }

    void run(motion::Timestamp now) { restart(elapsed(now), now, motion::Duration::max()); }

    /// Goes on for `runOut` and stands then.
    void stand(motion::Timestamp now, motion::Duration runOut = {}) { restart(elapsed(now), now, runOut); }

    /// Runs or stands as before, from another reading.
    void set(motion::Duration elapsed, motion::Timestamp now) {
        restart(elapsed, now, running() ? left_ : motion::Duration{0});
    }

    /// Whether it will still go on, if only to run out.
    bool goesOn(motion::Timestamp now) const { return now - since_ < left_; }

    /// When it will read `reading`; none when it stands before.
    std::optional<motion::Timestamp> reaches(motion::Duration reading) const {
        const motion::Duration ahead = std::max(reading - base_, motion::Duration{0});
        if (ahead > left_) return std::nullopt;
        return since_ + ahead;
    }

private:
    void restart(motion::Duration base, motion::Timestamp now, motion::Duration left) {
        base_ = base;
        since_ = now;
        left_ = left;
    }

    motion::Duration base_{};  // the reading at `since_`
    motion::Timestamp since_{};
    motion::Duration left_{};  // how long it goes on from there
};

}  // namespace fukan::show
