// Dates as people read them.

#include <catch2/catch_test_macros.hpp>

#include <cstdint>
#include <string>

#include "content/calendar.hpp"
#include "content/month_day.hpp"

namespace content = fukan::content;
using content::CivilTime;
using content::Date;
using content::Language;
using Named = content::FiscalYearName;

namespace {

constexpr std::int64_t second = 1'000'000'000;
// 2026-11-22 15:42:00 in Tokyo, 06:42 UTC.
constexpr std::int64_t instant = std::int64_t{1795329720} * second;

}  // namespace

TEST_CASE("an instant is a civil time in its zone") {
    CHECK(content::civilTime(instant, "UTC") == CivilTime{{2026, 11, 22}, 6, 42});
    CHECK(content::civilTime(instant, "Asia/Tokyo") == CivilTime{{2026, 11, 22}, 15, 42});
    CHECK(content::civilTime(instant, "America/Los_Angeles") == CivilTime{{2026, 11, 21}, 22, 42});
    CHECK(content::civilTime(instant, "Asia/Kathmandu") == CivilTime{{2026, 11, 22}, 12, 27});
    CHECK(content::civilTime(-1, "UTC") == CivilTime{{1969, 12, 31}, 23, 59});
    CHECK(content::civilTime(0, "UTC") == CivilTime{{1970, 1, 1}, 0, 0});
}

TEST_CASE("the fiscal year turns at midnight of its own zone") {
    constexpr std::int64_t lastOfMarch = std::int64_t{1774969199} * second;  // 2026-03-31 14:59:59 UTC
    const content::MonthDay april{4, 1};
    CHECK(content::fiscalYear(content::civilTime(lastOfMarch, "Asia/Tokyo").date, april) == 2025);
    CHECK(content::fiscalYear(content::civilTime(lastOfMarch + second, "Asia/Tokyo").date, april) == 2026);
    CHECK(content::fiscalYear(content::civilTime(lastOfMarch + second, "UTC").date, april) == 2025);
}

TEST_CASE("daylight saving time is followed") {
    constexpr std::int64_t beforeSpring = std::int64_t{1774745940} * second;  // 2026-03-29 00:59 UTC
    CHECK(content::civilTime(beforeSpring, "Europe/Berlin") == CivilTime{{2026, 3, 29}, 1, 59});
    CHECK(content::civilTime(beforeSpring + 60 * second, "Europe/Berlin") == CivilTime{{2026, 3, 29}, 3, 0});
}

TEST_CASE("zones that ICU does not know are known as such") {
    CHECK(content::isKnownZone("local"));
    CHECK(content::isKnownZone("Asia/Tokyo"));
    CHECK(content::isKnownZone("UTC"));
    CHECK_FALSE(content::isKnownZone("Asia/Tokio"));
    CHECK_FALSE(content::isKnownZone(""));
}

TEST_CASE("dates are read as YYYY-MM-DD and nothing else") {
    REQUIRE(content::parseDate("2024-02-29"));
    CHECK(*content::parseDate("2024-02-29") == Date{2024, 2, 29});
    for (const char* wrong : {"2026-02-29", "2026-13-01", "2026-00-10", "2026-1-01", "26-01-01", "2026/01/01",
                              "2026-01-01 ", "", "today", "2026-01-0a", "----------", "0000-01-01"}) {
        INFO(wrong);
        CHECK_FALSE(content::parseDate(wrong));
    }
}

TEST_CASE("a day of every year is read as MM-DD") {
    REQUIRE(content::parseMonthDay("10-31"));
    CHECK(content::parseMonthDay("10-31")->month == 10);
    CHECK(content::parseMonthDay("10-31")->day == 31);
    for (const char* wrong : {"02-29", "04-31", "4-1", "04-1", "", "04-011"}) {
        INFO(wrong);
        CHECK_FALSE(content::parseMonthDay(wrong));
    }
}

