#include "content/revision_diff.hpp"

#include <map>
#include <set>

namespace fukan::content {

std::vector<TaskChange> revisionDiff(const Roadmap& before, const Roadmap& after) {
    std::map<std::string, std::size_t> earlier;
    for (std::size_t i = 0; i < before.tasks.size(); ++i) earlier.emplace(before.tasks[i].id, i);
    std::vector<TaskChange> changes;
    std::set<std::string> kept;
    for (std::size_t i = 0; i < after.tasks.size(); ++i) {
        const Task& now = after.tasks[i];
        TaskChange change{now.id, std::nullopt, i};
        if (const auto found = earlier.find(now.id); found != earlier.end()) {
            const Task& then = before.tasks[found->second];
            kept.insert(now.id);
            change.before = found->second;
            change.textChanged = now.text != then.text;
            change.yearsChanged = now.from != then.from || now.to != then.to || now.inferred != then.inferred;
            change.domainChanged = now.domain != then.domain;
        }
        changes.push_back(change);
    }
    for (std::size_t i = 0; i < before.tasks.size(); ++i) {
        const std::string& id = before.tasks[i].id;
        if (!kept.contains(id)) changes.push_back({id, i, std::nullopt});
    }
    return changes;
}

}  // namespace fukan::content
