#include <algorithm>
#include <array>
#include <span>

#include "scene/lifting.hpp"
#include "scene/map_shapes.hpp"
#include "scene/paint_area.hpp"
#include "scene/stops.hpp"

namespace fukan::scene {
namespace {

using base::faded;
using base::Id;
using base::lerp;

}  // namespace

int hueNumber(const content::Board& board, const content::Area& area) {
    for (const std::size_t domain : area.domains) {
        if (board.domains[domain].number > 0) return board.domains[domain].number;
    }
    return 0;
}

bool isQuiet(const LaidOutScene& scene, const layout::AreaBox& area) {
    return scene.current > 0 && area.count == 0;
}

base::Color areaGround(const Theme& theme, int number, bool quiet) {
    return theme.tint(number, quiet ? 0.07f : theme.light ? 0.16f : 0.20f);
}

bool isDashed(const content::Area& area, const layout::AreaBox& box) {
    return area.domains.empty() && box.numbers.empty() && !box.badge && !area.inside;
}

namespace {

MapShapes shapesOf(const Palette& palette) { return {palette.theme, palette.sceneSet.canvas().unit}; }

}  // namespace

void paintField(Pen& pen, const Palette& palette, const layout::RegionBox& field) {
    pen.box(field.id, shapesOf(palette).field(field.rect, field.head));
    pen.label(field.label, palette.theme.onFurniture, palette.theme.onFurniture);
}

void paintStage(Pen& pen, const Palette& palette, const layout::RegionBox& stage) {
    pen.box(stage.id, shapesOf(palette).stage(stage.rect, pen.thickness()));
    pen.label(stage.label, palette.theme.text, palette.theme.secondary);
}

namespace {

void paintLayer(Pen& pen, const Palette& palette, const layout::RegionBox& layer) {
    pen.box(layer.id, shapesOf(palette).layer(layer.rect));
    pen.label(layer.label, palette.theme.secondary, palette.theme.secondary);
}

/// How much of a map is shown as it was laid out, 0 … 1: nothing from afar, and nothing of an open area.
struct Shown {
    const PlacedScene* placed = nullptr;
    Level level{};

    float all() const { return placed ? level.near() : 1.0f; }
    /// Where an area lies, index into LandscapeLayout::areas: thin ones are higher from afar.
    base::Rect placeOf(const layout::AreaBox& area, std::size_t index) const {
        const float far = placed ? level.far() : 0;
        if (far <= 0 || index >= placed->far.marks.size()) return area.rect;
        const base::Rect& mark = placed->far.marks[index].rect;
        const float own = 1 / placed->far.scale;
        const base::Rect there{mark.x * own, mark.y * own, mark.w * own, mark.h * own};
        return lerp(area.rect, there, far);
    }
    float of(std::size_t area) const {
        const layout::AreaTimeline* timeline = placed ? placed->timelineOf(area) : nullptr;
        return timeline ? all() * level.closed(*timeline) : all();
    }
    /// Of something that lies in the area: beside its timeline it stays.
    float of(std::size_t area, const base::Rect& rect) const {
        const layout::AreaTimeline* timeline = placed ? placed->timelineOf(area) : nullptr;
        const bool beside = timeline && base::intersection(timeline->onMap(timeline->room), rect).empty() &&
                            base::intersection(timeline->onMap(timeline->head.rect), rect).empty();
        return beside ? all() : of(area);
    }
};

void paintItem(Pen& pen, const Palette& palette, const content::Landscape& map, const layout::ItemBox& item,
               bool quiet) {
    const Theme& theme = palette.theme;
    const int number = hueNumber(palette.sceneSet.board(), map.areas[map.items[item.item].area]);
    draw::Box box = shapesOf(palette).item(item.rect, number, item.chained, item.head, quiet);
    if (item.crowded) {
        // It is seen through a camera that enlarges all lengths.
        box.radius = std::min(box.radius, item.rect.h / 5);
        box.outline = std::min(box.outline, item.rect.h / 30);
    }
    pen.box(item.id, box);
    // In a crowd the longest texts are smaller than the others, and left out until they are legible.
    if (item.label.block.fontSize * pen.scale() < item.label.floor && item.crowded) return;
    const base::Color second = base::readable(theme.secondary, box.fillFrom, bodyContrast);
    pen.label(item.label, quiet ? second : theme.text, second);
}

/// The number of the items while they are too small to be read, then the items.
void paintCrowd(Pen& pen, const Palette& palette, const content::Landscape& map,
                const layout::CrowdBox& crowd, bool quiet) {
    if (pen.scale() >= crowd.readableFrom && !crowd.items.empty()) {
        for (const layout::ItemBox& item : crowd.items) {
            if (pen.sees(item.rect)) paintItem(pen, palette, map, item, quiet);
        }
        return;
    }
    const Theme& theme = palette.theme;
    const int number = hueNumber(palette.sceneSet.board(), map.areas[crowd.area]);
    draw::Box mark;
    mark.rect = crowd.rect;
    mark.radius = 7 * palette.sceneSet.canvas().unit;
    mark.vertical = true;
    const float strength = quiet ? 0.5f : 1.0f;
    mark.fillFrom = theme.tint(number, strength * (theme.light ? 0.26f : 0.34f));
    mark.fillTo = theme.tint(number, strength * (theme.light ? 0.16f : 0.20f));
    pen.box(crowd.id, mark);
    pen.label(crowd.label, theme.text, theme.text);
}

/// Where the tour's light falls on a map: everything else steps back.
class MapLight {
public:
    /// `tour`: of the scene that the light falls on, the map or a page that faces it; null: none.
    MapLight(const Stops* tour, const layout::LandscapeLayout& map, const show::Spotlight* light)
        : map_(map) {
        if (tour == nullptr || light == nullptr || light->stop >= tour->stops.size()) return;
        light_ = *light;
        areas_ = tour->stops[light->stop].areas;
        if (light->before && *light->before < tour->stops.size()) before_ = tour->stops[*light->before].areas;
    }

