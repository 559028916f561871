// An area of the map: its box, its glow and its head.

#include "scene/paint_area.hpp"

#include <algorithm>
#include <array>

#include "scene/lifting.hpp"
#include "scene/map_shapes.hpp"

namespace fukan::scene {
namespace {

using base::faded;
using base::Id;
using base::lerp;

constexpr float areaRadius = 12;

base::Rect rectOf(const Palette& palette, const AreaLook& look) {
    return lifted(look.at, palette.sceneSet.canvas().unit, look.lift);
}

void paintAreaBox(Pen& pen, const Palette& palette, const layout::AreaBox& area, std::size_t index,
                  int number, const AreaLook& look) {
    const Theme& theme = palette.theme;
    const float unit = palette.sceneSet.canvas().unit;
    const bool current = area.count > 0;
    const Highlight high = highlight(palette.input.now, area.id, index, palette.input.reducedMotion);
    const float breath = lerp(high.breath, 0.5f, look.still);
    draw::Box box = MapShapes(theme, unit).area(rectOf(palette, look), number, look.quiet);
    if (current) {
        box.outlineColor = faded(theme.light ? theme.ink(number) : theme.hue(number),
                                 lerp(0.6f, 1.0f, std::max(breath, look.lift)));
        box.outline = lerp(lerp(1.8f, 2.8f, breath), 4.0f, look.lift) * unit;
        const float calm = std::max(look.still, look.lift);
        box.sheen = calm < 1 ? high.sheen : -1;
        box.sheenColor = faded(base::rgb(0xffffff), (theme.light ? 0.3f : 0.10f) * (1 - calm));
    }
    pen.box(area.id, box);
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

void paintAreaGlow(Pen& pen, const Palette& palette, const layout::AreaBox& area, int number,
                   const AreaLook& look) {
    const float unit = palette.sceneSet.canvas().unit;
    draw::Box box;
    box.rect = rectOf(palette, look);
    box.radius = areaRadius * unit;
    box.fillFrom = box.fillTo = {0, 0, 0, 0};
    box.glow = lerp(14, 30, look.lift) * unit;
    box.glowColor = faded(palette.theme.hue(number), lerp(0.22f, 0.5f, look.lift));
    pen.box(area.id.child("glow"), box);
}

void paintArea(Pen& pen, const Palette& palette, const content::Landscape& map, const layout::AreaBox& area,
               std::size_t index, const AreaLook& look) {
    const content::Area& source = map.areas[area.area];
    const int number = hueNumber(palette.sceneSet.board(), source);
    const bool dashed = isDashed(source, area);
    const bool quiet = look.quiet && !dashed;
    if (dashed) {
        paintDashed(pen, palette, look.at, area.id);
    } else {
        if (area.count > 0 && (source.inside || look.lift > 0))
            paintAreaGlow(pen, palette, area, number, look);
        AreaLook own = look;
        own.quiet = quiet;
        paintAreaBox(pen, palette, area, index, number, own);
    }
    if (look.closed <= 0) return;
    const float whole = pen.fade();
    pen.setFade(whole * look.closed);
    const base::Color ground = dashed ? palette.theme.groundMiddle : areaGround(palette.theme, number, quiet);
    paintAreaHead(pen, palette, area, {ground, false, quiet});
    pen.setFade(whole);
}

}  // namespace fukan::scene
