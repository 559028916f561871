#include <algorithm>
#include <array>

#include "scene/paint.hpp"

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

void paintField(Pen& pen, const Palette& palette, const layout::RegionBox& field) {
    const Theme& theme = palette.theme;
    const float unit = palette.sceneSet.canvas().unit;
    draw::Box box;
    box.rect = field.rect;
    box.shape = draw::Box::Shape::arrow;
    box.radius = 8 * unit;
    box.head = field.head;
    box.fillFrom = box.fillTo = theme.furniture;
    box.outline = std::max(1.0f, 1.5f * unit);
    box.outlineColor = theme.furnitureEdge;
    pen.box(field.id, box);
    pen.label(field.label, theme.onFurniture, theme.onFurniture);
}

void paintStage(Pen& pen, const Palette& palette, const layout::RegionBox& stage) {
    const float unit = palette.sceneSet.canvas().unit;
    draw::Box rule;
    const float thick = 3 * unit * pen.thickness();
    rule.rect = {stage.rect.x, stage.rect.bottom() - thick, stage.rect.w, thick};
    rule.radius = 1.5f * unit;
    rule.fillFrom = rule.fillTo = faded(palette.theme.muted, 0.5f);
    pen.box(stage.id, rule);
    pen.label(stage.label, palette.theme.text, palette.theme.secondary);
}

namespace {

void paintLayer(Pen& pen, const Palette& palette, const layout::RegionBox& layer) {
    draw::Box band;
    band.rect = layer.rect;
    band.radius = 12 * palette.sceneSet.canvas().unit;
    band.fillFrom = band.fillTo = faded(palette.theme.resting, 0.35f);
    pen.box(layer.id, band);
    pen.label(layer.label, palette.theme.secondary, palette.theme.secondary);
}

}  // namespace

void paintDashed(Pen& pen, const Palette& palette, const base::Rect& r, Id id) {
    const float unit = palette.sceneSet.canvas().unit;
    const std::array<std::array<base::Vec2, 2>, 4> edges = {{{{{r.x, r.y}, {r.right(), r.y}}},
                                                             {{{r.right(), r.y}, {r.right(), r.bottom()}}},
                                                             {{{r.right(), r.bottom()}, {r.x, r.bottom()}}},
                                                             {{{r.x, r.bottom()}, {r.x, r.y}}}}};
    for (std::size_t i = 0; i < edges.size(); ++i) {
        pen.line(id.child("edge", i), {edges[i][0], edges[i][1], std::max(1.0f, 1.5f * unit), 6 * unit,
                                       faded(palette.theme.muted, 0.7f)});
    }
}

namespace {

constexpr float areaRadius = 12;

/// Below all areas, for the same reason as a bar's glow. The glow of an area inside another lies upon that
/// one.
void paintAreaGlow(Pen& pen, const Palette& palette, const layout::AreaBox& area, int number) {
    const float unit = palette.sceneSet.canvas().unit;
    draw::Box box;
    box.rect = area.rect;
    box.radius = areaRadius * unit;
    box.fillFrom = box.fillTo = {0, 0, 0, 0};
    box.glow = 14 * unit;
    box.glowColor = faded(palette.theme.hue(number), 0.22f);
    pen.box(area.id.child("glow"), box);
}

void paintAreaBox(Pen& pen, const Palette& palette, const layout::AreaBox& area, std::size_t index,
                  int number, bool quiet) {
    const Theme& theme = palette.theme;
    const float unit = palette.sceneSet.canvas().unit;
    const bool current = area.count > 0;
    const Highlight high = highlight(palette.input.now, area.id, index, palette.input.reducedMotion);
    draw::Box box;
    box.rect = area.rect;
    box.radius = areaRadius * unit;
    box.vertical = true;
    box.fillFrom = areaGround(theme, number, quiet);
    box.fillTo = theme.tint(number, quiet ? 0.04f : theme.light ? 0.08f : 0.09f);
    box.outline = std::max(1.0f, 2 * unit);
    box.outlineColor =
        faded(theme.light ? theme.ink(number) : theme.hue(number), current ? lerp(0.6f, 1.0f, high.breath)
                                                                   : quiet ? 0.3f
                                                                           : 0.55f);
    if (current) {
        box.outline = lerp(1.8f, 2.8f, high.breath) * unit;
        box.sheen = high.sheen;
        box.sheenColor = faded(base::rgb(0xffffff), theme.light ? 0.3f : 0.10f);
    }
    pen.box(area.id, box);
}

/// How much of a map is shown as it was laid out, 0 … 1: nothing from afar, and nothing of an open area.
struct Shown {
    const PlacedScene* placed = nullptr;
    Level level{};

