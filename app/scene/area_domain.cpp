#include "scene/area_domain.hpp"

#include <algorithm>
#include <cmath>
#include <limits>

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
std::optional<std::size_t> onHead(const scene::PlacedScene& placed, std::size_t area, float scale,
                                  Vec2 point) {
    const auto& areas = placed.scene->landscape->areas;
    if (scale < scene::level::far) {
        for (const layout::FarMark& mark : placed.far.marks) {
            if (mark.index < areas.size() && areas[mark.index].area == area)
                return nearestNumber(mark.head, point * placed.far.scale);
        }
    }
    for (const layout::AreaBox& box : areas) {
        if (box.area == area) return nearestNumber(box, point);
    }
    return std::nullopt;
}

}  // namespace

std::optional<std::size_t> domainUnder(Vec2 pixel, const scene::Hit& hit, const scene::SceneSet& sceneSet,
                                       const scene::World& world, const show::View& view) {
    const scene::PlacedScene* placed = world.find(hit.scene);
    const scene::PlacedScene* here = world.find(view.scene);
    if (placed == nullptr || here == nullptr || !placed->scene->landscape) return std::nullopt;
    const auto& source = sceneSet.board().revisions[hit.scene.revision].landscape->areas[hit.index];
    if (source.domains.empty()) return std::nullopt;
    if (source.domains.size() == 1) return source.domains.front();
    const motion::Camera camera = motion::seenFrom(view.camera, placed->origin - here->origin, 1);
    const Vec2 point = motion::toLayout(camera, sceneSet.settings().viewport, pixel);
    const layout::AreaTimeline* timeline = placed->timelineOf(hit.index);
    if (timeline && scene::Level{camera.scale, !view.moving}.open(*timeline) >= 0.5f) {
        Nearest lane((point - timeline->origin) * timeline->scale);
        for (const layout::LaneBox& box : timeline->page.lanes)
            lane.offer(box.domain, base::enclosing(box.name, box.track));
        if (lane.domain()) return lane.domain();
    }
    const auto numbered = onHead(*placed, hit.index, camera.scale, point);
    return numbered ? numbered : source.domains.front();
}

}  // namespace fukan::scene
