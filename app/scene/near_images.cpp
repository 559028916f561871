#include "scene/near_images.hpp"

#include <algorithm>

namespace fukan::scene {

void nearImages(const SceneSet& sceneSet, const show::Round& round, const show::View& view,
                std::vector<base::ImageWish>& out) {
    out.clear();
    const auto add = [&](const show::SceneKey& key) {
        const LaidOutScene* scene = sceneSet.find(key);
        const auto image = scene ? scene->image() : std::nullopt;
        if (!image) return;
        const auto same = [&](const base::ImageWish& wish) { return wish.name == image->name; };
        if (std::none_of(out.begin(), out.end(), same)) out.push_back(*image);
    };
    add(view.scene);
    if (view.transition) add(view.transition->from);
    if (round.empty()) return;
    const std::size_t count = round.size();
    add(round[(view.index + 1) % count].scene);
    add(round[(view.index + count - 1) % count].scene);
}

}  // namespace fukan::scene
