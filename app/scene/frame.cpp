#include "scene/frame.hpp"

#include <utility>

#include "scene/paint.hpp"

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
    if (scene.landscape) paintLandscape(pen, palette, scene);
    if (scene.roadmap) paintRoadmap(pen, palette, scene, view.spotlight);
    if (scene.image) pen.image(Id::of("image").child(scene.key.image), *scene.image, scene.key.image);
    if (scene.caption) pen.label(*scene.caption, palette.theme.secondary, palette.theme.now);
}

/// One scene by itself, whole, upon its own ground.
void sceneFrame(const Palette& palette, const LaidOutScene& scene, const show::View& view, DrawList& list) {
    Pen pen(list);
    pen.backdrop(Id::of("backdrop"), palette.theme);
    const bool away = view.camera != motion::home(list.viewport);
    if (away) {
        // Zoomed in, the content slides under header and footer rather than over them.
        const base::Rect& content = scene.frame.content;
        pen.pushClip(Id::of("content.clip"), {0, content.y, list.viewport.x, content.h + 2});
        pen.setCamera(view.camera);
    }
    paintBody(pen, palette, scene, view);
    if (away) {
        pen.clearCamera();
        pen.popClip(Id::of("content.clip"));
    }
    paintHeader(pen, palette, scene);
    paintProgress(pen, palette, scene, view);
    paintLegend(pen, palette, scene, view);
    if (scene.landscape) {
        for (const layout::Label& note : scene.landscape->notes)
            pen.label(note, palette.theme.muted, palette.theme.nowInk());
    }
}

/// The scene that a transition leaves, as it stands while it goes.
DrawList leavingFrame(const Palette& palette, const LaidOutScene& scene, const show::View& view) {
    show::View before = view;
    before.scene = scene.key;
    before.spotlight.reset();
    before.transition.reset();
    DrawList list{palette.stage.settings().viewport, {}};
    sceneFrame(palette, scene, before, list);
    return list;
}

void append(DrawList& to, const DrawList& from) {
    to.commands.insert(to.commands.end(), from.commands.begin(), from.commands.end());
}

void appendGroup(DrawList& out, const char* name, const DrawList& inside, float opacity, float scale,
                 base::Vec2 offset) {
    Pen pen(out);
    const base::Rect whole{0, 0, out.viewport.x, out.viewport.y};
    pen.beginGroup(Id::of(name), {whole, opacity, scale, whole.center(), offset});
    append(out, inside);
    pen.endGroup(Id::of(name));
}

DrawList between(const DrawList& from, const DrawList& to, const show::Transition& transition) {
    const float t = transition.progress;
    DrawList out{to.viewport, {}};
    switch (transition.kind) {
        case TransitionKind::cut:
            return to;
        case TransitionKind::morph:
            return draw::morph(from, to, t);
        case TransitionKind::fade:
            append(out, from);
            appendGroup(out, "arriving", to, t, 1, {});
            return out;
        case TransitionKind::slide: {
            const float way = transition.backward ? -to.viewport.x : to.viewport.x;
            appendGroup(out, "leaving", from, 1, 1, {-way * t, 0});
            appendGroup(out, "arriving", to, 1, 1, {way * (1 - t), 0});
            return out;
        }
        case TransitionKind::zoom:
            // Both come toward the viewer: the old one grows out of the way, the new one out of the depth.
            appendGroup(out, "leaving", from, 1, lerp(1, 1.12f, t), {});
            appendGroup(out, "arriving", to, t, lerp(0.9f, 1, t), {});
            return out;
    }
    return to;
}

}  // namespace

void buildFrame(const Stage& stage, const Theme& theme, const show::View& view, const FrameInput& input,
                DrawList& out) {
    out.viewport = stage.settings().viewport;
    out.commands.clear();
    if (view.state == show::State::blankBlack) return blankFrame(base::rgb(0x000000), out);
    if (view.state == show::State::blankWhite) return blankFrame(base::rgb(0xffffff), out);
    const Palette palette{stage, theme, input};
    const LaidOutScene* scene = stage.find(view.scene);
    if (scene == nullptr) return blankFrame(theme.groundOuter, out);
    sceneFrame(palette, *scene, view, out);
    if (!view.transition) return;
    const LaidOutScene* from = stage.find(view.transition->from);
    if (from != nullptr) out = between(leavingFrame(palette, *from, view), out, *view.transition);
}

DrawList buildFrame(const Stage& stage, const Theme& theme, const show::View& view, const FrameInput& input) {
    DrawList out;
    buildFrame(stage, theme, view, input, out);
    return out;
}

bool isAnimated(const Stage& stage, const show::View& view, bool reducedMotion) {
    if (view.state == show::State::blankBlack || view.state == show::State::blankWhite) return false;
    if (view.transition) return true;
    const LaidOutScene* scene = stage.find(view.scene);
    return scene != nullptr && scene->current > 0 && !reducedMotion;
}

}  // namespace fukan::scene
