#include <algorithm>

#include "scene/paint.hpp"

namespace fukan::scene {
namespace {

/// On the area's own box, which is drawn at every scale.
void paintFarArea(Pen& pen, const Palette& palette, const PlacedScene& placed, const layout::FarMark& mark) {
    const content::Board& board = palette.sceneSet.board();
    const layout::AreaBox& area = placed.scene->landscape->areas[mark.index];
    const content::Area& source = board.revisions[placed.scene->key.revision].landscape->areas[area.area];
    const int number = hueNumber(board, source);
    const float whole = pen.fade();
    pen.setFade(whole * palette.matching(placed.scene->key.revision, source.domains));
    const base::Color ground =
        isDashed(source, area) ? palette.theme.groundMiddle : areaGround(palette.theme, number);
    paintAreaHead(pen, palette, mark.head, number, ground, true);
    pen.setFade(whole);
}

/// In place of the lane and its bars.
void paintFarLane(Pen& pen, const Palette& palette, const PlacedScene& placed, const layout::FarMark& mark) {
    const Theme& theme = palette.theme;
    const float unit = palette.sceneSet.canvas().unit;
    const layout::LaneBox& lane = placed.scene->roadmap->lanes[mark.index];
    const int number = palette.sceneSet.board().domains[lane.domain].number;
    const float whole = pen.fade();
    pen.setFade(whole * palette.matching(placed.scene->key.revision, std::span(&lane.domain, 1)));
    draw::Box shape;
    shape.rect = mark.rect;
    shape.radius = 8 * unit;
    shape.fillFrom = theme.tint(number, 0.30f);
    shape.fillTo = theme.tint(number, 0.10f);
    shape.outline = std::max(1.0f, 1.5f * unit);
    shape.outlineColor = base::faded(theme.hue(number), 0.55f);
    pen.box(lane.id.child("far"), shape);
    paintAreaHead(pen, palette, mark.head, number, shape.fillFrom, true);
    pen.setFade(whole);
}

}  // namespace

void paintFar(Pen& pen, const Palette& palette, const PlacedScene& placed) {
    const bool map = placed.scene->landscape != nullptr;
    for (const layout::FarMark& mark : placed.far.marks) {
        if (!pen.sees(mark.rect)) continue;
        if (map) {
            paintFarArea(pen, palette, placed, mark);
        } else {
            paintFarLane(pen, palette, placed, mark);
        }
    }
    for (std::size_t i = 0; i < placed.far.places.size(); ++i) {
        const bool field = i < placed.far.fields;
        const layout::Label& label = placed.far.places[i];
        if (!field) {
            pen.label(label, palette.theme.secondary, palette.theme.secondary);
            continue;
        }
        draw::Box band;
        fieldFill(palette.theme, i, band);
        const base::Color middle = base::mix(band.fillFrom, band.fillTo, 0.5f);
        pen.label(label, base::readable(base::rgb(0x0b1322), middle, bodyContrast), palette.theme.secondary);
    }
}

}  // namespace fukan::scene
