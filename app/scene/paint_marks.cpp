#include "scene/paint_marks.hpp"

#include <algorithm>

#include "scene/pen.hpp"

namespace fukan::scene {

void paintMarks(draw::DrawList& list, const Stage& stage, const Theme& theme, const show::View& view,
                const std::optional<base::Rect>& pressed, const std::optional<base::Rect>& chosen) {
    const LaidOutScene* scene = stage.find(view.scene);
    if (scene == nullptr || (!pressed && !chosen)) return;
    const float unit = stage.canvas().unit;
    Pen pen(list);
    const base::Vec2 size = list.viewport;
    pen.pushClip(base::Id::of("marks.clip"),
                 {0, scene->frame.content.y, size.x, size.y - scene->frame.content.y});
    const auto mark = [&](const char* id, const base::Rect& rect, draw::Box box) {
        box.rect = motion::toScreen(view.camera, size, rect).grown(3 * unit);
        box.radius = 10 * unit;
        pen.box(base::Id::of(id), box);
    };
    if (pressed) {
        draw::Box veil;
        veil.fillFrom = veil.fillTo = base::faded(theme.text, 0.14f);
        mark("marks.pressed", *pressed, veil);
    }
    if (chosen) {
        draw::Box ring;
        ring.fillFrom = ring.fillTo = {0, 0, 0, 0};
        ring.outline = std::max(2.0f, 3 * unit);
        ring.outlineColor = theme.now;
        ring.glow = 12 * unit;
        ring.glowColor = base::faded(theme.now, 0.35f);
        mark("marks.chosen", *chosen, ring);
    }
    pen.popClip(base::Id::of("marks.clip"));
}

}  // namespace fukan::scene
