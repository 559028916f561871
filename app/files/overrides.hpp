#pragma once
// The command line's settings, which override the configuration's.

#include <optional>
#include <string>

#include "content/calendar.hpp"
#include "content/config.hpp"

namespace fukan::files {

struct Overrides {
    std::string config;  ///< the configuration file; empty: the first of the usual places
    std::string board;   ///< the board's folder; empty: the configuration's
    std::optional<content::Date> date;
    std::optional<content::Language> language;
    std::optional<content::ThemeChoice> theme;
};

/// The day that decides which fiscal year is the current one: the command line's, the configuration's, or
/// `today`.
content::Date dataDate(const Overrides& overrides, const content::TimeConfig& time, content::Date today);

/// Reads the clock: day and time in the configuration's time zone.
content::CivilTime now(const content::TimeConfig& time);

/// The same, only the day.
content::Date today(const content::TimeConfig& time);

}  // namespace fukan::files