TEST_CASE("dates and clocks are written in the language") {
    CHECK(content::formatDate({2026, 11, 22}, Language::ja) == "11月22日（日）");
    CHECK(content::formatDate({2026, 11, 22}, Language::both) == "11月22日（日）");
    CHECK(content::formatDate({2026, 11, 22}, Language::en) == "Sun 22 Nov");
    CHECK(content::formatDate({2024, 2, 29}, Language::ja) == "2月29日（木）");
    CHECK(content::formatFullDate({2026, 11, 2}, Language::ja) == "2026年11月2日");
    CHECK(content::formatFullDate({2026, 11, 2}, Language::en) == "2 Nov 2026");
    CHECK(content::formatClock({{2026, 11, 22}, 15, 42}) == "15:42");
    CHECK(content::formatClock({{2026, 11, 22}, 0, 5}) == "00:05");
}

TEST_CASE("fiscal years are written in both counts") {
    const content::MonthDay april{4, 1};
    CHECK(content::formatFiscalYear(2026, Language::ja) == "2026年度");
    CHECK(content::formatFiscalYear(2026, Language::en) == "FY2026");
    CHECK(content::formatEraYear(2026, april, Named::start, Language::ja) == "令和8年度");
    CHECK(content::formatEraYear(2026, april, Named::start, Language::both) == "令和8年度");
    CHECK(content::formatEraYear(2026, april, Named::start, Language::en) == "Reiwa 8");
}

TEST_CASE("a fiscal year has the name of the era in which its middle lies, from its first day on") {
    const auto era = [](int year, content::MonthDay start) {
        return content::formatEraYear(year, start, Named::start, Language::ja).value_or("none");
    };
    // Reiwa began on 1 May 2019: the year that had begun on 1 April is 令和元年度 all the same.
    CHECK(era(2018, {4, 1}) == "平成30年度");
    CHECK(era(2019, {4, 1}) == "令和元年度");
    CHECK(era(2019, {5, 1}) == "令和元年度");
    CHECK(era(2019, {1, 1}) == "令和元年度");
    CHECK(era(2020, {4, 1}) == "令和2年度");
    CHECK(content::formatEraYear(2019, {4, 1}, Named::start, Language::en) == "Reiwa 1");
    // Heisei began on 8 January 1989, near the end of 昭和63年度.
    CHECK(era(1988, {4, 1}) == "昭和63年度");
    CHECK(era(1989, {4, 1}) == "平成元年度");
    CHECK(era(1989, {1, 1}) == "平成元年度");
    // Its middle lies in Reiwa, but it is named after a year of Heisei.
    CHECK(era(2018, {12, 31}) == "平成30年度");
    CHECK(era(1868, {4, 1}) == "明治元年度");
    CHECK(era(1867, {4, 1}) == "none");
    CHECK(era(1, {4, 1}) == "none");
}

TEST_CASE("a year that is named after its end is one of the era's years by that name") {
    const content::MonthDay october{10, 1};
    CHECK(content::formatEraYear(2027, october, Named::end, Language::en) == "Reiwa 9");
    CHECK(content::formatEraYear(2026, october, Named::start, Language::en) == "Reiwa 8");
    CHECK(content::formatEraYear(2019, october, Named::end, Language::ja) == "平成31年度");
    CHECK(content::formatEraYear(2020, october, Named::end, Language::ja) == "令和2年度");
}

