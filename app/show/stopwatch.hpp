#pragma once
// A stopwatch that can be paused: for the time of a dwell or a tour.

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

    /// Goes on for `runOut`, then stops.
    void stand(motion::Timestamp now, motion::Duration runOut = {}) { restart(elapsed(now), now, runOut); }

    /// Continues from another reading: still runs if it did, else is stopped.
    void set(motion::Duration elapsed, motion::Timestamp now) {
        restart(elapsed, now, running() ? left_ : motion::Duration{0});
    }

    /// Whether it is still going on, if only until its run-out ends.
    bool goesOn(motion::Timestamp now) const { return now - since_ < left_; }

    /// When it will read `reading`; none when it stops before.
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
