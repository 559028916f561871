#include "scene/revised_page_scene.hpp"

namespace fukan::scene {

std::vector<const layout::Label*> RevisedPageScene::labels(bool later) const {
    std::vector<const layout::Label*> all = page.labels(later);
    for (const layout::Label* label : strip.labels()) all.push_back(label);
    return all;
}

}  // namespace fukan::scene
