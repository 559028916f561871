// What is opened: the cards of tasks, domains and areas.

#include "explore/explorer.hpp"
#include "scene/hit.hpp"

namespace fukan::explore {

void Explorer::openTask(std::size_t revision, std::size_t task, const ExploreContext& context) {
    const auto& board = context.sceneSet().board();
    context.show.explore(context.now);
    panels_.openCard(Subject::ofTask(board, revision, task), context.panels());
}

/// A domain, as it is on that area; or an area that belongs to none.
void Explorer::openPlace(std::optional<std::size_t> domain, std::optional<std::size_t> area,
                         const ExploreContext& context) {
    const auto& board = context.sceneSet().board();
    const std::size_t revision = context.view().shownRevision();
    if (domain) {
        if (*domain >= board.domains.size()) return;
        context.show.explore(context.now);
        return panels_.openCard(Subject::ofDomain(board, revision, *domain, area), context.panels());
    }
    const auto& map = board.revisions[revision].landscape;
    if (!area || !map || *area >= map->areas.size()) return;
    context.show.explore(context.now);
    panels_.openCard(Subject::ofArea(board, revision, *area), context.panels());
}

void Explorer::flyToArea(std::size_t area, const ExploreContext& context) {
    const scene::World* world = context.wall.worldOf(context.view().scene.revision);
    if (world == nullptr || world->scenes().empty()) return;
    const show::SceneKey from = context.world ? context.view().scene : world->scenes().front().scene->key;
    flyTo(scene::findArea(*world, from, area), context);
}

}  // namespace fukan::explore
