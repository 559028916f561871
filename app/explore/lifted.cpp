#include "explore/lifted.hpp"

#include "scene/stops.hpp"

namespace fukan::explore {

std::optional<Lifted> liftedThing(const ExploreContext& context) {
    const show::View view = context.view();
    const scene::LaidOutScene* scene = context.sceneSet().find(view.scene);
    if (!view.spotlight || scene == nullptr || !scene->tour) return std::nullopt;
    if (view.spotlight->stop >= scene->tour->stops.size()) return std::nullopt;
    const std::size_t subject = scene->tour->stops[view.spotlight->stop].subject;
    if (scene->roadmap) return Lifted{scene->roadmap->bars[subject].task, {}};
    return Lifted{{}, scene->landscape->areas[subject].area};
}

std::optional<base::Rect> telopOf(const ExploreContext& context) {
    const show::View view = context.view();
    const scene::LaidOutScene* scene = context.sceneSet().find(view.scene);
    if (!view.spotlight || view.exploring || scene == nullptr || !scene->tour) return std::nullopt;
    const auto side = scene::telopSide(*scene->tour, *view.spotlight, view.spotlight->stop);
    return side ? std::optional(scene::telopRect(*scene->tour, *side)) : std::nullopt;
}

}  // namespace fukan::explore
