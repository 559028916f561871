#include "layout/roadmap/roadmap_pages.hpp"

#include <algorithm>
#include <utility>

#include "layout/roadmap/overview_page.hpp"
#include "layout/roadmap/roadmap_dealer.hpp"
#include "layout/roadmap/roadmap_estimate.hpp"

namespace fukan::layout {

std::set<int> unreferencedFootnotes(const content::Roadmap& roadmap) {
    std::set<int> numbers;
    for (const content::Footnote& note : roadmap.footnotes) numbers.insert(note.number);
    for (const content::Task& task : roadmap.tasks) {
        for (const int number : task.footnotes) numbers.erase(number);
    }
    return numbers;
}

std::vector<int> footnotesOf(const content::Roadmap& roadmap, const std::vector<LaneRows>& lanes,
                             bool lastPage) {
    std::set<int> numbers;
    if (lastPage) numbers = unreferencedFootnotes(roadmap);
    for (const LaneRows& lane : lanes) {
        for (const TaskRow& row : lane.rows) {
            for (const std::size_t task : row.tasks) {
                numbers.insert(roadmap.tasks[task].footnotes.begin(), roadmap.tasks[task].footnotes.end());
            }
        }
    }
    return {numbers.begin(), numbers.end()};
}

std::vector<PagePlan> planPages(const Sheet& sheet, const TasksByDomain& tasks, float height,
                                const Dealing& dealing) {
    const content::Roadmap& roadmap = sheet.roadmap();
    std::vector<PagePlan> plans;
    for (std::size_t i = 0; i < roadmap.pages.size(); ++i) {
        const std::vector<std::size_t> domains = lanesWithTasks(roadmap.pages[i], tasks);
        const auto pagesAt = [&](float body) { return estimatedPages(sheet, domains, tasks, height, body); };
        if (pagesAt(sheet.smallestBody()) > mostPages) {
            for (auto& lanes : dealOverview(sheet, domains, height))
                plans.push_back({{}, sheet.smallestBody(), false, std::move(lanes)});
            continue;
        }
        const bool small = dealing.dense || pagesAt(sheet.targetBody()) > mostPages;
        const float body = small ? sheet.smallestBody() : sheet.targetBody();
        const bool carriesRemarks = i + 1 == roadmap.pages.size();
        for (auto& lanes : dealPages(sheet, dealing.rows(roadmap.pages[i]), height, body, carriesRemarks))
            plans.push_back({std::move(lanes), body, false, {}});
    }
    if (plans.empty()) plans.emplace_back();
    plans.back().last = true;
    return plans;
}

}  // namespace fukan::layout
