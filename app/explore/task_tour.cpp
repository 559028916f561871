#include "explore/task_tour.hpp"

#include <algorithm>
#include <vector>

#include "base/overloaded.hpp"
#include "layout/ids.hpp"

namespace fukan::explore {
namespace {

void add(std::vector<std::size_t>& tasks, const layout::RoadmapPageLayout& page) {
    for (const std::size_t bar : page.currentBars) {
        const std::size_t task = page.bars[bar].task;
        if (std::find(tasks.begin(), tasks.end(), task) == tasks.end()) tasks.push_back(task);
    }
}

void add(std::vector<std::size_t>& tasks, const scene::PlacedScene& placed) {
    const auto ofMap = [&](const scene::LandscapeScene*) {
        for (const layout::AreaTimeline& timeline : placed.timelines) add(tasks, timeline.page);
    };
    const auto ofPage = [&](const scene::PageScene* page) { add(tasks, page->page); };
    std::visit(base::Overloaded{ofMap, ofPage}, placed.body);
}

/// In reading order: area by area, or page by page (by `onMap`); then the tasks that only the other kind has.
std::vector<std::size_t> tasksOf(const scene::World& world, bool onMap) {
    std::vector<std::size_t> tasks;
    for (const bool map : {onMap, !onMap}) {
        for (const scene::PlacedScene& placed : world.scenes()) {
            if (placed.isMap() == map) add(tasks, placed);
        }
    }
    return tasks;
}

}  // namespace

std::optional<scene::Hit> TaskTour::next(const scene::SceneSet& sceneSet, const scene::World& world,
                                         const show::SceneKey& scene, bool onMap, bool backward,
                                         const scene::Dimming* only) {
    const auto& roadmap = sceneSet.board().revisions[scene.revision].roadmap;
    std::vector<std::size_t> tasks = tasksOf(world, onMap);
    if (only != nullptr && only->revision == scene.revision)
        std::erase_if(tasks,
                      [&](std::size_t task) { return task < only->tasks.size() && !only->tasks[task]; });
    if (!roadmap || tasks.empty()) return std::nullopt;
    const auto last = std::find_if(tasks.begin(), tasks.end(), [&](std::size_t task) {
        return at_ && layout::idOf(roadmap->tasks[task]) == *at_;
    });
    const std::size_t count = tasks.size();
    const std::size_t from =
        last != tasks.end() ? static_cast<std::size_t>(last - tasks.begin()) : (backward ? 0 : count - 1);
    const std::size_t task = tasks[(from + (backward ? count - 1 : 1)) % count];
    at_ = layout::idOf(roadmap->tasks[task]);
    return scene::findTask(world, scene, task, onMap);
}

}  // namespace fukan::explore
