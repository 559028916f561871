#include "files/overrides.hpp"

#include "platform/real_clock.hpp"

namespace fukan::files {

content::Date dataDate(const Overrides& overrides, const content::TimeConfig& time, content::Date today) {
    if (overrides.date) return *overrides.date;
    return time.date ? *time.date : today;
}

content::CivilTime now(const content::TimeConfig& time) {
    platform::RealClock clock;
    return content::civilTime(clock.read().unixNanoseconds, time.zone);
}

content::Date today(const content::TimeConfig& time) { return now(time).date; }

}  // namespace fukan::files
