#include "content/lapse.hpp"

#include <algorithm>
#include <set>
#include <string>

#include "content/fiscal_year.hpp"

namespace fukan::content {
namespace {

// A plan that was left open ended decades ago is not followed for all of them.
constexpr int mostYearsBeyond = 10;

/// A plan and the years in which it holds, inclusive.
struct Reign {
    std::size_t revision = 0;
    int first = 0;
    int last = 0;
};

std::set<std::string> running(const Roadmap& plan, int year) {
    const CurrentYear now = currentYear(plan, year);
    std::set<std::string> ids;
    for (const Task& task : plan.tasks) {
        if (isCurrent(task, now)) ids.insert(task.id);
    }
    return ids;
}

/// The first year of `after` in which other tasks run than before.
int firstYearOf(const Roadmap& before, const Roadmap& after) {
    for (const int year : after.years) {
        if (running(before, year) != running(after, year)) return year;
    }
    return after.years.front();
}

int lastYearOf(const Roadmap& plan, int thisYear) {
    const int last = plan.years.back();
    return plan.openEnded ? std::clamp(thisYear, last, last + mostYearsBeyond) : last;
}

std::vector<Reign> reignsOf(const Board& board, int thisYear) {
    std::vector<Reign> out;
    const Roadmap* before = nullptr;
    for (std::size_t i = 0; i < board.revisions.size(); ++i) {
        const auto& plan = board.revisions[i].roadmap;
        if (!plan) continue;
        int first = plan->years.front();
        if (before != nullptr) {
            first = std::max(firstYearOf(*before, *plan), out.back().first + 1);
            out.back().last = first - 1;
        }
        out.push_back({i, first, std::max(first, lastYearOf(*plan, thisYear))});
        before = &*plan;
    }
    return out;
}

/// How far the wish for a last year can be followed: for an open-ended plan as far as this year could be.
int latest(const Board& board, const Reign& reign, const LapseYears& wanted) {
    return std::max(reign.first, lastYearOf(*board.revisions[reign.revision].roadmap, *wanted.to));
}

}  // namespace

std::vector<LapseChapter> lapseChapters(const Board& board, const LapseYears& wanted, int thisYear) {
    std::vector<Reign> reigns = reignsOf(board, thisYear);
    if (reigns.empty()) return {};
    if (wanted.to) reigns.back().last = latest(board, reigns.back(), wanted);
    for (Reign& reign : reigns) {
        if (wanted.from) reign.first = std::max(reign.first, *wanted.from);
        if (wanted.to) reign.last = std::min(reign.last, *wanted.to);
    }
    std::erase_if(reigns, [](const Reign& reign) { return reign.last < reign.first; });
    std::vector<LapseChapter> chapters;
    if (reigns.size() == 1) {
        const Reign& only = reigns.front();
        chapters.push_back({only.revision, only.revision, only.first, only.last, std::nullopt});
    }
    for (std::size_t i = 1; i < reigns.size(); ++i) {
        const Reign& before = reigns[i - 1];
        const Reign& after = reigns[i];
        // The first chapter tells the earlier plan's years; the others go on from the year before.
        const int first = i == 1 ? before.first : after.first - 1;
        chapters.push_back({before.revision, after.revision, first, after.last, after.first});
    }
    return chapters;
}

std::vector<LapseYear> lapseYears(const Board& board, const PlanUnion& plan, const LapseChapter& chapter) {
    std::vector<LapseYear> out;
    for (int year = chapter.first; year <= chapter.last; ++year) {
        LapseYear one;
        one.year = year;
        one.later = !chapter.revised || year >= *chapter.revised;
        one.perDomain.resize(board.domains.size());
        const Roadmap& holds = *board.revisions[one.later ? chapter.later : chapter.earlier].roadmap;
        const CurrentYear now = currentYear(holds, year);
        for (const UnionTask& task : plan.tasks) {
            const auto index = one.later ? task.change.after : task.change.before;
            const bool runs = index && isCurrent(holds.tasks[*index], now);
            one.runs.push_back(runs);
            if (!runs) continue;
            ++one.perDomain[holds.tasks[*index].domain];
            ++one.count;
        }
        out.push_back(std::move(one));
    }
    return out;
}

}  // namespace fukan::content