TEST_CASE("a fiscal year turns to the instant, whatever the zone, the start day and the name") {
    struct Turn {
        const char* zone;
        content::MonthDay start;
        Named named;
        std::int64_t at;  // seconds since 1970: the first of the new fiscal year
        int before;
    };
    const Turn turns[] = {
        {"Asia/Tokyo", {4, 1}, Named::start, 1774969200, 2025},           // 2026-04-01 00:00 JST
        {"America/New_York", {10, 1}, Named::end, 1790827200, 2026},      // 2026-10-01 00:00 EDT
        {"Europe/Berlin", {1, 1}, Named::start, 1798758000, 2026},        // 2027-01-01 00:00 CET
        {"Australia/Lord_Howe", {7, 1}, Named::start, 1782826200, 2025},  // 2026-07-01 00:00 +10:30
        {"Asia/Kathmandu", {3, 1}, Named::start, 1835460900, 2027},       // 2028-03-01, after a leap day
        {"Pacific/Apia", {4, 1}, Named::start, 1774954800, 2025},         // 2026-04-01 00:00 +13
    };
    for (const Turn& turn : turns) {
        CAPTURE(turn.zone);
        const auto yearAt = [&](std::int64_t nanoseconds) {
            const Date date = content::civilTime(nanoseconds, turn.zone).date;
            const int starts = content::fiscalYear(date, turn.start);
            return turn.named == Named::start ? starts : starts + 1;
        };
        const std::int64_t first = turn.at * second;
        CHECK(yearAt(first - 1'000'000) == turn.before);  // 23:59:59.999
        CHECK(yearAt(first - 1) == turn.before);
        CHECK(yearAt(first) == turn.before + 1);
        CHECK(yearAt(first + 1) == turn.before + 1);
        CHECK(content::civilTime(first, turn.zone).date ==
              Date{content::civilTime(first, turn.zone).date.year, turn.start.month, turn.start.day});
    }
}

TEST_CASE("a fiscal year turns once where its midnight is left out or comes twice, or its day never comes") {
    struct Turn {
        const char* zone;
        content::MonthDay start;
        std::int64_t at;  // seconds since 1970
        int before;
        CivilTime first;
    };
    const Turn turns[] = {
        // Clocks go from 24:00 on to 01:00.
        {"America/Havana", {3, 8}, 1772946000, 2025, {{2026, 3, 8}, 1, 0}},
        {"America/Sao_Paulo", {11, 4}, 1541300400, 2017, {{2018, 11, 4}, 1, 0}},
        // They go from 24:00 back to 23:00, and reach midnight an hour later.
        {"Asia/Beirut", {10, 25}, 1792879200, 2025, {{2026, 10, 25}, 0, 0}},
        {"America/Sao_Paulo", {2, 18}, 1518922800, 2017, {{2018, 2, 18}, 0, 0}},
        // Samoa went over the date line: the thirtieth was left out.
        {"Pacific/Apia", {12, 30}, 1325239200, 2010, {{2011, 12, 31}, 0, 0}},
    };
    for (const Turn& turn : turns) {
        CAPTURE(turn.zone);
        const auto yearAt = [&](std::int64_t nanoseconds) {
            return content::fiscalYear(content::civilTime(nanoseconds, turn.zone).date, turn.start);
        };
        CHECK(content::civilTime(turn.at * second, turn.zone) == turn.first);
        CHECK(yearAt(turn.at * second - 1'000'000) == turn.before);
        CHECK(yearAt(turn.at * second) == turn.before + 1);
        // Two days either way, minute by minute: once, and never back.
        for (std::int64_t minute = -2880; minute <= 2880; ++minute)
            CHECK(yearAt((turn.at + minute * 60) * second) == turn.before + (minute < 0 ? 0 : 1));
    }
}

TEST_CASE("a year of minutes changes the fiscal year once, at its instant", "[long]") {
    constexpr std::int64_t begin = 1767193200;  // 2026-01-01 00:00 JST
    constexpr std::int64_t turn = 1774969200;   // 2026-04-01 00:00 JST
    int changes = 0;
    int last = content::fiscalYear(content::civilTime(begin * second, "Asia/Tokyo").date, {4, 1});
    CHECK(last == 2025);
    for (std::int64_t minute = 1; minute <= 365 * 24 * 60; ++minute) {
        const std::int64_t at = begin + minute * 60;
        const int year = content::fiscalYear(content::civilTime(at * second, "Asia/Tokyo").date, {4, 1});
        if (year == last) continue;
        ++changes;
        CHECK(at == turn);
        last = year;
    }
    CHECK(changes == 1);
    CHECK(last == 2026);
}
