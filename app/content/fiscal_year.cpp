#include "content/fiscal_year.hpp"

#include <chrono>

namespace fukan::content {

int fiscalYear(const Date& date, MonthDay start) {
    const bool started = date.month > start.month || (date.month == start.month && date.day >= start.day);
    return started ? date.year : date.year - 1;
}

int yearsToName(MonthDay start, FiscalYearName named) {
    const bool calendarYear = start.month == 1 && start.day == 1;  // ends in the year in which it starts
    return named == FiscalYearName::end && !calendarYear ? 1 : 0;
}

int fiscalYear(const Date& date, const Board& board) {
    return fiscalYear(date, board.fiscalYearStart) +
           yearsToName(board.fiscalYearStart, board.fiscalYearNamed);
}

float passedShare(const Date& date, MonthDay start) {
    const auto day = [](int year, int month, int dayOfMonth) {
        return std::chrono::sys_days{std::chrono::year{year} /
                                     std::chrono::month{static_cast<unsigned>(month)} /
                                     std::chrono::day{static_cast<unsigned>(dayOfMonth)}};
    };
    const int year = fiscalYear(date, start);
    const auto begin = day(year, start.month, start.day);
    const auto end = day(year + 1, start.month, start.day);
    const auto passed = day(date.year, date.month, date.day) - begin;
    return static_cast<float>(passed.count()) / static_cast<float>((end - begin).count());
}

CurrentYear currentYear(const Roadmap& roadmap, int fiscalYear) {
    CurrentYear now;
    now.year = fiscalYear;
    if (roadmap.years.empty() || fiscalYear < roadmap.years.front()) return now;
    if (fiscalYear <= roadmap.years.back()) {
        now.kind = CurrentYear::Kind::column;
        now.column = static_cast<std::size_t>(fiscalYear - roadmap.years.front());
        return now;
    }
    now.kind = roadmap.openEnded ? CurrentYear::Kind::openEnded : CurrentYear::Kind::after;
    if (roadmap.openEnded) now.column = roadmap.years.size() - 1;
    return now;
}

bool isCurrent(const Task& task, const CurrentYear& now) {
    // Beyond the last column `now.year` is greater than any year that a task can end in, so one
    // comparison serves both kinds.
    return now.inPlan() && task.from <= now.year && (!task.to || *task.to >= now.year);
}

std::size_t currentTaskCount(const Roadmap& roadmap, const CurrentYear& now, std::size_t domain) {
    std::size_t count = 0;
    for (const Task& task : roadmap.tasks) {
        if (task.domain == domain && isCurrent(task, now)) ++count;
    }
    return count;
}

std::vector<std::vector<std::size_t>> currentTasksByDomain(const Roadmap& roadmap, const CurrentYear& now,
                                                           std::size_t domains) {
    std::vector<std::vector<std::size_t>> out(domains);
    for (std::size_t i = 0; i < roadmap.tasks.size(); ++i) {
        const Task& task = roadmap.tasks[i];
        if (task.domain < domains && isCurrent(task, now)) out[task.domain].push_back(i);
    }
    return out;
}

}  // namespace fukan::content
