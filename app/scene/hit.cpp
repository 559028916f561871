#include "scene/hit.hpp"

#include <algorithm>

#include "base/overloaded.hpp"
#include "scene/overview_window.hpp"

namespace fukan::scene {
namespace {

using base::Rect;
using base::Vec2;

Rect laneRect(const layout::LaneBox& lane) { return base::enclosing(lane.name, lane.track); }

// The finders search one placed scene; points and results are in that scene's layout.

class MapFinder {
public:
    MapFinder(const PlacedScene& placed, const LandscapeScene& map, const Level& level)
        : placed_(placed), map_(map), level_(level) {}

    std::optional<Hit> at(Vec2 point) const {
        const auto bar = inTimeline(point);
        return bar ? bar : inArea(point);
    }

    std::optional<Hit> task(std::size_t task) const {
        for (const layout::AreaTimeline& timeline : placed_.timelines) {
            for (const layout::BarBox& bar : timeline.page.bars) {
                if (bar.task == task) return ofBar(timeline, bar);
            }
        }
        return std::nullopt;
    }

    std::optional<Hit> domain(std::size_t domain) const {
        for (const layout::AreaBox& area : map_.map.areas) {
            const auto& domains = map_.source->areas[area.area].domains;
            if (std::find(domains.begin(), domains.end(), domain) != domains.end()) return ofArea(area);
        }
        return std::nullopt;
    }

    std::optional<Hit> area(std::size_t area) const {
        for (const layout::AreaBox& box : map_.map.areas) {
            if (box.area == area) return ofArea(box);
        }
        return std::nullopt;
    }

private:
    Hit ofBar(const layout::AreaTimeline& timeline, const layout::BarBox& bar) const {
        return {Hit::Kind::bar, placed_.scene->key, bar.task, timeline.onMap(bar.rect),
                timeline.scale * level::open};
    }

    Hit ofArea(const layout::AreaBox& area) const {
        const layout::AreaTimeline* timeline = placed_.timelineOf(area.area);
        if (timeline == nullptr) return {Hit::Kind::area, placed_.scene->key, area.area, area.rect, {}};
        return {Hit::Kind::area,
                placed_.scene->key,
                area.area,
                area.rect,
                timeline->scale * level::open,
                timeline->onMap(timeline->room)};
    }

    std::optional<Hit> inTimeline(Vec2 point) const {
        for (const layout::AreaTimeline& timeline : placed_.timelines) {
            if (level_.open(timeline) <= 0) continue;
            const Vec2 own = (point - timeline.origin) * timeline.scale;
            if (!timeline.room.contains(own)) continue;
            for (const layout::BarBox& bar : timeline.page.bars) {
                if (bar.rect.contains(own)) return ofBar(timeline, bar);
            }
        }
        return std::nullopt;
    }

    /// Searched from the back: an area inside another comes after it.
    std::optional<Hit> inArea(Vec2 point) const {
        const auto& areas = map_.map.areas;
        const auto found = std::find_if(areas.rbegin(), areas.rend(), [&](const layout::AreaBox& area) {
            return area.rect.contains(point);
        });
        if (found == areas.rend()) return std::nullopt;
        return ofArea(*found);
    }

    const PlacedScene& placed_;
    const LandscapeScene& map_;
    Level level_;
};

class PageFinder {
public:
    PageFinder(const PlacedScene& placed, const PageScene& page, const Level& level)
        : placed_(placed), page_(page.page), lanesOnly_(level.near() <= 0) {}

    std::optional<Hit> at(Vec2 point) const {
        for (const layout::BarBox& bar : page_.bars) {
            if (!lanesOnly_ && bar.rect.contains(point)) return ofBar(bar);
        }
        const Vec2 afar = point * placed_.far.scale;
        for (const layout::FarMark& mark : placed_.far.marks) {
            if (lanesOnly_ && mark.rect.contains(afar)) return ofLane(page_.lanes[mark.index]);
        }
        for (const layout::LaneBox& lane : page_.lanes) {
            if (!lanesOnly_ && laneRect(lane).contains(point)) return ofLane(lane);
        }
        return std::nullopt;
    }

