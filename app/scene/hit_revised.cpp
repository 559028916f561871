// What lies under a finger on a picture of two revisions.

#include "scene/hit.hpp"
#include "scene/revision_stages.hpp"

namespace fukan::scene {

std::optional<Hit> hitRevised(const SceneSet& sceneSet, const UnionPage& revised, const show::View& view,
                              float position, base::Vec2 pixel) {
    if (view.scene.ofHistory()) return std::nullopt;  // of tasks as they were, the board has no cards
    const base::Vec2 at = motion::toLayout(view.camera, sceneSet.settings().viewport, pixel);
    const RevisionStages stages = revisionStages(position);
    for (const layout::RevisedBar& bar : revised.page.bars) {
        const bool later = bar.after && (!bar.before || stages.moving > 0.5f);
        if (later && !bar.before && stages.arriving < 0.5f) continue;
        const base::Rect& rect = revised.page.page.bars[later ? *bar.after : *bar.before].rect;
        if (!rect.contains(at)) continue;
        const content::TaskChange& change = revised.plan->tasks[bar.task].change;
        show::SceneKey scene = view.scene;
        if (!later) scene.revision = view.scene.earlier;
        return Hit{Hit::Kind::bar, scene, later ? *change.after : *change.before, rect, {}};
    }
    return std::nullopt;
}

std::optional<Hit> hitRevised(const SceneSet& sceneSet, const RevisedMapScene& revised,
                              const show::View& view, base::Vec2 pixel) {
    const base::Vec2 at = motion::toLayout(view.camera, sceneSet.settings().viewport, pixel);
    const bool later = view.position >= 0.5f;
    const layout::LandscapeLayout& map = later ? revised.map.later : revised.map.earlier;
    // An area lies below those inside it.
    for (auto area = map.areas.rbegin(); area != map.areas.rend(); ++area) {
        if (!area->rect.contains(at)) continue;
        const std::size_t revision = later ? view.scene.revision : view.scene.earlier;
        return Hit{Hit::Kind::area, {show::SceneKind::landscape, revision, 0}, area->area, area->rect, {}};
    }
    return std::nullopt;
}

}  // namespace fukan::scene