    /// On an area, index into LandscapeLayout::areas.
    float on(std::size_t area) const {
        float sum = std::ranges::find(areas_, area) != areas_.end() ? light_.amount : 0;
        if (std::ranges::find(before_, area) != before_.end()) sum += light_.leaving;
        return light_.dim > 0 ? std::min(sum, 1.0f) : 0;
    }
    /// On the area of the content with this index.
    float onContent(std::size_t area) const {
        for (std::size_t i = 0; i < map_.areas.size(); ++i) {
            if (map_.areas[i].area == area) return on(i);
        }
        return 0;
    }
    float dim() const { return light_.dim; }
    /// The alpha of what gets so much of the light.
    float fade(float light) const { return lerp(lerp(1.0f, steppedBack, light_.dim), 1.0f, light); }

private:
    const layout::LandscapeLayout& map_;
    show::Spotlight light_;
    std::span<const std::size_t> areas_;   // under the light
    std::span<const std::size_t> before_;  // that it leaves
};

class MapPainter {
public:
    MapPainter(Pen& pen, const Palette& palette, const LaidOutScene& scene, const LandscapeScene& map,
               const Shown& shown, const MapLight& light)
        : pen_(pen),
          palette_(palette),
          scene_(scene),
          map_(map.map),
          source_(*map.source),
          shown_(shown),
          light_(light),
          whole_(pen.fade()) {}

    void paint() {
        pen_.setFade(whole_ * light_.fade(0));
        furniture();
        glows();
        for (std::size_t i = 0; i < map_.areas.size(); ++i) area(i);
        for (const auto& item : map_.items) {
            const std::size_t area = source_.items[item.item].area;
            fadeFor(area, item.rect);
            if (pen_.fade() > 0 && pen_.sees(item.rect))
                paintItem(pen_, palette_, source_, item, quiet(area));
        }
        for (const auto& crowd : map_.crowds) {
            fadeFor(crowd.area, crowd.rect);
            if (pen_.fade() > 0 && pen_.sees(crowd.rect))
                paintCrowd(pen_, palette_, source_, crowd, quiet(crowd.area));
        }
        pen_.setFade(whole_);
    }

private:
    // An area outside of the screen is still painted while its glow is visible.
    float reach() const { return 16 * palette_.sceneSet.canvas().unit; }

    float matching(std::size_t area) const {
        return palette_.matching(scene_.key.revision, source_.areas[area].domains);
    }

    bool quiet(std::size_t area) const {
        return std::any_of(map_.areas.begin(), map_.areas.end(), [&](const layout::AreaBox& box) {
            return box.area == area && isQuiet(scene_, box);
        });
    }

    /// For what belongs to this area of the content, and lies at `rect`.
    void fadeFor(std::size_t area, const base::Rect& rect) {
        pen_.setFade(whole_ * shown_.of(area, rect) * matching(area) * light_.fade(light_.onContent(area)));
    }

    void furniture() {
        for (const auto& layer : map_.layers) {
            if (pen_.sees(layer.rect)) paintLayer(pen_, palette_, layer);
        }
        pen_.setWords(shown_.all());
        for (const auto& field : map_.fields) {
            if (pen_.sees(field.rect)) paintField(pen_, palette_, field);
        }
        for (const auto& stage : map_.stages) {
            if (pen_.sees(stage.rect)) paintStage(pen_, palette_, stage);
        }
        pen_.setWords(1);
    }

    void glows() {
        for (std::size_t i = 0; i < map_.areas.size(); ++i) {
            const layout::AreaBox& area = map_.areas[i];
            const content::Area& of = source_.areas[area.area];
            if (area.count == 0 || of.inside || light_.on(i) > 0 || matching(area.area) != 1) continue;
            if (pen_.sees(area.rect, reach()))
                paintAreaGlow(pen_, palette_, area, hueNumber(palette_.sceneSet.board(), of),
                              {shown_.placeOf(area, i)});
        }
    }

    void area(std::size_t index) {
        const layout::AreaBox& box = map_.areas[index];
        if (!pen_.sees(box.rect, reach())) return;
        const float light = light_.on(index);
        pen_.setFade(whole_ * matching(box.area) * light_.fade(light));
        paintArea(pen_, palette_, source_, box, index,
                  {shown_.placeOf(box, index), isQuiet(scene_, box), shown_.of(box.area), light,
                   light > 0 ? 0 : light_.dim()});
    }

    Pen& pen_;
    const Palette& palette_;
    const LaidOutScene& scene_;
    const layout::LandscapeLayout& map_;
    const content::Landscape& source_;
    Shown shown_;
    MapLight light_;
    float whole_;
};

}  // namespace

void paintLandscape(Pen& pen, const Palette& palette, const LaidOutScene& scene, const LandscapeScene& map,
                    const TourLight& light) {
    MapPainter(pen, palette, scene, map, {}, MapLight(light.tour, map.map, light.spotlight)).paint();
}

void paintLandscape(Pen& pen, const Palette& palette, const PlacedScene& placed, const LandscapeScene& map,
                    const Level& level, const TourLight& light) {
    MapPainter(pen, palette, *placed.scene, map, {&placed, level},
               MapLight(light.tour, map.map, light.spotlight))
        .paint();
}

void paintNotes(Pen& pen, const Palette& palette, const LaidOutScene& scene) {
    for (const layout::Label& note : scene.notes())
        pen.label(note, palette.theme.muted, palette.theme.secondary);
}

}  // namespace fukan::scene
