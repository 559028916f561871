#include <algorithm>

#include "base/overloaded.hpp"
#include "scene/paint.hpp"
#include "scene/paint_density.hpp"

namespace fukan::scene {
namespace {

using base::faded;
using base::Id;

/// From afar the scenes are sheets on the ground, each with its title.
void paintSheet(Pen& pen, const Palette& palette, const PlacedScene& placed, float farness) {
    const Theme& theme = palette.theme;
    draw::Box sheet;
    sheet.rect = placed.scene->place;
    sheet.radius = palette.sceneSet.canvas().px(24);
    sheet.fillFrom = sheet.fillTo = faded(theme.groundInner, 0.55f);
    sheet.outline = palette.sceneSet.canvas().px(2);
    sheet.outlineColor = faded(theme.muted, 0.35f);
    const float whole = pen.fade();
    pen.setFade(whole * farness);
    // The map's, then those of the pages.
    const std::size_t number = placed.isMap() ? 0 : placed.scene->key.page + 1;
    pen.box(Id::of("place").child("sheet", number), sheet);
    pen.setFade(whole);
}

void paintTimeline(Pen& pen, const Palette& palette, const PlacedScene& placed, const LandscapeScene& map,
                   const layout::AreaTimeline& timeline, const motion::Camera& camera, const Level& level) {
    const float open = level.open(timeline);
    if (open <= 0) return;
    pen.setCamera(motion::seenFrom(camera, timeline.origin, timeline.scale));
    if (!pen.sees(timeline.taken())) return;
    const content::Board& board = palette.sceneSet.board();
    const content::Revision& revision = board.revisions[placed.scene->key.revision];
    const layout::AreaBox& area = map.map.areas[timeline.area];
    const content::Area& source = map.source->areas[area.area];
    const int number = hueNumber(board, source);
    const float whole = pen.fade();
    pen.setFade(whole * open * palette.matching(placed.scene->key.revision, source.domains));
    const bool quiet = isQuiet(*placed.scene, area);
    paintAreaHead(pen, palette, timeline.head, {areaGround(palette.theme, number, quiet), true, quiet});
    pen.setFade(whole * open);
    paintPage(pen, palette, timeline.page, *revision.roadmap, std::nullopt);
    pen.setFade(whole);
}

void paintPlacedMap(Pen& pen, const Palette& palette, const PlacedScene& placed, const LandscapeScene& map,
                    const motion::Camera& camera, const Level& level, const TourLight& light) {
    paintLandscape(pen, palette, placed, map, level, light);
    // Where a scene makes room for the bar, that takes the place of the notes, as at rest.
    const bool room = level.near() >= 1 && level.scale <= 1;
    if (!room) paintNotes(pen, palette, *placed.scene);
    for (const layout::AreaTimeline& timeline : placed.timelines)
        paintTimeline(pen, palette, placed, map, timeline, camera, level);
}

/// The page's shapes stay until the far marks cover them, so that nothing blinks; the texts of both are never
/// shown together.
void paintPlacedPage(Pen& pen, const Palette& palette, const PlacedScene& placed, const PageScene& page,
                     const Level& level, const TourLight& light) {
    if (level.far() >= 1) return;
    const float whole = pen.fade();
    pen.setFade(whole * (1 - level.far()));
    pen.setWords(level.near());
    paintRoadmap(pen, palette, page, light.spotlight ? std::optional(*light.spotlight) : std::nullopt);
    const auto& legend = placed.scene->legend;
    if (legend) pen.label(*legend, palette.theme.muted, palette.theme.secondary);
    pen.setWords(1);
    pen.setFade(whole);
}

void paintPlacedScene(Pen& pen, const Palette& palette, const PlacedScene& placed,
                      const motion::Camera& camera, const Level& level, const TourLight& light) {
    const float far = level.far();
    pen.setCamera(camera);
    if (!pen.sees(placed.scene->place)) return;
    if (level.near() < 1) paintSheet(pen, palette, placed, 1 - level.near());
    std::visit(base::Overloaded{[&](const LandscapeScene* map) {
                                    paintPlacedMap(pen, palette, placed, *map, camera, level, light);
                                },
                                [&](const PageScene* page) {
                                    paintPlacedPage(pen, palette, placed, *page, level, light);
                                }},
               placed.body);
    if (far <= 0) return;
    pen.setCamera(motion::seenFrom(camera, {}, placed.far.scale));
    const float whole = pen.fade();
    pen.setFade(whole * far);
    paintFar(pen, palette, placed);
    pen.label(placed.title, palette.theme.secondary, palette.theme.secondary);
    pen.setFade(whole);
}

}  // namespace

void paintWorld(Pen& pen, const Palette& palette, const World& world, const LaidOutScene& scene,
                const show::View& view) {
    const PlacedScene* here = world.find(scene.key);
    if (here == nullptr) return;
    const TourLight lit{scene.tour.get(), view.spotlight ? &*view.spotlight : nullptr};
    for (const PlacedScene& placed : world.scenes()) {
        const bool own = &placed == here || world.beside(*here) == &placed;
        paintPlacedScene(pen, palette, placed, motion::seenFrom(view.camera, placed.origin - here->origin, 1),
                         {view.camera.scale, !view.moving}, own ? lit : TourLight{});
    }
    pen.clearCamera();
}

}  // namespace fukan::scene
