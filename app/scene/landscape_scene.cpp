#include "scene/landscape_scene.hpp"

#include <algorithm>

namespace fukan::scene {
namespace {

// At a larger scale than this no more than a corner of one area is visible.
constexpr float nearest = 64;

}  // namespace

/// The items of crowds.
std::vector<std::string> LandscapeScene::nearTexts(content::Language language) const {
    std::vector<std::string> all;
    for (const layout::CrowdBox& crowd : map.crowds) {
        for (const layout::ItemBox& item : crowd.items)
            all.push_back(source->items[item.item].name.in(language));
    }
    return all;
}

std::vector<std::size_t> LandscapeScene::domains() const {
    std::vector<std::size_t> all;
    for (const content::Area& area : source->areas)
        all.insert(all.end(), area.domains.begin(), area.domains.end());
    return all;
}

/// The largest scale suits the smallest texts of the crowds.
show::Reach LandscapeScene::reach() const {
    show::Reach reach;
    for (const layout::CrowdBox& crowd : map.crowds)
        reach.maxScale = std::clamp(crowd.readableFrom * 1.5f, reach.maxScale, nearest);
    return reach;
}

}  // namespace fukan::scene
