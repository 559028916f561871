#include "scene/paint_scene.hpp"

#include <algorithm>

#include "base/overloaded.hpp"
#include "scene/header_pill.hpp"
#include "scene/paint_density.hpp"
#include "scene/paint_revised.hpp"
#include "scene/paint_telop.hpp"

namespace fukan::scene {
namespace {

using base::Id;

TourLight lightOf(const LaidOutScene& scene, const show::View& view) {
    return {scene.tour.get(), view.spotlight ? &*view.spotlight : nullptr};
}

void paintOwnBody(Pen& pen, const Palette& palette, const LaidOutScene& scene, const show::View& view) {
    std::visit(
        base::Overloaded{
            [&](const LandscapeScene& map) {
                paintLandscape(pen, palette, scene, map, lightOf(scene, view));
            },
            [&](const PageScene& page) { paintRoadmap(pen, palette, page, view.spotlight); },
            [&](const OverviewScene& overview) { paintOverview(pen, palette, overview, view.camera); },
            [&](const AfarScene& far) { paintFarView(pen, palette, scene, far); },
            [&](const RevisedPageScene& revised) { paintRevised(pen, palette, revised, view.position); },
            [&](const LapseScene& lapse) { paintLapse(pen, palette, lapse, view.position); },
            [&](const RevisedMapScene& revised) { paintRevised(pen, palette, revised, view.position); },
            [&](const ImageScene& image) { paintImage(pen, palette, image); },
        },
        scene.body);
}

/// The lower edge of what moves under a footer that stands still; a map's notes may reach above it.
float aboveFooter(const Palette& palette, const LaidOutScene& scene) {
    float bottom = scene.frame.content.bottom() + 2;
    const float air = palette.sceneSet.canvas().px(6);
    for (const LaidOutScene* one : {&scene, palette.sceneSet.facing(scene)}) {
        if (one == nullptr) continue;
        for (const layout::Label& note : one->notes()) bottom = std::min(bottom, note.origin.y - air);
    }
    return bottom;
}

/// The part of the screen that the camera fills: below the header of the scene in focus; down to the footer,
/// which a demonstration leaves as it is, or to the screen's edge.
base::Rect windowOf(const Palette& palette, const LaidOutScene& scene, const show::View& view) {
    const base::Vec2 viewport = palette.sceneSet.settings().viewport;
    const float top = titled(palette.input.world, scene, view).frame.content.y;
    const float bottom = view.demonstrating ? aboveFooter(palette, scene) : viewport.y;
    return {0, top, viewport.x, bottom - top};
}

Sight sightOf(const Palette& palette, const LaidOutScene& scene, const show::View& view) {
    const base::Rect& free = palette.input.visible;
    const base::Rect window = windowOf(palette, scene, view);
    const base::Rect visible = free.empty() ? window : base::intersection(free, window);
    return sightIn(palette.sceneSet.canvas(), visible, !view.moving);
}

/// Paints through a camera that is not at home: the scene's world, or the scene by itself where it has none.
void lookedAt(Pen& pen, const Palette& palette, const LaidOutScene& scene, const show::View& view,
              base::Vec2 viewport) {
    const World* world = palette.input.world;
    const bool whole = world != nullptr && world->find(scene.key) != nullptr;
    const base::Rect& content = scene.frame.content;
    // The content slides under header and footer rather than over them.
    pen.pushClip(Id::of("content.clip"), whole ? windowOf(palette, scene, view)
                                               : base::Rect{0, content.y, viewport.x, content.h + 2});
    if (whole) {
        pen.setSight(sightOf(palette, scene, view));
        paintWorld(pen, palette, *world, scene, view);
        pen.clearSight();
    } else {
        pen.setCamera(view.camera);
        paintOwnBody(pen, palette, scene, view);
    }
    pen.clearCamera();
    pen.popClip(Id::of("content.clip"));
}

/// Whether a telop lies on a part of the footer.
bool isCovered(const Palette& palette, const LaidOutScene& scene, const show::View& view,
               const base::Rect& part) {
    if (!tells(palette, scene, view)) return false;
    const auto cover = telopCover(*scene.tour, *view.spotlight);
    return cover && !base::intersection(*cover, part).empty();
}

}  // namespace

bool mayTell(const Palette& palette, const show::View& view) {
    return !palette.input.quiet && palette.input.dimming == nullptr && !view.exploring && !view.transition &&
           view.camera == motion::home(palette.sceneSet.settings().viewport);
}

bool tells(const Palette& palette, const LaidOutScene& scene, const show::View& view) {
    return scene.tour && view.spotlight && mayTell(palette, view);
}

void paintFacing(Pen& pen, const Palette& palette, const LaidOutScene& scene, const show::View& view) {
    const LaidOutScene* map = palette.sceneSet.facing(scene);
    const auto* body = map ? std::get_if<LandscapeScene>(&map->body) : nullptr;
    if (body) paintLandscape(pen, palette, *map, *body, lightOf(scene, view));
}

void paintBody(Pen& pen, const Palette& palette, const LaidOutScene& scene, const show::View& view) {
    const base::Vec2 viewport = palette.sceneSet.settings().viewport;
    if (view.camera != motion::home(viewport)) return lookedAt(pen, palette, scene, view, viewport);
    paintOwnBody(pen, palette, scene, view);
}

void paintScene(const Palette& palette, const LaidOutScene& scene, const show::View& view,
                draw::DrawList& out) {
    Pen pen(out, palette.theme.groundMiddle);
    pen.backdrop(Id::of("backdrop"), palette.theme);
    const bool away = view.camera != motion::home(out.viewport);
    if (!away) paintFacing(pen, palette, scene, view);
    paintBody(pen, palette, scene, view);
    const LaidOutScene& named = away ? titled(palette.input.world, scene, view) : scene;
    paintHeader(pen, palette, named);
    if (const LaidOutScene* map = palette.sceneSet.facing(named)) paintHeader(pen, palette, *map);
    // While a visitor explores, a bar takes the footer's place.
    if (view.exploring) return;
    const LaidOutScene* map = palette.sceneSet.facing(scene);
    if (!isCovered(palette, scene, view, scene.frame.progress)) paintProgress(pen, palette, scene, view);
    paintFooter(pen, palette, scene, view);
    if (map && !isCovered(palette, scene, view, map->frame.footer)) paintNotes(pen, palette, *map);
}

void paintFooter(Pen& pen, const Palette& palette, const LaidOutScene& scene, const show::View& view) {
    if (view.exploring || isCovered(palette, scene, view, scene.frame.footer)) return;
    paintLegend(pen, palette, scene, view);
    paintNotes(pen, palette, scene);
}

}  // namespace fukan::scene
