#include "explore/lifted.hpp"

#include "scene/stops.hpp"

namespace fukan::explore {

scene::Lifted liftedThing(const ExploreContext& context) {
    const show::View view = context.view();
    const scene::LaidOutScene* scene = context.sceneSet().find(view.scene);
    if (!view.spotlight || scene == nullptr) return {};
    return scene->lifted(view.spotlight->stop);
}

std::optional<base::Rect> telopOf(const ExploreContext& context) {
    const show::View view = context.view();
    const scene::LaidOutScene* scene = context.sceneSet().find(view.scene);
    if (!view.spotlight || view.exploring || scene == nullptr || !scene->tour) return std::nullopt;
    const auto side = scene::telopSide(*scene->tour, *view.spotlight, view.spotlight->stop);
    return side ? std::optional(scene::telopRect(*scene->tour, *side)) : std::nullopt;
}

}  // namespace fukan::explore
