// What lies under a finger on a far view.

#include <algorithm>

#include "scene/hit.hpp"

namespace fukan::scene {
namespace {

using base::Vec2;

/// The page with the domain's lane; null without one.
const LaidOutScene* pageOf(const SceneSet& sceneSet, std::size_t revision, std::size_t domain) {
    for (const LaidOutScene& scene : sceneSet.scenes()) {
        if (scene.key.revision != revision) continue;
        for (const layout::LaneBox& lane : scene.lanes()) {
            if (lane.domain == domain) return &scene;
        }
    }
    return nullptr;
}

Vec2 pointAt(const SceneSet& sceneSet, const show::View& view, Vec2 pixel) {
    return motion::toLayout(view.camera, sceneSet.settings().viewport, pixel);
}

std::optional<Hit> onMap(const layout::FarView& far, const show::SceneKey& map, Vec2 point) {
    if (!far.map || !far.map->contains(point)) return std::nullopt;
    // From the back: an area inside another comes after it.
    const auto found = std::find_if(far.areas.rbegin(), far.areas.rend(),
                                    [&](const layout::FarMark& mark) { return mark.rect.contains(point); });
    if (found != far.areas.rend()) return Hit{Hit::Kind::area, map, found->head.area, found->rect, {}};
    return Hit{Hit::Kind::scene, map, 0, *far.map, {}};
}

std::optional<Hit> onRoadmap(const SceneSet& sceneSet, const layout::FarView& far, std::size_t revision,
                             Vec2 point) {
    if (!far.roadmap || !far.roadmap->contains(point)) return std::nullopt;
    for (const layout::FarLane& lane : far.lanes) {
        if (!lane.rect.contains(point)) continue;
        if (const LaidOutScene* page = pageOf(sceneSet, revision, lane.domain))
            return Hit{Hit::Kind::lane, page->key, lane.domain, lane.rect, {}};
    }
    return Hit{Hit::Kind::scene, {show::SceneKind::roadmap, revision, 0, {}}, 0, *far.roadmap, {}};
}

}  // namespace

std::optional<Hit> hitFarView(const SceneSet& sceneSet, const AfarScene& far, const show::View& view,
                              Vec2 pixel) {
    const Vec2 point = pointAt(sceneSet, view, pixel);
    const std::size_t revision = view.scene.revision;
    const auto hit = onMap(far.view, {show::SceneKind::landscape, revision, 0, {}}, point);
    return hit ? hit : onRoadmap(sceneSet, far.view, revision, point);
}

std::optional<std::size_t> farDomainUnder(Vec2 pixel, const Hit& hit, const SceneSet& sceneSet,
                                          const AfarScene& far, const show::View& view) {
    const auto& landscape = far.source->landscape;
    if (!landscape || landscape->areas[hit.index].domains.empty()) return std::nullopt;
    const auto& areas = far.view.areas;
    const auto mark = std::find_if(areas.begin(), areas.end(),
                                   [&](const layout::FarMark& area) { return area.head.area == hit.index; });
    if (mark == areas.end() || mark->head.numbers.empty()) return landscape->areas[hit.index].domains.front();
    const float x = pointAt(sceneSet, view, pixel).x;
    const auto& numbers = mark->head.numbers;
    return std::min_element(numbers.begin(), numbers.end(),
                            [&](const auto& a, const auto& b) {
                                return std::abs(a.rect.center().x - x) < std::abs(b.rect.center().x - x);
                            })
        ->domain;
}

}  // namespace fukan::scene
