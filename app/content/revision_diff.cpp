#include "content/revision_diff.hpp"

#include <algorithm>
#include <limits>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

namespace fukan::content {
namespace {

constexpr int never = std::numeric_limits<int>::max();

int endOf(const Roadmap& roadmap) { return roadmap.openEnded ? never : roadmap.years.back(); }

/// Inclusive; empty where `last` is before `first`.
struct Stretch {
    int first = 0;
    int last = 0;

    bool empty() const { return last < first; }
};

Stretch within(const Roadmap& roadmap, const Task& task, const CommonYears& common) {
    return {std::max(task.from, common.first),
            std::min(task.to.value_or(endOf(roadmap)), common.last.value_or(never))};
}

bool sameYears(const Stretch& a, const Stretch& b) {
    return a.empty() ? b.empty() : a.first == b.first && a.last == b.last;
}

/// Their numbers and their order are the plans' own affair.
bool sameProgrammes(const Roadmap& before, const Task& a, const Roadmap& after, const Task& b) {
    const auto then = programmesOf(before, a);
    const auto now = programmesOf(after, b);
    return std::ranges::is_permutation(then, now, [&](std::size_t i, std::size_t j) {
        return before.footnotes[i].text == after.footnotes[j].text;
    });
}

}  // namespace

CommonYears commonYears(const Roadmap& before, const Roadmap& after) {
    CommonYears out;
    out.first = std::max(before.years.front(), after.years.front());
    const int last = std::min(endOf(before), endOf(after));
    if (last != never) out.last = last;
    return out;
}

std::vector<std::size_t> programmesOf(const Roadmap& roadmap, const Task& task) {
    std::vector<std::size_t> out;
    for (const int number : task.footnotes) {
        const auto found = std::ranges::find(roadmap.footnotes, number, &Footnote::number);
        if (found != roadmap.footnotes.end())
            out.push_back(static_cast<std::size_t>(found - roadmap.footnotes.begin()));
    }
    return out;
}

TaskChange taskChange(const Roadmap& before, std::size_t then, const Roadmap& after, std::size_t now,
                      const CommonYears& common) {
    const Task& a = before.tasks[then];
    const Task& b = after.tasks[now];
    TaskChange change{b.id, then, now};
    change.textChanged = a.text != b.text;
    change.yearsChanged = !sameYears(within(before, a, common), within(after, b, common));
    change.domainChanged = a.domain != b.domain;
    change.programmesChanged = !sameProgrammes(before, a, after, b);
    return change;
}

std::vector<TaskChange> revisionDiff(const Roadmap& before, const Roadmap& after) {
    std::unordered_map<std::string_view, std::size_t> earlier;
    earlier.reserve(before.tasks.size());
    for (std::size_t i = 0; i < before.tasks.size(); ++i) earlier.emplace(before.tasks[i].id, i);
    const CommonYears common = commonYears(before, after);
    std::vector<TaskChange> changes;
    std::vector<bool> kept(before.tasks.size(), false);
    changes.reserve(after.tasks.size());
    for (std::size_t i = 0; i < after.tasks.size(); ++i) {
        const auto found = earlier.find(after.tasks[i].id);
        if (found == earlier.end()) {
            changes.push_back({after.tasks[i].id, std::nullopt, i});
            continue;
        }
        kept[found->second] = true;
        changes.push_back(taskChange(before, found->second, after, i, common));
    }
    for (std::size_t i = 0; i < before.tasks.size(); ++i) {
        if (!kept[i]) changes.push_back({before.tasks[i].id, i, std::nullopt});
    }
    return changes;
}

}  // namespace fukan::content
