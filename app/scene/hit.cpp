#include "scene/hit.hpp"

#include <algorithm>

#include "scene/overview_window.hpp"

namespace fukan::scene {
namespace {

using base::Rect;
using base::Vec2;

/// A rectangle of a timeline's own pixels, in the layout of the map.
Rect onMap(const layout::AreaTimeline& timeline, const Rect& r) {
    const float s = 1 / timeline.scale;
    return {timeline.origin.x + r.x * s, timeline.origin.y + r.y * s, r.w * s, r.h * s};
}

Rect laneRect(const layout::LaneBox& lane) { return base::enclosing(lane.name, lane.track); }

/// Searches one placed scene; points and results are in that scene's layout.
class Finder {
public:
    Finder(const SceneSet& sceneSet, const PlacedScene& placed, const Level& level)
        : sceneSet_(sceneSet), placed_(placed), scene_(*placed.scene), level_(level) {}

    Hit at(Vec2 point) const {
        if (scene_.landscape) {
            if (auto hit = inTimeline(point)) return *hit;
            if (auto hit = inArea(point)) return *hit;
        }
        if (scene_.roadmap) {
            if (auto hit = onPage(*scene_.roadmap, point, level_.near() <= 0)) return *hit;
        }
        const Vec2 size = sceneSet_.settings().viewport;
        return make(Hit::Kind::scene, 0, {0, 0, size.x, size.y});
    }

    std::optional<Hit> task(std::size_t task) const {
        for (const layout::AreaTimeline& timeline : placed_.timelines) {
            for (const layout::BarBox& bar : timeline.page.bars) {
                if (bar.task == task)
                    return make(Hit::Kind::bar, task, onMap(timeline, bar.rect),
                                timeline.scale * level::open);
            }
        }
        if (!scene_.roadmap) return std::nullopt;
        for (const layout::BarBox& bar : scene_.roadmap->bars) {
            if (bar.task == task) return make(Hit::Kind::bar, task, bar.rect);
        }
        return std::nullopt;
    }

    std::optional<Hit> domain(std::size_t domain) const {
        if (scene_.landscape) {
            for (const layout::AreaBox& area : scene_.landscape->areas) {
                const auto& domains = source().areas[area.area].domains;
                if (std::find(domains.begin(), domains.end(), domain) != domains.end()) return ofArea(area);
            }
        }
        if (!scene_.roadmap) return std::nullopt;
        for (const layout::LaneBox& lane : scene_.roadmap->lanes) {
            if (lane.domain == domain) return make(Hit::Kind::lane, domain, laneRect(lane));
        }
        return std::nullopt;
    }

    std::optional<Hit> area(std::size_t area) const {
        if (!scene_.landscape) return std::nullopt;
        for (const layout::AreaBox& box : scene_.landscape->areas) {
            if (box.area == area) return ofArea(box);
        }
        return std::nullopt;
    }

private:
    const content::Landscape& source() const {
        return *sceneSet_.board().revisions[scene_.key.revision].landscape;
    }

    Hit make(Hit::Kind kind, std::size_t index, const Rect& rect, std::optional<float> opensAt = {}) const {
        return {kind, scene_.key, index, rect, opensAt};
    }

    Hit ofArea(const layout::AreaBox& area) const {
        const layout::AreaTimeline* timeline = placed_.timelineOf(area.area);
        if (timeline == nullptr) return make(Hit::Kind::area, area.area, area.rect);
        return make(Hit::Kind::area, area.area, onMap(*timeline, timeline->room),
                    timeline->scale * level::open);
    }

    std::optional<Hit> inTimeline(Vec2 point) const {
        for (const layout::AreaTimeline& timeline : placed_.timelines) {
            if (level_.open(timeline) <= 0) continue;
            const Vec2 own = (point - timeline.origin) * timeline.scale;
            if (!timeline.room.contains(own)) continue;
            for (const layout::BarBox& bar : timeline.page.bars) {
                if (bar.rect.contains(own))
                    return make(Hit::Kind::bar, bar.task, onMap(timeline, bar.rect),
                                timeline.scale * level::open);
            }
        }
        return std::nullopt;
    }

