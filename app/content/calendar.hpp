#pragma once
// Civil dates as people read them: time zones, the Japanese calendar, weekdays. ICU underneath.

#include <cstdint>
#include <optional>
#include <string>

#include "base/result.hpp"
#include "content/fiscal_year.hpp"
#include "content/local_text.hpp"

namespace fukan::content {

struct CivilTime {
    Date date;
    int hour = 0;       ///< 0 … 23
    int minute = 0;     ///< 0 … 59
    bool timed = true;  ///< false: a day at no time of day, and no clock is shown

    friend bool operator==(const CivilTime&, const CivilTime&) = default;
};

/// The civil time at an instant of UTC in an IANA zone ("Asia/Tokyo"); "local" is the machine's own
/// zone. UTC in a zone that ICU does not know.
CivilTime civilTime(std::int64_t unixNanoseconds, const std::string& zone);

/// Whether ICU knows this zone ("local" included).
bool isKnownZone(const std::string& zone);

/// Reads "YYYY-MM-DD"; an error for anything else or for a day that does not exist.
base::Result<Date> parseDate(const std::string& text);

/// "11月22日（日）", "Sun 22 Nov". `both` gives the Japanese form.
std::string formatDate(const Date& date, Language language);

/// With the year, and without the day of the week: "2026年11月22日", "22 Nov 2026".
std::string formatFullDate(const Date& date, Language language);

/// "15:42".
std::string formatClock(const CivilTime& time);

/// "2026年度", "FY2026". `both` gives the Japanese form.
std::string formatFiscalYear(int year, Language language);

/// The same year in the Japanese calendar: "令和8年度", or "Reiwa 8"; the first year of an era is "元". The
/// whole of a fiscal year has the name of the era in which its middle lies, as the government names them:
/// 2019 is 令和元年度, though Reiwa began a month into it, and 1988 is 昭和63年度. None before 1868 (Meiji).
std::optional<std::string> formatEraYear(int year, MonthDay start, FiscalYearName named, Language language);

}  // namespace fukan::content
