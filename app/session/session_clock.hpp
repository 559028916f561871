#pragma once

#include <algorithm>
#include <chrono>
#include <cstdint>
#include <string>

#include "content/calendar.hpp"
#include "motion/time.hpp"

namespace fukan::session {

/// The time of a session: a steady instant, and the civil time in the configuration's zone, which is worked
/// out anew once a minute.
class SessionClock {
public:
    static constexpr motion::Duration minute = std::chrono::minutes(1);

    SessionClock(const motion::Reading& now, const std::string& zone) { set(now, zone); }

    void set(const motion::Reading& now, const std::string& zone) {
        now_ = now;
        const std::int64_t count = now.unixNanoseconds / minute.count();
        if (count != minutes_) setZone(zone);
        minutes_ = count;
    }
    void setZone(const std::string& zone) { civil_ = content::civilTime(now_.unixNanoseconds, zone); }
    /// Never back.
    void setSteady(motion::Timestamp at) { now_.steady = std::max(now_.steady, at); }

    motion::Timestamp steady() const { return now_.steady; }
    const content::CivilTime& civil() const { return civil_; }
    /// Until the civil clock shows another minute.
    motion::Duration untilNextMinute() const {
        return motion::Duration{minute.count() - now_.unixNanoseconds % minute.count()};
    }

private:
    motion::Reading now_;
    std::int64_t minutes_ = -1;  // of the civil clock, since its epoch; none yet
    content::CivilTime civil_;
};

}  // namespace fukan::session
