#include "content/plan_union.hpp"

#include <algorithm>
#include <map>
#include <ranges>

namespace fukan::content {
namespace {

/// What the board says of itself and of its lanes, without its revisions.
Board withoutRevisions(const Board& board) {
    Board out;
    out.id = board.id;
    out.title = board.title;
    out.subtitle = board.subtitle;
    out.timeAxis = board.timeAxis;
    out.fiscalYearStart = board.fiscalYearStart;
    out.fiscalYearNamed = board.fiscalYearNamed;
    out.era = board.era;
    out.keep = board.keep;
    out.hyphenation = board.hyphenation;
    out.domains = board.domains;
    return out;
}

std::vector<int> allYears(const Roadmap& a, const Roadmap& b) {
    std::vector<int> years;
    const int last = std::max(a.years.back(), b.years.back());
    for (int year = std::min(a.years.front(), b.years.front()); year <= last; ++year) years.push_back(year);
    return years;
}

CoveredYears coveredYears(const Roadmap& plan, const std::vector<int>& all) {
    return {plan.years.front(), plan.openEnded ? all.back() : plan.years.back()};
}

bool hasLane(const std::vector<RoadmapPage>& pages, std::size_t domain) {
    return std::ranges::any_of(pages, [&](const RoadmapPage& page) {
        return std::ranges::find(page.lanes, domain) != page.lanes.end();
    });
}

/// The later plan's pages; a lane that only the earlier one has stands on the page of the same number, behind
/// the lane that it stood behind.
std::vector<RoadmapPage> allPages(const Roadmap& before, const Roadmap& after) {
    std::vector<RoadmapPage> pages = after.pages;
    if (pages.empty()) return before.pages;
    for (std::size_t i = 0; i < before.pages.size(); ++i) {
        std::vector<std::size_t>& lanes = pages[std::min(i, pages.size() - 1)].lanes;
        std::optional<std::size_t> above;
        for (const std::size_t domain : before.pages[i].lanes) {
            if (!hasLane(after.pages, domain)) {
                const auto at = above ? std::ranges::find(lanes, *above) : lanes.end();
                if (above && at != lanes.end())
                    lanes.insert(at + 1, domain);
                else
                    lanes.insert(above ? lanes.end() : lanes.begin(), domain);
            }
            above = domain;
        }
    }
    return pages;
}

/// Numbers the footnotes of both plans anew, those of the later one as they are.
class Notes {
public:
    Notes(const Roadmap& before, const Roadmap& after) : all_(after.footnotes) {
        int next = 0;
        for (const Footnote& note : after.footnotes) next = std::max(next, note.number);
        for (const Footnote& note : before.footnotes) {
            const auto same = std::ranges::find(after.footnotes, note.text, &Footnote::text);
            if (same != after.footnotes.end()) {
                numbers_[note.number] = same->number;
                continue;
            }
            numbers_[note.number] = ++next;
            all_.push_back({next, note.text});
        }
        for (const Footnote& note : after.footnotes) {
            if (std::ranges::find(before.footnotes, note.text, &Footnote::text) == before.footnotes.end())
                later_.push_back(note.number);
        }
    }

    std::vector<int> earlierNumbers(const std::vector<int>& printed) const {
        std::vector<int> out;
        for (const int number : printed) {
            const int renumbered = numbers_.at(number);
            if (std::ranges::find(out, renumbered) == out.end()) out.push_back(renumbered);
        }
        return out;
    }

    const std::vector<Footnote>& all() const { return all_; }
    const std::vector<int>& later() const { return later_; }

private:
    std::vector<Footnote> all_;
    std::map<int, int> numbers_;  // the union's, by the earlier plan's
    std::vector<int> later_;
};

/// A plan that ends does not go on because the other one does.
Task formOf(const Roadmap& plan, std::size_t index) {
    Task form = plan.tasks[index];
    if (!form.to && !plan.openEnded) form.to = plan.years.back();
    return form;
}

std::vector<LocalText> allRemarks(const Roadmap& before, const Roadmap& after) {
    std::vector<LocalText> remarks = after.remarks;
    for (const LocalText& remark : before.remarks) {
        if (std::ranges::find(remarks, remark) == remarks.end()) remarks.push_back(remark);
    }
    return remarks;
}

}  // namespace

PlanUnion unionOf(const Board& board, std::size_t earlier, std::size_t later) {
    const Roadmap& before = *board.revisions[earlier].roadmap;
    const Roadmap& after = *board.revisions[later].roadmap;
    const Notes notes(before, after);
    PlanUnion out;
    out.board = withoutRevisions(board);
    out.perDomain.resize(board.domains.size());
    out.laterNotes = notes.later();
    Roadmap plan;
    plan.years = allYears(before, after);
    out.earlierYears = coveredYears(before, plan.years);
    out.laterYears = coveredYears(after, plan.years);
    plan.openEnded = before.openEnded || after.openEnded;
    plan.pages = allPages(before, after);
    plan.remarks = allRemarks(before, after);
    plan.footnotes = notes.all();
    for (const TaskChange& change : revisionDiff(before, after)) {
        UnionTask task{change, fateOf(change), std::nullopt, std::nullopt};
        if (change.before) {
            task.before = plan.tasks.size();
            Task form = formOf(before, *change.before);
            form.footnotes = notes.earlierNumbers(form.footnotes);
            plan.tasks.push_back(std::move(form));
        }
        if (change.after) {
            task.after = plan.tasks.size();
            plan.tasks.push_back(formOf(after, *change.after));
        }
        const std::size_t lane = plan.tasks[task.after ? *task.after : *task.before].domain;
        out.counts.add(task.fate);
        out.perDomain[lane].add(task.fate);
        out.tasks.push_back(std::move(task));
    }
    Revision revision;
    revision.id = board.revisions[later].id;
    revision.roadmap = std::move(plan);
    out.board.revisions.push_back(std::move(revision));
    return out;
}

}  // namespace fukan::content
