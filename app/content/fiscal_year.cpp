#include "content/fiscal_year.hpp"

namespace fukan::content {

int fiscalYear(const Date& date, MonthDay start) {
    const bool started = date.month > start.month || (date.month == start.month && date.day >= start.day);
    return started ? date.year : date.year - 1;
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

}  // namespace fukan::content