    /// Searched from the back: an area inside another comes after it.
    std::optional<Hit> inArea(Vec2 point) const {
        const auto& areas = scene_.landscape->areas;
        const auto found = std::find_if(areas.rbegin(), areas.rend(), [&](const layout::AreaBox& area) {
            return area.rect.contains(point);
        });
        if (found == areas.rend()) return std::nullopt;
        return ofArea(*found);
    }

    std::optional<Hit> onPage(const layout::RoadmapPageLayout& page, Vec2 point, bool lanesOnly) const {
        if (!lanesOnly) {
            for (const layout::BarBox& bar : page.bars) {
                if (bar.rect.contains(point)) return make(Hit::Kind::bar, bar.task, bar.rect);
            }
        }
        for (const layout::LaneBox& lane : page.lanes) {
            if (laneRect(lane).contains(point)) return make(Hit::Kind::lane, lane.domain, laneRect(lane));
        }
        return std::nullopt;
    }

    const SceneSet& sceneSet_;
    const PlacedScene& placed_;
    const LaidOutScene& scene_;
    Level level_;
};

/// From the layout of `placed` to that of `here`, the scene that is shown.
Hit seenFrom(Hit hit, const PlacedScene& placed, const PlacedScene& here) {
    hit.rect = hit.rect.moved(placed.origin - here.origin);
    return hit;
}

template <typename Look>
std::optional<Hit> findIn(const SceneSet& sceneSet, const World& world, const show::SceneKey& scene,
                          bool nearMap, const Look& look) {
    const PlacedScene* here = world.find(scene);
    if (here == nullptr) return std::nullopt;
    for (const bool map : {nearMap, !nearMap}) {
        for (const PlacedScene& placed : world.scenes()) {
            if ((placed.scene->landscape != nullptr) != map) continue;
            if (auto hit = look(Finder(sceneSet, placed, {}))) return seenFrom(*hit, placed, *here);
        }
    }
    return std::nullopt;
}

/// The year columns around a hit; `at` converts their rectangles to the layout of its scene.
struct Years {
    const std::vector<layout::YearColumn>* columns = nullptr;
    const layout::AreaTimeline* timeline = nullptr;

