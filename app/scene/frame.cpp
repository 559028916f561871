#include "scene/frame.hpp"

#include <algorithm>

#include "base/overloaded.hpp"
#include "scene/paint.hpp"
#include "scene/paint_density.hpp"
#include "scene/paint_invitation.hpp"
#include "scene/paint_telop.hpp"

namespace fukan::scene {
namespace {

using base::Id;
using base::lerp;
using draw::DrawList;
using show::TransitionKind;

void blankFrame(base::Color color, DrawList& list) {
    draw::Backdrop ground;
    ground.rect = {0, 0, list.viewport.x, list.viewport.y};
    ground.inner = ground.middle = ground.outer = color;
    list.commands.push_back({Id::of("blank"), ground});
}

void paintBody(Pen& pen, const Palette& palette, const LaidOutScene& scene, const show::View& view) {
    std::visit(
        base::Overloaded{
            [&](const LandscapeScene& map) { paintLandscape(pen, palette, scene, map, view.spotlight); },
            [&](const PageScene& page) { paintRoadmap(pen, palette, page, view.spotlight); },
            [&](const OverviewScene& overview) { paintOverview(pen, palette, overview, view.camera); },
            [&](const AfarScene& far) { paintFarView(pen, palette, scene, far); },
            [&](const ImageScene& image) { paintImage(pen, palette, image); },
        },
        scene.body);
}

/// The scene in the middle of the screen; the header has its title.
const LaidOutScene& inFocus(const Palette& palette, const LaidOutScene& scene, const show::View& view) {
    const World* world = palette.input.world;
    const PlacedScene* placed = world ? world->nearest(scene.key, view.camera.center) : nullptr;
    return placed ? *placed->scene : scene;
}

// Token pixels, the title's size: at large scales labels stop growing here.
constexpr float largestLabel = 40;

/// The lower edge of what moves under a footer that stands still; a map's notes may reach above it.
float aboveFooter(const Palette& palette, const LaidOutScene& scene) {
    float bottom = scene.frame.content.bottom() + 2;
    const float air = palette.sceneSet.canvas().px(6);
    for (const layout::Label& note : scene.notes()) bottom = std::min(bottom, note.origin.y - air);
    return bottom;
}

/// The part of the screen that the camera fills: below the header of the scene in focus; down to the footer,
/// which a demonstration leaves as it is, or to the screen's edge.
base::Rect windowOf(const Palette& palette, const LaidOutScene& scene, const show::View& view) {
    const base::Vec2 viewport = palette.sceneSet.settings().viewport;
    const float top = inFocus(palette, scene, view).frame.content.y;
    const float bottom = view.demonstrating ? aboveFooter(palette, scene) : viewport.y;
    return {0, top, viewport.x, bottom - top};
}

Sight sightOf(const Palette& palette, const LaidOutScene& scene, const show::View& view) {
    const base::Rect& free = palette.input.visible;
    const float margin = palette.sceneSet.canvas().px(16);
    const base::Rect window = windowOf(palette, scene, view);
    const base::Rect visible = free.empty() ? window : base::intersection(free, window);
    return {visible.grown(-margin, 0), palette.sceneSet.canvas().type(largestLabel), !view.moving};
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
        paintBody(pen, palette, scene, view);
    }
    pen.clearCamera();
    pen.popClip(Id::of("content.clip"));
}

/// Whether a telop may stand on the scene: not while it changes, and not while a visitor does something else:
/// reads a sheet, filters, moves the picture.
bool mayTell(const Palette& palette, const show::View& view) {
    return !palette.input.quiet && palette.input.dimming == nullptr && !view.exploring && !view.transition &&
           view.camera == motion::home(palette.sceneSet.settings().viewport);
}

bool tells(const Palette& palette, const LaidOutScene& scene, const show::View& view) {
    return scene.tour && view.spotlight && mayTell(palette, view);
}

/// One whole scene by itself: backdrop, body, header and footer.
void sceneFrame(const Palette& palette, const LaidOutScene& scene, const show::View& view, DrawList& list) {
    Pen pen(list, palette.theme.groundMiddle);
    pen.backdrop(Id::of("backdrop"), palette.theme);
    const bool away = view.camera != motion::home(list.viewport);
    if (away) {
        lookedAt(pen, palette, scene, view, list.viewport);
    } else {
        paintBody(pen, palette, scene, view);
    }
    paintHeader(pen, palette, away ? inFocus(palette, scene, view) : scene);
    // While a visitor explores, a bar takes the footer's place.
    if (view.exploring) return;
    const auto cover = tells(palette, scene, view) ? telopCover(*scene.tour, *view.spotlight) : std::nullopt;
    if (cover && !base::intersection(*cover, scene.frame.footer).empty()) return;
    paintProgress(pen, palette, scene, view);
    paintLegend(pen, palette, scene, view);
    paintNotes(pen, palette, scene);
}

/// One of the two scenes of a transition, and the show's view of it.
struct Part {
    const LaidOutScene& scene;
    const show::View& view;
};

struct Placing {
    float opacity = 1;
    float scale = 1;
    base::Vec2 offset;
};

void partGroup(const Palette& palette, const Part& part, const char* name, const Placing& at, DrawList& out) {
    Pen pen(out);
    const base::Rect whole{0, 0, out.viewport.x, out.viewport.y};
    pen.beginGroup(Id::of(name), {whole, at.opacity, at.scale, whole.center(), at.offset});
    sceneFrame(palette, part.scene, part.view, out);
    pen.endGroup(Id::of(name));
}

DrawList partList(const Palette& palette, const Part& part, base::Vec2 viewport) {
    DrawList list{viewport, {}};
    sceneFrame(palette, part.scene, part.view, list);
    return list;
}

void between(const Palette& palette, const Part& from, const Part& to, const show::Transition& transition,
             DrawList& out) {
    const float t = transition.progress;
    switch (transition.kind) {
        case TransitionKind::cut:
            return sceneFrame(palette, to.scene, to.view, out);
        case TransitionKind::morph:
            out = draw::morph(partList(palette, from, out.viewport), partList(palette, to, out.viewport), t);
            return;
        case TransitionKind::fade:
            sceneFrame(palette, from.scene, from.view, out);
            return partGroup(palette, to, "arriving", {t, 1, {}}, out);
        case TransitionKind::slide: {
            const float way = transition.backward ? -out.viewport.x : out.viewport.x;
            partGroup(palette, from, "leaving", {1, 1, {-way * t, 0}}, out);
            return partGroup(palette, to, "arriving", {1, 1, {way * (1 - t), 0}}, out);
        }
        case TransitionKind::zoom:
            // Both come toward the viewer: the old one grows beyond its size, the new one up to it.
            partGroup(palette, from, "leaving", {1, lerp(1, 1.12f, t), {}}, out);
            return partGroup(palette, to, "arriving", {t, lerp(0.9f, 1, t), {}}, out);
    }
}

constexpr std::size_t linesAhead = 32;

/// The words of the next telop: its glyphs are made while the present one stands.
void lookAhead(const LaidOutScene& scene, const show::View& view, DrawList& out) {
    if (!scene.tour || !view.nextStop || *view.nextStop >= scene.tour->stops.size()) return;
    if (view.spotlight && view.spotlight->amount < 1) return;
    const layout::Telop& telop = scene.tour->telops.telops[*view.nextStop];
    for (const layout::Label& label : telop.texts) {
        for (const text::Run& run : label.block.runs)
            out.ahead.push_back({run.text, {}, run.size, run.width, run.weight, run.turned, {}});
    }
}

}  // namespace

