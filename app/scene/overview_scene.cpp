#include "scene/overview_scene.hpp"

#include <algorithm>

namespace fukan::scene {

/// Those of its lanes' tasks, which `words` lays out when they are asked for.
std::vector<std::string> OverviewScene::nearTexts(content::Language language) const {
    std::vector<std::string> all;
    for (const layout::OverviewLane& lane : page.overview->lanes) {
        for (const layout::PackedTask& task : lane.tasks)
            all.push_back(source->tasks[task.task].text.in(language));
    }
    return all;
}

/// The largest scale suits its thinnest rows.
show::Reach OverviewScene::reach() const {
    show::Reach reach;
    reach.maxScale = std::max(reach.maxScale, page.overview->largestScale);
    reach.within = page.overview->body;
    return reach;
}

}  // namespace fukan::scene
