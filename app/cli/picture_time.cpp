#include "cli/picture_time.hpp"

namespace fukan::cli {

content::CivilTime pictureTime(const Options& options, const content::TimeConfig& time,
                               const content::CivilTime& now) {
    content::CivilTime out = now;
    out.date = files::dataDate(options.overrides, time, now.date);
    if (options.time) {
        out.hour = options.time->hour;
        out.minute = options.time->minute;
    } else if (options.overrides.date || time.date) {
        out = {out.date, 0, 0, false};
    }
    return out;
}

}  // namespace fukan::cli
