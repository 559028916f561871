#include "content/task_facts.hpp"

#include <algorithm>

#include "content/comparison.hpp"

namespace fukan::content {
namespace {

NeighbourDifference differenceOf(const Board& board, std::size_t revision, std::size_t task,
                                 std::size_t neighbour) {
    using Kind = NeighbourDifference::Kind;
    const Task& self = board.revisions[revision].roadmap->tasks[task];
    const std::vector<Task>& others = board.revisions[neighbour].roadmap->tasks;
    NeighbourDifference out;
    out.other = neighbour;
    out.otherEarlier = neighbour < revision;
    const auto other =
        std::find_if(others.begin(), others.end(), [&](const Task& each) { return each.id == self.id; });
    if (other == others.end()) {
        out.kind = out.otherEarlier ? Kind::added : Kind::dropped;
        return out;
    }
    // For this task alone: a card must open at once under a finger, and comparing a hundred thousand tasks
    // takes too long.
    const auto there = static_cast<std::size_t>(other - others.begin());
    const Roadmap& mine = *board.revisions[revision].roadmap;
    const Roadmap& theirs = *board.revisions[neighbour].roadmap;
    const TaskChange change = out.otherEarlier
                                  ? taskChange(theirs, there, mine, task, commonYears(theirs, mine))
                                  : taskChange(mine, task, theirs, there, commonYears(mine, theirs));
    if (change.programmesChanged) out.programmes = programmesOf(theirs, *other);
    if (change.same()) return out;
    out.kind = Kind::changed;
    if (change.textChanged) out.text = other->text;
    if (change.yearsChanged) out.years = yearsOf(*other);
    if (change.domainChanged) out.domain = other->domain;
    return out;
}

}  // namespace

Years yearsOf(const Task& task) { return {task.from, task.to, task.inferred}; }

std::vector<std::size_t> areasOf(const Board& board, std::size_t revision, std::size_t domain) {
    std::vector<std::size_t> out;
    if (!board.revisions[revision].landscape) return out;
    const std::vector<Area>& areas = board.revisions[revision].landscape->areas;
    for (std::size_t i = 0; i < areas.size(); ++i) {
        const auto& domains = areas[i].domains;
        if (std::find(domains.begin(), domains.end(), domain) != domains.end()) out.push_back(i);
    }
    return out;
}

TaskFacts taskFacts(const Board& board, std::size_t revision, std::size_t task) {
    const Roadmap& roadmap = *board.revisions[revision].roadmap;
    const Task& self = roadmap.tasks[task];
    TaskFacts out;
    out.task = task;
    for (std::size_t i = task; i-- > 0 && !out.previous;) {
        if (roadmap.tasks[i].domain == self.domain) out.previous = i;
    }
    for (std::size_t i = task + 1; i < roadmap.tasks.size() && !out.next; ++i) {
        if (roadmap.tasks[i].domain == self.domain) out.next = i;
    }
    out.programmes = programmesOf(roadmap, self);
    out.areas = areasOf(board, revision, self.domain);
    if (const auto neighbour = neighbourOf(board, revision))
        out.difference = differenceOf(board, revision, task, *neighbour);
    return out;
}

}  // namespace fukan::content
