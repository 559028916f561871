#include <algorithm>

#include "base/overloaded.hpp"
#include "scene/paint.hpp"

namespace fukan::scene {
namespace {

/// On the area's own box, which is drawn at every scale.
void paintFarArea(Pen& pen, const Palette& palette, const PlacedScene& placed, const LandscapeScene& map,
                  const layout::FarMark& mark) {
    const layout::AreaBox& area = map.map.areas[mark.index];
    const content::Area& source = map.source->areas[area.area];
    const int number = hueNumber(palette.sceneSet.board(), source);
    const float whole = pen.fade();
    pen.setFade(whole * palette.matching(placed.scene->key.revision, source.domains));
    const bool dashed = isDashed(source, area);
    const bool quiet = isQuiet(*placed.scene, area) && !dashed;
    const base::Color ground = dashed ? palette.theme.groundMiddle : areaGround(palette.theme, number, quiet);
    paintAreaHead(pen, palette, mark.head, {ground, false, quiet});
    pen.setFade(whole);
}

/// In place of the lane and its bars.
void paintFarLane(Pen& pen, const Palette& palette, const PlacedScene& placed, const PageScene& page,
                  const layout::FarMark& mark) {
    const Theme& theme = palette.theme;
    const float unit = palette.sceneSet.canvas().unit;
    const layout::LaneBox& lane = page.page.lanes[mark.index];
    const int number = palette.sceneSet.board().domains[lane.domain].number;
    const float whole = pen.fade();
    pen.setFade(whole * palette.matching(placed.scene->key.revision, std::span(&lane.domain, 1)));
    // Not the scene's own count: that is the page's, and this lane may be the only one on it.
    const bool quiet = placed.scene->inPlan && mark.head.count == 0;
    draw::Box shape;
    shape.rect = mark.rect;
    shape.radius = 8 * unit;
    shape.fillFrom = theme.tint(number, quiet ? 0.12f : 0.30f);
    shape.fillTo = theme.tint(number, quiet ? 0.05f : 0.10f);
    shape.outline = std::max(1.0f, 1.5f * unit);
    shape.outlineColor = base::faded(theme.hue(number), quiet ? 0.3f : 0.55f);
    pen.box(lane.id.child("far"), shape);
    paintAreaHead(pen, palette, mark.head, {shape.fillFrom, false, quiet});
    pen.setFade(whole);
}

}  // namespace

void paintFar(Pen& pen, const Palette& palette, const PlacedScene& placed) {
    const auto sight = pen.sight();
    if (sight) {
        Sight held = *sight;
        held.largest = std::min(held.largest, largestFromAfar(palette.sceneSet.canvas()));
        pen.setSight(held);
    }
    for (const layout::FarMark& mark : placed.far.marks) {
        if (!pen.sees(mark.rect)) continue;
        std::visit(base::Overloaded{
                       [&](const LandscapeScene* map) { paintFarArea(pen, palette, placed, *map, mark); },
                       [&](const PageScene* page) { paintFarLane(pen, palette, placed, *page, mark); }},
                   placed.body);
    }
    for (std::size_t i = 0; i < placed.far.places.size(); ++i) {
        const bool field = i < placed.far.fields;
        const layout::Label& label = placed.far.places[i];
        if (!field) {
            pen.label(label, palette.theme.secondary, palette.theme.secondary);
            continue;
        }
        pen.label(label, palette.theme.onFurniture, palette.theme.onFurniture);
    }
    if (sight) pen.setSight(*sight);
}

}  // namespace fukan::scene
