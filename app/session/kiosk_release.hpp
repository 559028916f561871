#pragma once
// When a wall that is left alone gives up what its keys have brought about: a hold, a blank screen, another
// window.

#include <algorithm>
#include <cmath>
#include <optional>
#include <utility>
#include <vector>

#include "motion/time.hpp"
#include "session/request.hpp"

namespace fukan::session {

/// Released once after each silence; the session does what belongs to the show and the wall.
class KioskRelease {
public:
    explicit KioskRelease(motion::Timestamp now) : lastInput_(now) {}

    /// How long after the last input; 0: never.
    void setMinutes(double minutes) { after_ = motion::Duration{std::llround(minutes * 60e9)}; }

    void noteInput(motion::Timestamp at) {
        lastInput_ = std::max(lastInput_, at);
        waits_ = true;
    }

    /// What the window's owner is asked for, as far as a release has to undo it.
    void note(Request request) {
        const bool window = request == Request::toggleFullScreen || request == Request::enterFullScreen ||
                            request == Request::leaveFullScreen;
        if (window) otherWindow_ = true;
        if (request == Request::tintDamage) tinted_ = !tinted_;
    }

    /// The next `take` releases, however long ago the last input was.
    void hurry() { hurried_ = true; }

    /// When `take` releases next; none: not without another input.
    std::optional<motion::Timestamp> at() const {
        if (hurried_) return lastInput_;
        if (!waits_ || after_ <= motion::Duration{}) return std::nullopt;
        return lastInput_ + after_;
    }

    /// True when the wall is to be released at `now`.
    bool take(motion::Timestamp now) {
        const auto due = at();
        if (!due || now < *due) return false;
        waits_ = hurried_ = false;
        return true;
    }

    /// The requests that make the window again what the configuration says.
    std::vector<Request> undo() {
        std::vector<Request> requests;
        if (std::exchange(otherWindow_, false)) requests.push_back(Request::configuredWindow);
        if (std::exchange(tinted_, false)) requests.push_back(Request::tintDamage);
        return requests;
    }

private:
    motion::Duration after_{};
    motion::Timestamp lastInput_;
    bool waits_ = true;
    bool hurried_ = false;
    bool otherWindow_ = false;
    bool tinted_ = false;
};

}  // namespace fukan::session
