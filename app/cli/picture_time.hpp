#pragma once
// Which clock the pictures of `fukan render` show.

#include "cli/options.hpp"
#include "content/calendar.hpp"
#include "content/config.hpp"

namespace fukan::cli {

/// The day of the data, and the time of day: the one asked for, else `now`'s. A day that is fixed, by --date
/// or in the configuration, has none unless one is asked for: the same inputs give the same bytes, and no
/// clock is made up.
content::CivilTime pictureTime(const Options& options, const content::TimeConfig& time,
                               const content::CivilTime& now);

}  // namespace fukan::cli
