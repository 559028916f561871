// Which column is now.

#include <catch2/catch_test_macros.hpp>
#include <chrono>

#include "content/fiscal_year.hpp"

namespace content = fukan::content;
using Kind = content::CurrentYear::Kind;

namespace {

content::Roadmap roadmap(bool openEnded) {
    content::Roadmap plan;
    plan.years = {2022, 2023, 2024};
    plan.openEnded = openEnded;
    return plan;
}

content::Task task(int from, std::optional<int> to, std::size_t domain = 0) {
    content::Task made;
    made.from = from;
    made.to = to;
    made.domain = domain;
    return made;
}

}  // namespace

TEST_CASE("a fiscal year begins on its start day") {
    CHECK(content::fiscalYear({2026, 3, 31}, {4, 1}) == 2025);
    CHECK(content::fiscalYear({2026, 4, 1}, {4, 1}) == 2026);
    CHECK(content::fiscalYear({2026, 1, 1}, {1, 1}) == 2026);
    CHECK(content::fiscalYear({2026, 12, 31}, {1, 1}) == 2026);
    CHECK(content::fiscalYear({2026, 7, 14}, {7, 15}) == 2025);
    CHECK(content::fiscalYear({2026, 7, 15}, {7, 15}) == 2026);
}

TEST_CASE("whatever its start day, a fiscal year turns on that day alone, and passes evenly") {
    using std::chrono::days;
    using std::chrono::sys_days;
    const sys_days first = std::chrono::January / 1 / 2027;  // 2028 has a leap day
    const sys_days last = std::chrono::December / 31 / 2029;
    const auto dateOf = [](sys_days day) {
        const std::chrono::year_month_day civil{day};
        return content::Date{static_cast<int>(civil.year()),
                             static_cast<int>(static_cast<unsigned>(civil.month())),
                             static_cast<int>(static_cast<unsigned>(civil.day()))};
    };
    for (sys_days start = first; start < first + days{365}; ++start) {
        const content::Date begin = dateOf(start);
        const content::MonthDay startDay{begin.month, begin.day};
        CAPTURE(begin.month, begin.day);
        bool right = true;
        for (sys_days day = first + days{1}; day <= last; ++day) {
            const content::Date date = dateOf(day);
            const bool turns = date.month == startDay.month && date.day == startDay.day;
            const content::Date before = dateOf(day - days{1});
            const int years = content::fiscalYear(date, startDay) - content::fiscalYear(before, startDay);
            right = right && years == (turns ? 1 : 0);
            const float passed = content::passedShare(date, startDay);
            const float step = passed - content::passedShare(before, startDay);
            right = right && passed >= 0 && passed < 1;
            right = right && (turns ? passed == 0 : step > 0.0027f && step < 0.0028f);
        }
        CHECK(right);
    }
}

TEST_CASE("a fiscal year may be named after the year in which it ends") {
    content::Board board;
    board.fiscalYearStart = {10, 1};
    CHECK(content::fiscalYear({2026, 10, 1}, board) == 2026);
    board.fiscalYearNamed = content::FiscalYearName::end;
    CHECK(content::fiscalYear({2026, 9, 30}, board) == 2026);
    CHECK(content::fiscalYear({2026, 10, 1}, board) == 2027);
    CHECK(content::fiscalYear({2027, 9, 30}, board) == 2027);
    // Calendar years end in the year in which they start.
    board.fiscalYearStart = {1, 1};
    CHECK(content::fiscalYear({2026, 1, 1}, board) == 2026);
    CHECK(content::fiscalYear({2026, 12, 31}, board) == 2026);
}

TEST_CASE("the current year is a column, the open end, or outside the plan") {
    const auto at = [](int year, bool openEnded) { return content::currentYear(roadmap(openEnded), year); };
    CHECK(at(2021, true).kind == Kind::before);
    CHECK_FALSE(at(2021, true).inPlan());
    CHECK(at(2022, true).kind == Kind::column);
    CHECK(at(2022, true).column == 0);
    CHECK(at(2024, true).kind == Kind::column);
    CHECK(at(2024, true).column == 2);
    CHECK(at(2026, true).kind == Kind::openEnded);
    CHECK(at(2026, true).column == 2);
    CHECK(at(2026, true).year == 2026);
    CHECK(at(2025, false).kind == Kind::after);
    CHECK_FALSE(at(2025, false).inPlan());
}

TEST_CASE("a task is current from its first year to its last") {
    const auto plan = roadmap(true);
    const auto current = [&](const content::Task& each, int year) {
        return content::isCurrent(each, content::currentYear(plan, year));
    };
    CHECK_FALSE(current(task(2023, 2023), 2022));
    CHECK(current(task(2023, 2023), 2023));
    CHECK_FALSE(current(task(2023, 2023), 2024));
    CHECK(current(task(2022, std::nullopt), 2024));
    CHECK(current(task(2022, 2024), 2024));
}

TEST_CASE("beyond an open-ended last column only tasks without an end still run") {
    const auto now = content::currentYear(roadmap(true), 2026);
    CHECK(content::isCurrent(task(2022, std::nullopt), now));
    CHECK(content::isCurrent(task(2024, std::nullopt), now));
    CHECK_FALSE(content::isCurrent(task(2024, 2024), now));
}

TEST_CASE("outside the plan nothing is current") {
    for (const int year : {2020, 2030}) {
        const auto now = content::currentYear(roadmap(false), year);
        CHECK_FALSE(content::isCurrent(task(2022, std::nullopt), now));
    }
}

TEST_CASE("current tasks are counted by domain") {
    auto plan = roadmap(true);
    plan.tasks = {task(2022, std::nullopt, 0), task(2022, 2022, 0), task(2024, std::nullopt, 1)};
    const auto now = content::currentYear(plan, 2024);
    CHECK(content::currentTaskCount(plan, now, 0) == 1);
    CHECK(content::currentTaskCount(plan, now, 1) == 1);
    CHECK(content::currentTaskCount(plan, now, 2) == 0);
}