    std::optional<Hit> task(std::size_t task) const {
        for (const layout::BarBox& bar : page_.bars) {
            if (bar.task == task) return ofBar(bar);
        }
        return std::nullopt;
    }

    std::optional<Hit> domain(std::size_t domain) const {
        for (const layout::LaneBox& lane : page_.lanes) {
            if (lane.domain == domain) return ofLane(lane);
        }
        return std::nullopt;
    }

    std::optional<Hit> area(std::size_t) const { return std::nullopt; }

private:
    Hit ofBar(const layout::BarBox& bar) const {
        return {Hit::Kind::bar, placed_.scene->key, bar.task, bar.rect, {}};
    }
    Hit ofLane(const layout::LaneBox& lane) const {
        return {Hit::Kind::lane, placed_.scene->key, lane.domain, laneRect(lane), {}};
    }

    const PlacedScene& placed_;
    const layout::RoadmapPageLayout& page_;
    bool lanesOnly_;
};

template <typename Look>
std::optional<Hit> lookIn(const PlacedScene& placed, const Level& level, const Look& look) {
    return std::visit(base::Overloaded{
                          [&](const LandscapeScene* map) { return look(MapFinder(placed, *map, level)); },
                          [&](const PageScene* page) { return look(PageFinder(placed, *page, level)); },
                      },
                      placed.body);
}

/// From the layout of `placed` to that of `here`, the scene that is shown.
Hit seenFrom(Hit hit, const PlacedScene& placed, const PlacedScene& here) {
    hit.rect = hit.rect.moved(placed.origin - here.origin);
    if (hit.timeline) hit.timeline = hit.timeline->moved(placed.origin - here.origin);
    return hit;
}

template <typename Look>
std::optional<Hit> findIn(const World& world, const show::SceneKey& scene, bool nearMap, const Look& look) {
    const PlacedScene* here = world.find(scene);
    if (here == nullptr) return std::nullopt;
    for (const bool map : {nearMap, !nearMap}) {
        // Of a map that several pages face, the one beside the scene that is shown.
        for (const bool near : {true, false}) {
            for (const PlacedScene& placed : world.scenes()) {
                if (placed.isMap() != map || (placed.origin == here->origin) != near) continue;
                if (auto hit = lookIn(placed, {}, look)) return seenFrom(*hit, placed, *here);
            }
        }
    }
    return std::nullopt;
}

}  // namespace

std::optional<Hit> hitAt(const SceneSet& sceneSet, const World& world, const show::View& view, Vec2 pixel) {
    const PlacedScene* here = world.find(view.scene);
    if (here == nullptr) return std::nullopt;
    const Vec2 size = sceneSet.settings().viewport;
    for (const PlacedScene& placed : world.scenes()) {
        const motion::Camera camera = motion::seenFrom(view.camera, placed.origin - here->origin, 1);
        const Vec2 point = motion::toLayout(camera, size, pixel);
        const Rect& whole = placed.scene->place;
        if (!whole.contains(point)) continue;
        const auto thing = lookIn(placed, {camera.scale, !view.moving},
                                  [&](const auto& finder) { return finder.at(point); });
        const Hit scene{Hit::Kind::scene, placed.scene->key, 0, whole, {}};
        return seenFrom(thing.value_or(scene), placed, *here);
    }
    return std::nullopt;
}

std::optional<Hit> findTask(const World& world, const show::SceneKey& scene, std::size_t task, bool nearMap) {
    return findIn(world, scene, nearMap, [&](const auto& finder) { return finder.task(task); });
}

std::optional<Hit> findDomain(const World& world, const show::SceneKey& scene, std::size_t domain,
                              bool nearMap) {
    return findIn(world, scene, nearMap, [&](const auto& finder) { return finder.domain(domain); });
}

std::optional<Hit> findArea(const World& world, const show::SceneKey& scene, std::size_t area) {
    return findIn(world, scene, true, [&](const auto& finder) { return finder.area(area); });
}

}  // namespace fukan::scene
