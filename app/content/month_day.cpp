#include "content/month_day.hpp"

#include <string>

#include "base/quoted.hpp"
#include "content/calendar.hpp"
#include "content/report.hpp"

namespace fukan::content {

base::Result<MonthDay> parseMonthDay(std::string_view text) {
    // Any year that is not a leap year has exactly the days that every year has.
    const auto date = parseDate("2001-" + std::string(text));
    if (!date) return base::Error{base::quoted(text) + " is not a day of every year"};
    return MonthDay{date->month, date->day};
}

}  // namespace fukan::content
