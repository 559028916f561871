#include "scene/frame.hpp"

#include <algorithm>

#include "scene/paint_invitation.hpp"
#include "scene/paint_scene.hpp"
#include "scene/paint_telop.hpp"
#include "scene/paint_transition.hpp"

namespace fukan::scene {
namespace {

using base::Id;
using draw::DrawList;

void blankFrame(base::Color color, DrawList& list) {
    draw::Backdrop ground;
    ground.rect = {0, 0, list.viewport.x, list.viewport.y};
    ground.inner = ground.middle = ground.outer = color;
    list.commands.push_back({Id::of("blank"), ground});
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
    if (from == nullptr && view.page) {
        paintPageShift(palette, *scene, view, out);
        return paintInvitation(above, palette, *scene, view);
    }
    if (from == nullptr) {
        paintScene(palette, *scene, view, out);
        paintInvitation(above, palette, *scene, view);
        if (mayTell(palette, view)) lookAhead(*scene, view, out);
        if (tells(palette, *scene, view)) paintTelop(above, palette, *scene->tour, *view.spotlight);
        if (paused) paintPause(above, palette, *scene);
        return;
    }
    paintTransition(palette, *from, *scene, view, out);
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
    motion::Duration until = untilNextBreath(now, scene->breathLane(light.stop));
    if (scene->facing) {
        for (const std::size_t area : scene->tour->stops[light.stop].areas)
            until = std::min(until, untilNextBreath(now, area));
    }
    return until;
}

}  // namespace fukan::scene
