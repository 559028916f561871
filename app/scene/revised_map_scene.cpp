#include "scene/revised_map_scene.hpp"

namespace fukan::scene {

std::vector<const layout::Label*> RevisedMapScene::labels(bool showsLater) const {
    std::vector<const layout::Label*> all = map.labels(showsLater);
    for (const layout::Label* label : strip.labels()) all.push_back(label);
    return all;
}

/// The items of crowds.
std::vector<std::string> RevisedMapScene::nearTexts(content::Language language) const {
    std::vector<std::string> all;
    const auto add = [&](const layout::LandscapeLayout& of, const content::Landscape& source) {
        for (const layout::CrowdBox& crowd : of.crowds) {
            for (const layout::ItemBox& item : crowd.items)
                all.push_back(source.items[item.item].name.in(language));
        }
    };
    add(map.earlier, *earlier);
    add(map.later, *later);
    return all;
}

}  // namespace fukan::scene