    float all() const { return placed ? level.near() : 1.0f; }
    float of(std::size_t area) const {
        const layout::AreaTimeline* timeline = placed ? placed->timelineOf(area) : nullptr;
        return timeline ? all() * level.closed(*timeline) : all();
    }
};

struct AreaLook {
    bool quiet;
    float closed;  ///< how much of what it has while its timeline is not open, 0 … 1
};

void paintArea(Pen& pen, const Palette& palette, const content::Landscape& map, const layout::AreaBox& area,
               std::size_t index, const AreaLook& look) {
    const content::Area& source = map.areas[area.area];
    const int number = hueNumber(palette.sceneSet.board(), source);
    const bool dashed = isDashed(source, area);
    const bool quiet = look.quiet && !dashed;
    if (dashed) {
        paintDashed(pen, palette, area.rect, area.id);
    } else {
        if (area.count > 0 && source.inside) paintAreaGlow(pen, palette, area, number);
        paintAreaBox(pen, palette, area, index, number, quiet);
    }
    if (look.closed <= 0) return;
    const float whole = pen.fade();
    pen.setFade(whole * look.closed);
    const base::Color ground = dashed ? palette.theme.groundMiddle : areaGround(palette.theme, number, quiet);
    paintAreaHead(pen, palette, area, {ground, false, quiet});
    pen.setFade(whole);
}

void paintItem(Pen& pen, const Palette& palette, const content::Landscape& map, const layout::ItemBox& item,
               bool quiet) {
    const Theme& theme = palette.theme;
    const float unit = palette.sceneSet.canvas().unit;
    const int number = hueNumber(palette.sceneSet.board(), map.areas[map.items[item.item].area]);
    draw::Box box;
    box.rect = item.rect;
    box.shape = item.chained ? draw::Box::Shape::chevron : draw::Box::Shape::rounded;
    box.head = item.head;
    box.radius = item.chained ? 3 * unit : 7 * unit;
    const float strength = theme.light ? 0.26f : 0.34f;
    box.fillFrom = box.fillTo = theme.tint(number, quiet ? strength / 2 : strength);
    if (!item.chained) {
        box.outline = std::max(1.0f, 1.2f * unit);
        box.outlineColor = faded(theme.hue(number), quiet ? 0.25f : theme.light ? 0.7f : 0.45f);
    }
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

void paintMap(Pen& pen, const Palette& palette, const LaidOutScene& scene, const Shown& shown) {
    const layout::LandscapeLayout& map = *scene.landscape;
    const std::size_t revision = scene.key.revision;
    const content::Landscape& source = *palette.sceneSet.board().revisions[revision].landscape;
    // An area outside of the screen is still painted while its glow is visible.
    const float glow = 16 * palette.sceneSet.canvas().unit;
    for (const auto& layer : map.layers) {
        if (pen.sees(layer.rect)) paintLayer(pen, palette, layer);
    }
    pen.setWords(shown.all());
    for (const auto& field : map.fields) {
        if (pen.sees(field.rect)) paintField(pen, palette, field);
    }
    for (const auto& stage : map.stages) {
        if (pen.sees(stage.rect)) paintStage(pen, palette, stage);
    }
    pen.setWords(1);
    for (const layout::AreaBox& area : map.areas) {
        const content::Area& of = source.areas[area.area];
        if (area.count > 0 && !of.inside && palette.matching(revision, of.domains) == 1 &&
            pen.sees(area.rect, glow))
            paintAreaGlow(pen, palette, area, hueNumber(palette.sceneSet.board(), of));
    }
    const float whole = pen.fade();
    const auto quiet = [&](std::size_t area) {
        return std::any_of(map.areas.begin(), map.areas.end(), [&](const layout::AreaBox& box) {
            return box.area == area && isQuiet(scene, box);
        });
    };
    const auto matching = [&](std::size_t area) {
        return palette.matching(revision, source.areas[area].domains);
    };
    for (std::size_t i = 0; i < map.areas.size(); ++i) {
        if (!pen.sees(map.areas[i].rect, glow)) continue;
        pen.setFade(whole * matching(map.areas[i].area));
        paintArea(pen, palette, source, map.areas[i], i,
                  {isQuiet(scene, map.areas[i]), shown.of(map.areas[i].area)});
    }
    for (const auto& item : map.items) {
        const std::size_t area = source.items[item.item].area;
        pen.setFade(whole * shown.of(area) * matching(area));
        if (pen.fade() > 0 && pen.sees(item.rect)) paintItem(pen, palette, source, item, quiet(area));
    }
    for (const auto& crowd : map.crowds) {
        pen.setFade(whole * shown.of(crowd.area) * matching(crowd.area));
        if (pen.fade() > 0 && pen.sees(crowd.rect))
            paintCrowd(pen, palette, source, crowd, quiet(crowd.area));
    }
    pen.setFade(whole);
}

}  // namespace

void paintLandscape(Pen& pen, const Palette& palette, const LaidOutScene& scene) {
    paintMap(pen, palette, scene, {});
}

void paintLandscape(Pen& pen, const Palette& palette, const PlacedScene& placed, const Level& level) {
    paintMap(pen, palette, *placed.scene, {&placed, level});
}

void paintNotes(Pen& pen, const Palette& palette, const LaidOutScene& scene) {
    if (!scene.landscape) return;
    for (const layout::Label& note : scene.landscape->notes)
        pen.label(note, palette.theme.muted, palette.theme.secondary);
}

}  // namespace fukan::scene
