#include "content/revision_diff.hpp"

#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

namespace fukan::content {

std::vector<TaskChange> revisionDiff(const Roadmap& before, const Roadmap& after) {
    std::unordered_map<std::string_view, std::size_t> earlier;
    earlier.reserve(before.tasks.size());
    for (std::size_t i = 0; i < before.tasks.size(); ++i) earlier.emplace(before.tasks[i].id, i);
    std::vector<TaskChange> changes;
    std::vector<bool> kept(before.tasks.size(), false);
    changes.reserve(after.tasks.size());
    for (std::size_t i = 0; i < after.tasks.size(); ++i) {
        const Task& now = after.tasks[i];
        TaskChange change{now.id, std::nullopt, i};
        if (const auto found = earlier.find(now.id); found != earlier.end()) {
            const Task& then = before.tasks[found->second];
            kept[found->second] = true;
            change.before = found->second;
            change.textChanged = now.text != then.text;
            change.yearsChanged = now.from != then.from || now.to != then.to || now.inferred != then.inferred;
            change.domainChanged = now.domain != then.domain;
        }
        changes.push_back(std::move(change));
    }
    for (std::size_t i = 0; i < before.tasks.size(); ++i) {
        if (!kept[i]) changes.push_back({before.tasks[i].id, i, std::nullopt});
    }
    return changes;
}

}  // namespace fukan::content
