#pragma once
// Boards of a few tasks, made by hand.

#include <string>
#include <utility>

#include "content/board.hpp"

namespace fukan::test {

inline content::Task planTask(std::string id, std::size_t domain, std::string text, int from,
                              std::optional<int> to = std::nullopt) {
    content::Task task;
    task.id = std::move(id);
    task.domain = domain;
    task.text.en = std::move(text);
    task.from = from;
    task.to = to;
    return task;
}

inline content::Revision planRevision(std::string id, std::vector<content::Task> tasks) {
    content::Revision revision;
    revision.id = std::move(id);
    revision.label.en = revision.id;
    content::Roadmap& roadmap = revision.roadmap.emplace();
    roadmap.years = {2025, 2026, 2027};
    roadmap.tasks = std::move(tasks);
    return revision;
}

/// Domains a, b, c. First: a.kept, b.reworded, a.moved, a.gone. Second: a.kept, b.reworded (other words,
/// other years), a.moved (to c), a.new.
inline content::Board twoPlans() {
    content::Board board;
    board.title.en = "Plans";
    board.fiscalYearStart = {4, 1};
    board.domains = {{"a", 1, {"", "A"}}, {"b", 2, {"", "B"}}, {"c", 0, {"", "C"}}};
    board.revisions.push_back(planRevision(
        "first", {planTask("a.kept", 0, "Kept", 2025), planTask("b.reworded", 1, "Old words", 2025, 2025),
                  planTask("a.moved", 0, "Moved", 2026), planTask("a.gone", 0, "Gone", 2025)}));
    board.revisions.push_back(planRevision(
        "second", {planTask("a.kept", 0, "Kept", 2025), planTask("b.reworded", 1, "New words", 2026),
                   planTask("a.moved", 2, "Moved", 2026), planTask("a.new", 0, "New", 2027)}));
    return board;
}

}  // namespace fukan::test
