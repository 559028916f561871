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
