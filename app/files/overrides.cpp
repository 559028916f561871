#include "files/overrides.hpp"

#include "content/calendar.hpp"
#include "platform/real_clock.hpp"

namespace fukan::files {

content::Date dataDate(const Overrides& overrides, const content::TimeConfig& time, content::Date today) {
    if (overrides.date) return *overrides.date;
    return time.date ? *time.date : today;
}

content::Date today(const content::TimeConfig& time) {
    platform::RealClock clock;
    return content::civilTime(clock.read().unixNanoseconds, time.zone).date;
}

}  // namespace fukan::files