    Rect at(const Rect& r) const { return timeline ? onMap(*timeline, r) : r; }
};

Years yearsOf(const PlacedScene& placed, const Hit& hit) {
    for (const layout::AreaTimeline& timeline : placed.timelines) {
        const auto& bars = timeline.page.bars;
        const bool here = hit.kind == Hit::Kind::area
                              ? &timeline == placed.timelineOf(hit.index)
                              : std::any_of(bars.begin(), bars.end(),
                                            [&](const layout::BarBox& bar) { return bar.task == hit.index; });
        if (here) return {&timeline.page.columns, &timeline};
    }
    if (placed.scene->roadmap) return {&placed.scene->roadmap->columns, nullptr};
    return {};
}

/// The middle (x) of that part of the hit that is this year's, or its left edge where it has none; in the
/// layout of the scene that is shown.
float middleOfNow(const World& world, const PlacedScene& here, const Hit& hit) {
    const PlacedScene* placed = world.find(hit.scene);
    const Years years = placed ? yearsOf(*placed, hit) : Years{};
    if (years.columns == nullptr) return hit.rect.center().x;
    for (const layout::YearColumn& column : *years.columns) {
        if (!column.current) continue;
        const Rect now = years.at(column.body).moved(placed->origin - here.origin);
        const float left = std::max(now.x, hit.rect.x);
        const float right = std::min(now.right(), hit.rect.right());
        if (left < right) return (left + right) / 2;
    }
    return hit.rect.x;
}

}  // namespace

std::optional<Hit> hitAt(const SceneSet& sceneSet, const World& world, const show::View& view, Vec2 pixel) {
    const PlacedScene* here = world.find(view.scene);
    if (here == nullptr) return std::nullopt;
    const Vec2 size = sceneSet.settings().viewport;
    for (const PlacedScene& placed : world.scenes()) {
        const motion::Camera camera = motion::seenFrom(view.camera, placed.origin - here->origin, 1);
        const Vec2 point = motion::toLayout(camera, size, pixel);
        if (!Rect{0, 0, size.x, size.y}.contains(point)) continue;
        return seenFrom(Finder(sceneSet, placed, {camera.scale, !view.moving}).at(point), placed, *here);
    }
    return std::nullopt;
}

std::optional<Hit> hitOverview(const SceneSet& sceneSet, const show::View& view, Vec2 pixel) {
    const LaidOutScene* scene = sceneSet.find(view.scene);
    if (scene == nullptr || !scene->roadmap || !scene->roadmap->overview) return std::nullopt;
    const OverviewWindow window(*scene->roadmap->overview, view.camera, sceneSet.settings().viewport);
    if (!window.body().contains(Vec2{window.body().x, pixel.y})) return std::nullopt;
    for (const layout::LaneBox& lane : scene->roadmap->lanes) {
        if (window.at(laneRect(lane)).contains(pixel))
            return Hit{Hit::Kind::lane, scene->key, lane.domain, laneRect(lane), {}};
    }
    return std::nullopt;
}

const LaidOutScene* overviewOf(const SceneSet& sceneSet, std::size_t revision, std::size_t domain) {
    for (const LaidOutScene& scene : sceneSet.scenes()) {
        if (scene.key.revision != revision || !scene.roadmap || !scene.roadmap->overview) continue;
        for (const layout::LaneBox& lane : scene.roadmap->lanes) {
            if (lane.domain == domain) return &scene;
        }
    }
    return nullptr;
}

std::optional<Hit> findTask(const SceneSet& sceneSet, const World& world, const show::SceneKey& scene,
                            std::size_t task, bool nearMap) {
    return findIn(sceneSet, world, scene, nearMap, [&](const Finder& finder) { return finder.task(task); });
}

std::optional<Hit> findDomain(const SceneSet& sceneSet, const World& world, const show::SceneKey& scene,
                              std::size_t domain, bool nearMap) {
    return findIn(sceneSet, world, scene, nearMap,
                  [&](const Finder& finder) { return finder.domain(domain); });
}

std::optional<Hit> findArea(const SceneSet& sceneSet, const World& world, const show::SceneKey& scene,
                            std::size_t area) {
    return findIn(sceneSet, world, scene, true, [&](const Finder& finder) { return finder.area(area); });
}

motion::Camera cameraFor(const SceneSet& sceneSet, const World& world, const show::SceneKey& scene,
                         const Hit& hit, const Rect& free) {
    const PlacedScene* here = world.find(scene);
    const Vec2 viewport = sceneSet.settings().viewport;
    if (here == nullptr || hit.kind == Hit::Kind::scene) {
        const Vec2 middle = hit.rect.empty() ? viewport * 0.5f : hit.rect.center();
        return {middle, 1};
    }
    // All of it with some air around it, but near enough to be open, and not so near that words get too
    // large.
    constexpr float air = 0.92f;
    constexpr float nearest = 2.2f;
    const float whole = std::min(free.w * air / hit.rect.w, free.h * air / hit.rect.h);
    const float least = hit.opensAt ? *hit.opensAt * 1.02f : 1.0f;
    const float scale = std::clamp(whole, least, least * nearest);
    const Vec2 half = free.size() * (0.5f / scale);
    Vec2 target = hit.rect.center();
    if (hit.rect.w * scale > free.w) {
        const float now = middleOfNow(world, *here, hit);
        target.x = std::clamp(now, hit.rect.x + half.x * 0.96f, hit.rect.right() - half.x * 0.96f);
    }
    return {target - (free.center() - viewport * 0.5f) * (1 / scale), scale};
}

}  // namespace fukan::scene