void buildFrame(const SceneSet& sceneSet, const Theme& theme, const show::View& view, const FrameInput& input,
                DrawList& out) {
    out.viewport = sceneSet.settings().viewport;
    out.commands.clear();
    out.ahead.clear();
    out.ahead.reserve(linesAhead);
    if (view.blank())
        return blankFrame(base::rgb(view.state == show::State::blankWhite ? 0xffffff : 0x000000), out);
    const Palette palette{sceneSet, theme, input};
    const LaidOutScene* scene = sceneSet.find(view.scene);
    if (scene == nullptr) return blankFrame(theme.groundOuter, out);
    const LaidOutScene* from = view.transition ? sceneSet.find(view.transition->from) : nullptr;
    const bool paused = view.state == show::State::held && !view.exploring;
    Pen above(out);
    if (from == nullptr) {
        sceneFrame(palette, *scene, view, out);
        paintInvitation(above, palette, *scene, view);
        if (mayTell(palette, view)) lookAhead(*scene, view, out);
        if (tells(palette, *scene, view)) paintTelop(above, palette, *scene->tour, *view.spotlight);
        if (paused) paintPause(above, palette, *scene);
        return;
    }
    show::View leaving = view;
    leaving.scene = from->key;
    leaving.spotlight.reset();
    leaving.transition.reset();
    between(palette, {*from, leaving}, {*scene, view}, *view.transition, out);
    paintInvitation(above, palette, *scene, view);
    if (paused) paintPause(above, palette, *scene);
}

DrawList buildFrame(const SceneSet& sceneSet, const Theme& theme, const show::View& view,
                    const FrameInput& input) {
    DrawList out;
    buildFrame(sceneSet, theme, view, input, out);
    return out;
}

bool isAnimated(const SceneSet& sceneSet, const show::View& view, bool reducedMotion) {
    if (view.blank()) return false;
    if (view.transition) return true;
    const LaidOutScene* scene = sceneSet.find(view.scene);
    return scene != nullptr && scene->breathes() && scene->current > 0 && !reducedMotion;
}

std::optional<motion::Duration> untilFrameChanges(const SceneSet& sceneSet, const show::View& view,
                                                  motion::Timestamp now) {
    const LaidOutScene* scene = sceneSet.find(view.scene);
    if (!view.spotlight || view.transition || scene == nullptr || !scene->tour) return std::nullopt;
    const show::Spotlight& light = *view.spotlight;
    const bool still = light.amount == 1 && light.dim == 1 && light.slide == 1 && !light.before;
    if (!still || light.stop >= scene->tour->stops.size()) return std::nullopt;
    return untilNextBreath(now, scene->breathLane(light.stop));
}

}  // namespace fukan::scene
