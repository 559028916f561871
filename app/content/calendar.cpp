#include "content/calendar.hpp"

#include <unicode/calendar.h>
#include <unicode/dtfmtsym.h>
#include <unicode/timezone.h>
#include <unicode/unistr.h>

#include <algorithm>
#include <array>
#include <chrono>
#include <memory>
#include <optional>

#include "base/quoted.hpp"

namespace fukan::content {
namespace {

using std::chrono::days;
using std::chrono::sys_days;

constexpr std::int64_t nanosecondsPerMillisecond = 1'000'000;
constexpr std::int64_t millisecondsPerMinute = 60'000;
constexpr std::int64_t minutesPerDay = 24 * 60;
// Before Meiji an era did not last from one accession to the next, and no plan goes back so far.
constexpr int firstYearOfMeiji = 1868;

constexpr std::array englishMonths{"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                                   "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};

// Rounds toward the past, also before 1970.
constexpr std::int64_t floorDivide(std::int64_t value, std::int64_t by) {
    return value / by - (value % by < 0 ? 1 : 0);
}

std::unique_ptr<icu::TimeZone> findZone(const std::string& zone) {
    if (zone == "local") return std::unique_ptr<icu::TimeZone>(icu::TimeZone::createDefault());
    return std::unique_ptr<icu::TimeZone>(icu::TimeZone::createTimeZone(icu::UnicodeString::fromUTF8(zone)));
}

sys_days sysDays(const Date& date) { return std::chrono::year{date.year} / date.month / date.day; }

std::string padded(int value) {
    std::string digits = std::to_string(value);
    return digits.size() < 2 ? "0" + digits : digits;
}

struct Era {
    std::string name;
    int year = 0;
};

// ICU and not a table of our own: the name of a new era arrives with the system's update.
std::optional<Era> eraOf(const Date& date, const char* locale) {
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<icu::Calendar> calendar(
        icu::Calendar::createInstance(icu::TimeZone::getGMT()->clone(), icu::Locale(locale), status));
    const icu::DateFormatSymbols symbols(icu::Locale(locale), "japanese", status);
    if (U_FAILURE(status) || !calendar) return std::nullopt;
    const auto sinceEpoch =
        std::chrono::duration_cast<std::chrono::milliseconds>(sysDays(date).time_since_epoch());
    calendar->setTime(static_cast<UDate>(sinceEpoch.count()), status);
    const int era = calendar->get(UCAL_ERA, status);
    const int year = calendar->get(UCAL_YEAR, status);
    int32_t count = 0;
    const icu::UnicodeString* names = symbols.getEras(count);
    if (U_FAILURE(status) || era < 0 || era >= count) return std::nullopt;
    Era found;
    names[era].toUTF8String(found.name);
    found.year = year;
    return found;
}

Date halfAYearLater(const Date& date) {
    constexpr int half = 6;
    const bool next = date.month > half;
    // Every month has 28 days, and a few days more or less make no other middle.
    return {date.year + (next ? 1 : 0), date.month + (next ? -half : half), std::min(date.day, 28)};
}

}  // namespace

CivilTime civilTime(std::int64_t unixNanoseconds, const std::string& zone) {
    const std::int64_t utc = floorDivide(unixNanoseconds, nanosecondsPerMillisecond);
    UErrorCode status = U_ZERO_ERROR;
    int32_t rawOffset = 0;
    int32_t daylightOffset = 0;
    if (const auto found = findZone(zone)) {
        found->getOffset(static_cast<UDate>(utc), false, rawOffset, daylightOffset, status);
    }
    const std::int64_t local = utc + rawOffset + daylightOffset;
    const std::int64_t minutes = floorDivide(local, millisecondsPerMinute);
    const std::int64_t day = floorDivide(minutes, minutesPerDay);
    const int minuteOfDay = static_cast<int>(minutes - day * minutesPerDay);
    const std::chrono::year_month_day civil{sys_days{days{day}}};
    CivilTime time;
    time.date = {static_cast<int>(civil.year()), static_cast<int>(static_cast<unsigned>(civil.month())),
                 static_cast<int>(static_cast<unsigned>(civil.day()))};
    time.hour = minuteOfDay / 60;
    time.minute = minuteOfDay % 60;
    return time;
}

bool isKnownZone(const std::string& zone) {
    if (zone == "local") return true;
    const auto found = findZone(zone);
    return found && *found != icu::TimeZone::getUnknown();
}

base::Result<Date> parseDate(const std::string& text) {
    const base::Error wrong{base::quoted(text) + " is not a date of the form YYYY-MM-DD"};
    if (text.size() != 10 || text[4] != '-' || text[7] != '-') return wrong;
    std::array<int, 3> parts{};
    std::size_t part = 0;
    for (const char c : text) {
        if (c == '-') {
            ++part;
        } else if (c < '0' || c > '9') {
            return wrong;
        }
        if (part > 2) return wrong;
        if (c != '-') parts[part] = parts[part] * 10 + (c - '0');
    }
    const Date date{parts[0], parts[1], parts[2]};
    const auto civil = std::chrono::year{date.year} / date.month / date.day;
    if (date.year < 1 || !civil.ok()) return base::Error{"there is no day " + text};
    return date;
}

std::string formatDate(const Date& date, Language language) {
    static constexpr std::array japaneseDays{"日", "月", "火", "水", "木", "金", "土"};
    static constexpr std::array englishDays{"Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"};
    const std::size_t weekday = std::chrono::weekday{sysDays(date)}.c_encoding();
    const std::string day = std::to_string(date.day);
    if (language == Language::en) {
        const auto month = static_cast<std::size_t>(date.month - 1);
        return std::string(englishDays[weekday]) + " " + day + " " + englishMonths[month];
    }
    return std::to_string(date.month) + "月" + day + "日（" + japaneseDays[weekday] + "）";
}

std::string formatFullDate(const Date& date, Language language) {
    if (language == Language::en) {
        return std::to_string(date.day) + " " + englishMonths[static_cast<std::size_t>(date.month - 1)] +
               " " + std::to_string(date.year);
    }
    return std::to_string(date.year) + "年" + std::to_string(date.month) + "月" + std::to_string(date.day) +
           "日";
}

std::string formatClock(const CivilTime& time) { return padded(time.hour) + ":" + padded(time.minute); }

std::string formatFiscalYear(int year, Language language) {
    return language == Language::en ? "FY" + std::to_string(year) : std::to_string(year) + "年度";
}

std::optional<std::string> formatEraYear(int year, MonthDay start, FiscalYearName named, Language language) {
    const bool english = language == Language::en;
    const char* locale = english ? "en@calendar=japanese" : "ja@calendar=japanese";
    const Date first{year - yearsToName(start, named), start.month, start.day};
    // A year that begins in December may lie before the first year of the era of its middle.
    for (const Date& day : {halfAYearLater(first), first}) {
        const auto era = eraOf(day, locale);
        if (!era) return std::nullopt;
        const int firstOfEra = day.year - era->year + 1;
        if (firstOfEra < firstYearOfMeiji) return std::nullopt;
        const int number = year - firstOfEra + 1;
        if (number < 1) continue;
        if (english) return era->name + " " + std::to_string(number);
        return era->name + (number == 1 ? "元" : std::to_string(number)) + "年度";
    }
    return std::nullopt;
}

}  // namespace fukan::content
