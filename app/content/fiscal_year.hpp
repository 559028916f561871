#pragma once
// Which column of a roadmap is "now", and which of its tasks are this year's.

#include <cstddef>
#include <vector>

#include "content/board.hpp"

namespace fukan::content {

/// A day of the proleptic Gregorian calendar.
struct Date {
    int year = 1970;
    int month = 1;
    int day = 1;

    friend bool operator==(const Date&, const Date&) = default;
};

/// The calendar year in which the fiscal year that contains `date` starts.
int fiscalYear(const Date& date, MonthDay start);

/// The fiscal year that contains `date`, as the board names it.
int fiscalYear(const Date& date, const Board& board);

/// How many years later than the calendar year of its start a fiscal year is named: 0 or 1.
int yearsToName(MonthDay start, FiscalYearName named);

/// How much of that fiscal year has passed when the day begins, from 0 up to but not including 1.
float passedShare(const Date& date, MonthDay start);

struct CurrentYear {
    enum class Kind {
        column,     ///< the year has a column of its own
        openEnded,  ///< the year lies beyond the last column, which means "and later"
        before,     ///< the plan has not begun
        after,      ///< the plan is over
    };

    Kind kind = Kind::before;
    int year = 0;            ///< the fiscal year asked about
    std::size_t column = 0;  ///< index into Roadmap::years; only for column and openEnded

    bool inPlan() const { return kind == Kind::column || kind == Kind::openEnded; }
};

CurrentYear currentYear(const Roadmap& roadmap, int fiscalYear);

/// Whether the task runs in the current year. In an open-ended last column that lies in the past,
/// only tasks without an end still run.
bool isCurrent(const Task& task, const CurrentYear& now);

/// How many of the roadmap's tasks of this domain are current.
std::size_t currentTaskCount(const Roadmap& roadmap, const CurrentYear& now, std::size_t domain);

/// The indices of the current tasks, for each of `domains` domains, in the file's order.
std::vector<std::vector<std::size_t>> currentTasksByDomain(const Roadmap& roadmap, const CurrentYear& now,
                                                           std::size_t domains);

}  // namespace fukan::content
