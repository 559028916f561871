#include "content/filter.hpp"

#include <algorithm>
#include <unordered_set>

#include "content/comparison.hpp"
#include "content/fiscal_year.hpp"

namespace fukan::content {
namespace {

bool refersTo(const Task& task, int footnote) {
    return std::find(task.footnotes.begin(), task.footnotes.end(), footnote) != task.footnotes.end();
}

}  // namespace

Matches matches(const Board& board, std::size_t revision, const Filter& filter, int fiscalYear) {
    Matches out;
    out.perDomain.resize(board.domains.size(), 0);
    if (!board.revisions[revision].roadmap) return out;
    const Roadmap& roadmap = *board.revisions[revision].roadmap;
    const CurrentYear now = currentYear(roadmap, fiscalYear);
    const auto comparison = filter.changed ? compareWithNeighbour(board, revision) : std::nullopt;
    out.tasks.resize(roadmap.tasks.size(), false);
    for (std::size_t i = 0; i < roadmap.tasks.size(); ++i) {
        const Task& task = roadmap.tasks[i];
        if (filter.thisYear && !isCurrent(task, now)) continue;
        if (filter.changed && (!comparison || comparison->changes[i].same())) continue;
        if (filter.programme && !refersTo(task, *filter.programme)) continue;
        out.tasks[i] = true;
        ++out.count;
        ++out.perDomain[task.domain];
    }
    return out;
}

std::vector<std::size_t> programmes(const Roadmap& roadmap) {
    std::unordered_set<int> used;
    for (const Task& task : roadmap.tasks) used.insert(task.footnotes.begin(), task.footnotes.end());
    std::vector<std::size_t> out;
    for (std::size_t i = 0; i < roadmap.footnotes.size(); ++i) {
        if (used.contains(roadmap.footnotes[i].number)) out.push_back(i);
    }
    return out;
}

}  // namespace fukan::content
