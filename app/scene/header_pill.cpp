#include "scene/header_pill.hpp"

namespace fukan::scene {

const LaidOutScene& titled(const World* world, const LaidOutScene& scene, const show::View& view) {
    const PlacedScene* placed = world ? world->nearest(scene.key, view.camera.center) : nullptr;
    if (placed == nullptr) return scene;
    const PlacedScene* other = world->beside(*placed);
    return other && other->scene->facing ? *other->scene : *placed->scene;
}

bool underHeader(const SceneSet& sceneSet, const World* world, const show::View& view, base::Vec2 pixel) {
    const LaidOutScene* scene = sceneSet.find(view.scene);
    if (scene == nullptr || view.camera == motion::home(sceneSet.settings().viewport)) return false;
    return pixel.y < titled(world, *scene, view).frame.content.y;
}

std::optional<HeaderPill> headerPill(const SceneSet& sceneSet, const World* world, const show::View& view) {
    const LaidOutScene* scene = sceneSet.find(view.scene);
    if (scene == nullptr || view.blank() || view.transition || view.page) return std::nullopt;
    const bool away = view.camera != motion::home(sceneSet.settings().viewport);
    const LaidOutScene& shown = away ? titled(world, *scene, view) : *scene;
    const base::Rect rect = sceneSet.pillOf(shown);
    const bool leads = sceneSet.anotherYear() || shown.inPlan;
    if (rect.empty() || !leads) return std::nullopt;
    return HeaderPill{rect, sceneSet.anotherYear()};
}

}  // namespace fukan::scene
