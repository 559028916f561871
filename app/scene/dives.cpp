#include "scene/dives.hpp"

#include <algorithm>
#include <array>

#include "base/overloaded.hpp"
#include "scene/framing.hpp"

namespace fukan::scene {
namespace {

using base::Vec2;

bool opens(const PlacedScene& placed, const layout::AreaBox& area, bool thisYear) {
    return placed.timelineOf(area.area) != nullptr && (area.badge.has_value() || !thisYear);
}

/// `shown`: the map's scene, or the page beside it in the same place.
std::vector<show::Dive> divesOf(const SceneSet& sceneSet, const World& world, const LaidOutScene& shown,
                                const PlacedScene& placed, const layout::LandscapeLayout& map) {
    show::View whole;
    whole.scene = shown.key;
    whole.camera = motion::home(sceneSet.settings().viewport);
    std::vector<show::Dive> dives;
    for (const bool thisYear : {true, false}) {
        for (std::size_t i = 0; i < map.areas.size() && (thisYear || dives.empty()); ++i) {
            if (!opens(placed, map.areas[i], thisYear)) continue;
            const Vec2 pixel = tapPoint(map, i);
            const auto hit = hitAt(sceneSet, world, whole, pixel);
            if (!hit || hit->kind != Hit::Kind::area || hit->index != map.areas[i].area) continue;
            const base::Rect free = base::enclosing(placed.scene->frame.content, shown.frame.content);
            dives.push_back({pixel, cameraFor(sceneSet, world, whole.scene, *hit, free)});
        }
    }
    return dives;
}

struct RipplePoint {
    std::uint64_t count;

    using Point = std::optional<Vec2>;
    Point operator()(const LandscapeScene& map) const { return ripplePoint(map.map, count); }
    Point operator()(const PageScene&) const { return std::nullopt; }
    Point operator()(const OverviewScene&) const { return std::nullopt; }
    Point operator()(const AfarScene&) const { return std::nullopt; }
    Point operator()(const RevisedPageScene&) const { return std::nullopt; }
    Point operator()(const RevisedMapScene&) const { return std::nullopt; }
    Point operator()(const LapseScene&) const { return std::nullopt; }
    Point operator()(const ImageScene&) const { return std::nullopt; }
};

}  // namespace

Vec2 tapPoint(const layout::LandscapeLayout& map, std::size_t area) {
    const base::Rect& rect = map.areas[area].rect;
    constexpr std::array<float, 3> shares{0.5f, 0.25f, 0.75f};
    for (const float y : shares) {
        for (const float x : shares) {
            const Vec2 point{rect.x + rect.w * x, rect.y + rect.h * y};
            const bool covered =
                std::any_of(map.areas.begin() + static_cast<std::ptrdiff_t>(area) + 1, map.areas.end(),
                            [&](const layout::AreaBox& other) { return other.rect.contains(point); });
            if (!covered) return point;
        }
    }
    return rect.center();
}

std::optional<Vec2> ripplePoint(const layout::LandscapeLayout& map, std::uint64_t count) {
    const auto current = static_cast<std::uint64_t>(
        std::count_if(map.areas.begin(), map.areas.end(),
                      [](const layout::AreaBox& area) { return area.badge.has_value(); }));
    if (current == 0) return std::nullopt;
    std::uint64_t left = count % current;
    for (std::size_t i = 0; i < map.areas.size(); ++i) {
        if (map.areas[i].badge && left-- == 0) return tapPoint(map, i);
    }
    return std::nullopt;
}

std::optional<Vec2> ripplePoint(const SceneSet& sceneSet, const LaidOutScene& scene, std::uint64_t count) {
    const LaidOutScene* map = sceneSet.facing(scene);
    return std::visit(RipplePoint{count}, map ? map->body : scene.body);
}

std::vector<show::Dive> divesOf(const SceneSet& sceneSet, const World& world, const LaidOutScene& scene) {
    const PlacedScene* placed = world.find(scene.key);
    if (placed == nullptr) return {};
    const PlacedScene* const beside = scene.facing ? world.beside(*placed) : nullptr;
    const PlacedScene& mapped = beside ? *beside : *placed;
    return std::visit(base::Overloaded{[&](const LandscapeScene* map) {
                                           return divesOf(sceneSet, world, scene, mapped, map->map);
                                       },
                                       [](const PageScene*) { return std::vector<show::Dive>{}; }},
                      mapped.body);
}

}  // namespace fukan::scene
