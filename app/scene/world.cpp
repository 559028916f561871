#include "scene/world.hpp"

#include <algorithm>
#include <cmath>

#include "base/overloaded.hpp"
#include "layout/panels/card.hpp"
#include "layout/phrases.hpp"
#include "scene/framing.hpp"
#include "text/fit.hpp"

namespace fukan::scene {
namespace {

using base::Rect;
using base::Vec2;

// Between neighbouring scenes, as a share of the viewport's longer side.
constexpr float gapShare = 0.04f;

// Even a world of one scene can be zoomed out to this scale, so that its areas are recognised at a glance.
constexpr float farthestOfOne = 0.7f;

// The least scale at all: a world of so many places that they are but marks at it is seen in parts.
constexpr float farthestScale = 0.2f;

// More scenes than this make no useful view.
constexpr std::size_t mostPlaces = 16;

// The largest scale, as a multiple of an open timeline's own: its bars fill the screen.
constexpr float beyondOpen = 3;

// The share of the screen that a card covers at most.
constexpr float cardShare = 0.4f;

// The ratio of each scale that is tried to the one before.
constexpr float nearer = 1.05f;

Rect placedRect(const PlacedScene& placed) { return placed.scene->place.moved(placed.origin); }

/// None for a body that lies in no plane.
struct PlacedBodyOf {
    using Placed = std::optional<PlacedBody>;
    Placed operator()(const LandscapeScene& map) const { return &map; }
    Placed operator()(const PageScene& page) const { return &page; }
    Placed operator()(const OverviewScene&) const { return std::nullopt; }
    Placed operator()(const AfarScene&) const { return std::nullopt; }
    Placed operator()(const RevisedPageScene&) const { return std::nullopt; }
    Placed operator()(const RevisedMapScene&) const { return std::nullopt; }
    Placed operator()(const LapseScene&) const { return std::nullopt; }
    Placed operator()(const ImageScene&) const { return std::nullopt; }
};

}  // namespace

// At rest within a band, what is shown is legible at every scale of the band: far marks, laid out for the
// smallest scale, and timelines, laid out for the scale from which they open.

float Level::near() const {
    constexpr float middle = (level::far + level::near) / 2;
    if (resting) return scale >= level::near ? 1.0f : 0.0f;
    return std::clamp((scale - middle) / (level::near - middle), 0.0f, 1.0f);
}

float Level::far() const {
    constexpr float middle = (level::far + level::near) / 2;
    if (resting) return 1 - near();
    return std::clamp((middle - scale) / (middle - level::far), 0.0f, 1.0f);
}

float Level::open(const layout::AreaTimeline& timeline) const {
    const float from = timeline.scale * level::opens;
    if (resting) return scale > from ? 1.0f : 0.0f;
    return std::clamp(2 * (scale - from) / (timeline.scale * level::open - from) - 1, 0.0f, 1.0f);
}

float Level::closed(const layout::AreaTimeline& timeline) const {
    if (resting) return 1 - open(timeline);
    const float from = timeline.scale * level::opens;
    return std::clamp(1 - 2 * (scale - from) / (timeline.scale * level::open - from), 0.0f, 1.0f);
}

const layout::AreaTimeline* PlacedScene::timelineOf(std::size_t area) const {
    const int index = area < byArea.size() ? byArea[area] : -1;
    return index < 0 ? nullptr : &timelines[static_cast<std::size_t>(index)];
}

bool PlacedScene::isMap() const {
    return std::visit(
        base::Overloaded{[](const LandscapeScene*) { return true; }, [](const PageScene*) { return false; }},
        body);
}

World::World(const SceneSet& sceneSet, std::size_t revision) : sceneSet_(sceneSet), revision_(revision) {
    for (const LaidOutScene& scene : sceneSet.scenes()) {
        if (scene.key.revision == revision && scenes_.size() < mostPlaces) add(scene);
    }
    foot_ = sceneSet.canvas().px(barHeight);
    arrange(sceneSet.settings().viewport);
    addFar();
    addTimelines();
}

/// A spread's map is added beside each page, so that a camera that leaves a page does not lose it.
void World::add(const LaidOutScene& scene) {
    const auto body = std::visit(PlacedBodyOf{}, scene.body);
    if (!body) return;
    const LaidOutScene* map = sceneSet_.facing(scene);
    const bool first = map && !scenes_.empty() && scenes_.back().scene == map;
    if (map && !first) add(*map);
    PlacedScene& placed = scenes_.emplace_back();
    placed.scene = &scene;
    placed.body = *body;
}

const PlacedScene* World::find(const show::SceneKey& scene, const PlacedScene* near) const {
    const PlacedScene* first = nullptr;
    for (const PlacedScene& placed : scenes_) {
        if (placed.scene->key != scene) continue;
        if (near && placed.origin == near->origin) return &placed;
        if (first == nullptr) first = &placed;
    }
    return first;
}

const PlacedScene* World::beside(const PlacedScene& placed) const {
    for (const PlacedScene& other : scenes_) {
        if (&other != &placed && other.origin == placed.origin) return &other;
    }
    return nullptr;
}

const PlacedScene* World::nearest(const show::SceneKey& scene, Vec2 point) const {
    const PlacedScene* here = find(scene);
    if (here == nullptr) return nullptr;
    const Vec2 in = point + here->origin;
    const auto apart = [&](const PlacedScene& placed) {
        const Rect& place = placed.scene->place;
        const Vec2 way = placed.origin + place.center() - in;
        return std::max(std::abs(way.x) / place.w, std::abs(way.y) / place.h);
    };
    return &*std::min_element(
        scenes_.begin(), scenes_.end(),
        [&](const PlacedScene& a, const PlacedScene& b) { return apart(a) < apart(b); });
}

/// Places the scenes row by row, in about as many columns as rows, so that all together have the screen's
/// form.
void World::arrange(Vec2 viewport) {
    if (scenes_.empty()) return;
    const Rect& content = scenes_[0].scene->frame.content;
    // The map of a spread comes just before its page, and shares its place.
    const auto begins = [&](std::size_t i) {
        return i == 0 || sceneSet_.facing(*scenes_[i].scene) != scenes_[i - 1].scene;
    };
    std::size_t places = 0;
    for (std::size_t i = 0; i < scenes_.size(); ++i) places += begins(i) ? 1 : 0;
    const auto columns = static_cast<std::size_t>(std::ceil(std::sqrt(static_cast<double>(places))));
    const std::size_t rows = (places + columns - 1) / columns;
    const float gap = std::max(viewport.x, viewport.y) * gapShare;
    std::size_t begun = 0;
    for (std::size_t i = 0; i < scenes_.size(); ++i) {
        begun += begins(i) ? 1 : 0;
        const std::size_t place = begun - 1;
        scenes_[i].origin = {static_cast<float>(place % columns) * (viewport.x + gap),
                             static_cast<float>(place / columns) * (viewport.y + gap)};
    }
    const float wide = static_cast<float>(columns) * (viewport.x + gap) - gap;
    const float high = static_cast<float>(rows) * (viewport.y + gap) - gap;
    const float all = std::min(viewport.x / wide, (viewport.y - content.y - foot_) / high);
    minScale_ = std::clamp(all, farthestScale, farthestOfOne);
}

/// Lays out the far marks for the scale at which everything is visible, or for the next larger one at
/// which every domain has at least its number or its name.
void World::addFar() {
    for (; minScale_ < farthestOfOne; minScale_ = std::min(minScale_ * nearer, farthestOfOne)) {
        layOutFar();
        if (std::all_of(scenes_.begin(), scenes_.end(), [&](const PlacedScene& p) { return saysAll(p); }))
            return;
    }
    layOutFar();
}

/// Whether all marks that have a domain show its number or name.
bool World::saysAll(const PlacedScene& placed) const {
    return std::all_of(placed.far.marks.begin(), placed.far.marks.end(), [&](const layout::FarMark& mark) {
        const bool any =
            std::visit(base::Overloaded{[&](const LandscapeScene* map) {
                                            return !map->source->areas[mark.head.area].domains.empty();
                                        },
                                        [](const PageScene*) { return true; }},
                       placed.body);
        return !any || !mark.head.numbers.empty() || !mark.head.name.block.runs.empty();
    });
}

void World::layOutFar() {
    for (PlacedScene& placed : scenes_) {
        placed.far = farMarksOf(placed);
        placed.title = titleOf(placed);
    }
}

layout::LandscapeInput World::mapInput(const PlacedScene& placed) const {
    const layout::Frame& frame = placed.scene->frame;
    return {sceneSet_.edition(revision_), frame.content, frame.footer};
}

layout::FarMarks World::farMarksOf(const PlacedScene& placed) const {
    const auto ofMap = [&](const LandscapeScene* map) {
        return layout::farMarks(mapInput(placed), map->map, minScale_, sceneSet_.canvas(),
                                sceneSet_.measurer());
    };
    const auto ofPage = [&](const PageScene* page) {
        const layout::RoadmapInput input{sceneSet_.edition(revision_), placed.scene->frame.content};
        return layout::farMarks(input, page->page, minScale_, sceneSet_.canvas(), sceneSet_.measurer());
    };
    return std::visit(base::Overloaded{ofMap, ofPage}, placed.body);
}

layout::Label World::titleOf(const PlacedScene& placed) const {
    const layout::Canvas& canvas = sceneSet_.canvas();
    const content::Language language = sceneSet_.settings().language;
    const auto ofMap = [&](const LandscapeScene*) { return layout::phrases::landscape(language); };
    const auto ofPage = [&](const PageScene*) {
        const auto pages = std::count_if(scenes_.begin(), scenes_.end(),
                                         [](const PlacedScene& other) { return !other.isMap(); });
        std::string words = layout::phrases::roadmap(language);
        if (pages > 1)
            words += "  " + std::to_string(placed.scene->key.page + 1) + "/" + std::to_string(pages);
        return words;
    };
    const std::string words = std::visit(base::Overloaded{ofMap, ofPage}, placed.body);
    const float margin = canvas.px(layout::token::margin) * minScale_;
    const Rect& place = placed.scene->place;
    const Rect room{place.x * minScale_ + margin, 0, place.w * minScale_ - 2 * margin,
                    placed.scene->frame.content.y * minScale_};
    const text::RichText rich{{words, text::Role::body, text::Weight::bold}};
    const text::FitRequest request{room.size(), canvas.type(26),          canvas.floor,
                                   1.2f,        text::Style::Align::left, 1};
    auto block = text::fit(rich, request, sceneSet_.measurer());
    if (!block) return {};
    return layout::place(base::Id::of("place").child("title"), room, std::move(*block), layout::AlignX::left,
                         layout::AlignY::middle, canvas.floor);
}

void World::addTimelines() {
    for (PlacedScene& placed : scenes_) {
        std::visit(base::Overloaded{[&](const LandscapeScene* map) { addTimelines(placed, *map); },
                                    [](const PageScene*) {}},
                   placed.body);
    }
}

void World::addTimelines(PlacedScene& placed, const LandscapeScene& map) const {
    const PlacedScene* same = find(placed.scene->key);
    if (same != &placed) {
        placed.byArea = same->byArea;
        placed.timelines = same->timelines;
        return;
    }
    // A visitor who has tapped an area sees it beside its card, a little nearer than where it opens.
    const float most = layout::widthBesideCard(sceneSet_.canvas()) * framedShare / opensFramed;
    placed.byArea.assign(map.source->areas.size(), -1);
    for (std::size_t i = 0; i < map.map.areas.size(); ++i) {
        auto timeline = layout::layoutAreaTimeline(mapInput(placed), map.map, i, most, sceneSet_.canvas(),
                                                   sceneSet_.measurer());
        if (!timeline) continue;
        placed.byArea[map.map.areas[i].area] = static_cast<int>(placed.timelines.size());
        placed.timelines.push_back(std::move(*timeline));
    }
}

show::Reach World::reachFrom(const PlacedScene& from) const {
    show::Reach reach;
    const Vec2 viewport = sceneSet_.settings().viewport;
    reach.minScale = minScale_;
    makeRoom(reach, from.scene->frame, sceneSet_.canvas());
    // A card covers the right of a wide screen, the lower part of an upright one.
    if (viewport.x > viewport.y) {
        reach.side = viewport.x * cardShare;
    } else {
        reach.cardFoot = viewport.y * cardShare;
    }
    for (const PlacedScene& placed : scenes_) {
        const Vec2 offset = placed.origin - from.origin;
        reach.world = base::enclosing(reach.world, placedRect(placed).moved(Vec2{} - from.origin));
        for (const layout::AreaTimeline& timeline : placed.timelines) {
            reach.maxScale = std::max(reach.maxScale, timeline.scale * beyondOpen);
            const Rect taken = timeline.onMap(base::enclosing({0, 0, 1, 1}, timeline.taken()));
            reach.bands.push_back(
                {taken.moved(offset), timeline.scale * level::opens, timeline.scale * level::open});
        }
    }
    reach.bands.push_back({reach.world, level::far, level::near});
    return reach;
}

}  // namespace fukan::scene
