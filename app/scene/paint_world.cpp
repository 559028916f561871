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
    const base::Vec2 size = palette.sceneSet.settings().viewport;
    draw::Box sheet;
    sheet.rect = {0, 0, size.x, size.y};
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
    if (!pen.sees(timeline.room)) return;
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
                    const motion::Camera& camera, const Level& level,
                    const std::optional<show::Spotlight>& spotlight) {
    paintLandscape(pen, palette, placed, map, level, spotlight);
    paintNotes(pen, palette, *placed.scene);
    for (const layout::AreaTimeline& timeline : placed.timelines)
        paintTimeline(pen, palette, placed, map, timeline, camera, level);
}

/// The page's shapes stay until the far marks cover them, so that nothing blinks; the texts of both are never
/// shown together.
void paintPlacedPage(Pen& pen, const Palette& palette, const PlacedScene& placed, const PageScene& page,
                     const Level& level, const std::optional<show::Spotlight>& spotlight) {
    if (level.far() >= 1) return;
    const float whole = pen.fade();
    pen.setFade(whole * (1 - level.far()));
    pen.setWords(level.near());
    paintRoadmap(pen, palette, page, spotlight);
    const auto& legend = placed.scene->legend;
    if (legend) pen.label(*legend, palette.theme.muted, palette.theme.secondary);
    pen.setWords(1);
    pen.setFade(whole);
}

void paintPlacedScene(Pen& pen, const Palette& palette, const PlacedScene& placed,
                      const motion::Camera& camera, const Level& level,
                      const std::optional<show::Spotlight>& spotlight) {
    const float far = level.far();
    pen.setCamera(camera);
    const base::Vec2 size = palette.sceneSet.settings().viewport;
    if (!pen.sees({0, 0, size.x, size.y})) return;
    if (level.near() < 1) paintSheet(pen, palette, placed, 1 - level.near());
    std::visit(base::Overloaded{[&](const LandscapeScene* map) {
                                    paintPlacedMap(pen, palette, placed, *map, camera, level, spotlight);
                                },
                                [&](const PageScene* page) {
                                    paintPlacedPage(pen, palette, placed, *page, level, spotlight);
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
    for (const PlacedScene& placed : world.scenes()) {
        const bool own = &placed == here;
        paintPlacedScene(pen, palette, placed, motion::seenFrom(view.camera, placed.origin - here->origin, 1),
                         {view.camera.scale, !view.moving}, own ? view.spotlight : std::nullopt);
    }
    pen.clearCamera();
}

}  // namespace fukan::scene
