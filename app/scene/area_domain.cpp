#include "scene/area_domain.hpp"

#include <algorithm>
#include <cmath>
#include <limits>

#include "base/overloaded.hpp"

namespace fukan::scene {
namespace {

using base::Rect;
using base::Vec2;

/// The nearest of the domains that were offered.
class Nearest {
public:
    explicit Nearest(Vec2 point) : point_(point) {}

    void offer(std::size_t domain, const Rect& rect) {
        const float dx = std::max({rect.x - point_.x, point_.x - rect.right(), 0.0f});
        const float dy = std::max({rect.y - point_.y, point_.y - rect.bottom(), 0.0f});
        const float away = std::hypot(dx, dy);
        if (away >= least_) return;
        least_ = away;
        domain_ = domain;
    }
    std::optional<std::size_t> domain() const { return domain_; }

private:
    Vec2 point_;
    float least_ = std::numeric_limits<float>::infinity();
    std::optional<std::size_t> domain_;
};

std::optional<std::size_t> nearestNumber(const layout::AreaBox& box, Vec2 point) {
    Nearest nearest(point);
    for (const layout::NumberMark& mark : box.numbers) nearest.offer(mark.domain, mark.rect);
    return nearest.domain();
}

/// The domain with the nearest number on the area's head, as that is drawn at `scale`. `point`: layout
/// pixels of the map.
std::optional<std::size_t> onHead(const PlacedScene& placed, const layout::LandscapeLayout& map,
                                  std::size_t area, float scale, Vec2 point) {
    if (scale < level::far) {
        for (const layout::FarMark& mark : placed.far.marks) {
            if (mark.index < map.areas.size() && map.areas[mark.index].area == area)
                return nearestNumber(mark.head, point * placed.far.scale);
        }
    }
    for (const layout::AreaBox& box : map.areas) {
        if (box.area == area) return nearestNumber(box, point);
    }
    return std::nullopt;
}

/// `point`: layout pixels of the map.
std::optional<std::size_t> onMap(Vec2 point, std::size_t area, const PlacedScene& placed,
                                 const LandscapeScene& map, const Level& level) {
    const auto& domains = map.source->areas[area].domains;
    if (domains.empty()) return std::nullopt;
    if (domains.size() == 1) return domains.front();
    const layout::AreaTimeline* timeline = placed.timelineOf(area);
    if (timeline && level.open(*timeline) >= 0.5f) {
        Nearest lane((point - timeline->origin) * timeline->scale);
        for (const layout::LaneBox& box : timeline->page.lanes)
            lane.offer(box.domain, base::enclosing(box.name, box.track));
        if (lane.domain()) return lane.domain();
    }
    const auto numbered = onHead(placed, map.map, area, level.scale, point);
    return numbered ? numbered : domains.front();
}

std::optional<std::size_t> inWorld(Vec2 pixel, const Hit& hit, const SceneSet& sceneSet, const World* world,
                                   const show::View& view) {
    const PlacedScene* here = world ? world->find(view.scene) : nullptr;
    const PlacedScene* placed = world ? world->find(hit.scene, here) : nullptr;
    if (placed == nullptr || here == nullptr) return std::nullopt;
    const motion::Camera camera = motion::seenFrom(view.camera, placed->origin - here->origin, 1);
    const Vec2 point = motion::toLayout(camera, sceneSet.settings().viewport, pixel);
    const auto ofMap = [&](const LandscapeScene* map) {
        return onMap(point, hit.index, *placed, *map, {camera.scale, !view.moving});
    };
    const auto ofPage = [](const PageScene*) { return std::optional<std::size_t>{}; };
    return std::visit(base::Overloaded{ofMap, ofPage}, placed->body);
}

/// The first of an area's domains.
std::optional<std::size_t> ofRevised(const Hit& hit, const show::View& view, const RevisedMapScene& revised) {
    if (hit.kind != Hit::Kind::area) return std::nullopt;
    const content::Landscape& map =
        hit.scene.revision == view.scene.revision ? *revised.later : *revised.earlier;
    const auto& domains = map.areas[hit.index].domains;
    return domains.empty() ? std::nullopt : std::optional(domains.front());
}

}  // namespace

std::optional<std::size_t> domainUnder(Vec2 pixel, const Hit& hit, const SceneSet& sceneSet,
                                       const World* world, const show::View& view) {
    const LaidOutScene* scene = sceneSet.find(view.scene);
    if (scene == nullptr) return std::nullopt;
    using Domain = std::optional<std::size_t>;
    const auto placed = [&] { return inWorld(pixel, hit, sceneSet, world, view); };
    return std::visit(
        base::Overloaded{
            [&](const LandscapeScene&) { return placed(); }, [&](const PageScene&) { return placed(); },
            [](const OverviewScene&) { return Domain{}; },
            [&](const AfarScene& far) { return farDomainUnder(pixel, hit, sceneSet, far, view); },
            [](const RevisedPageScene&) { return Domain{}; },
            [&](const RevisedMapScene& revised) { return ofRevised(hit, view, revised); },
            [](const LapseScene&) { return Domain{}; }, [](const ImageScene&) { return Domain{}; }},
        scene->body);
}

}  // namespace fukan::scene
