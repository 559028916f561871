// Areas of the map that belong to no domain.

#include "explore/explorer.hpp"
#include "scene/hit.hpp"

namespace fukan::explore {

void Explorer::openArea(std::size_t area, const ExploreContext& context) {
    const std::size_t revision = context.view().scene.revision;
    const auto& map = context.sceneSet().board().revisions[revision].landscape;
    if (!map || area >= map->areas.size()) return;
    context.show.explore(context.now);
    panels_.openCard(Subject::ofArea(context.sceneSet().board(), revision, area), context.panels());
}

void Explorer::flyToArea(std::size_t area, const ExploreContext& context) {
    const scene::World* world = context.wall.worldOf(context.view().scene.revision);
    if (world == nullptr || world->scenes().empty()) return;
    const show::SceneKey from = context.world ? context.view().scene : world->scenes().front().scene->key;
    flyTo(scene::findArea(*world, from, area), context);
}

}  // namespace fukan::explore
