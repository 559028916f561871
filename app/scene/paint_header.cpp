#include <algorithm>

#include "scene/paint.hpp"
#include "scene/paint_panel.hpp"
#include "scene/stops.hpp"

namespace fukan::scene {
namespace {

using base::faded;
using base::Id;
using base::Rect;

}  // namespace

void paintPillWords(Pen& pen, const Palette& palette, const layout::HeaderLayout& header, bool inPlan) {
    const Theme& theme = palette.theme;
    const bool another = palette.sceneSet.anotherYear();
    const base::Color ink = another ? theme.text : inPlan ? theme.onNow : theme.secondary;
    pen.label(header.pillLabel, ink, ink);
    if (!header.pillArrow.empty())
        paintIcon(pen, Id::of("header.pill").child("arrow"), layout::Icon::turnBack, header.pillArrow, ink);
}

void paintPill(Pen& pen, const Palette& palette, const Rect& rect, bool inPlan) {
    if (rect.empty()) return;
    const Theme& theme = palette.theme;
    const float unit = palette.sceneSet.canvas().unit;
    draw::Box pill;
    pill.rect = rect;
    pill.radius = rect.h / 2;
    if (palette.sceneSet.anotherYear()) {
        // Counted, but not current: only the edge has the colour of what is now, where the arrow leads.
        pill.fillFrom = pill.fillTo = theme.panel;
        pill.outline = std::max(1.5f, 2.5f * unit);
        pill.outlineColor = theme.now;
    } else if (inPlan) {
        pill.fillFrom = pill.fillTo = theme.now;
        pill.glow = 22 * unit;
        pill.glowColor = faded(theme.now, theme.light ? 0.25f : 0.4f);
    } else {
        // Outside the plan nothing is current: the pill only states that, without the `now` colour and its
        // glow.
        pill.fillFrom = pill.fillTo = faded(theme.resting, 0.6f);
        pill.outline = 1.5f * unit;
        pill.outlineColor = theme.muted;
    }
    pen.box(Id::of("header.pill"), pill);
}

void paintHeader(Pen& pen, const Palette& palette, const LaidOutScene& scene) {
    const Theme& theme = palette.theme;
    const layout::HeaderLayout& header = palette.sceneSet.header(scene, palette.input.civil);
    pen.label(header.title, theme.text, theme.secondary);
    pen.label(header.subtitle, theme.muted, theme.secondary);
    pen.label(header.finding, theme.secondary, theme.secondary);
    pen.label(header.clock, theme.text, theme.secondary);
    pen.label(header.year, theme.secondary, theme.secondary);
    paintPill(pen, palette, header.pill, scene.inPlan);
    paintPillWords(pen, palette, header, scene.inPlan);
}

void paintProgress(Pen& pen, const Palette& palette, const LaidOutScene& scene, const show::View& view) {
    const Theme& theme = palette.theme;
    const float unit = palette.sceneSet.canvas().unit;
    const Rect& row = scene.frame.progress;
    if (view.count < 2) return;
    // The current mark is as long as two and a half others; gaps are a third of a mark.
    const float parts = static_cast<float>(view.count) - 1 + 2.5f + (static_cast<float>(view.count) - 1) / 3;
    const float mark = std::min(34 * unit, row.w / parts);
    const float height = layout::progressMark * unit;
    float x = row.x;
    for (std::size_t i = 0; i < view.count; ++i) {
        const bool current = i == view.index;
        draw::Box box;
        box.rect = {x, row.center().y - height / 2, current ? mark * 2.5f : mark, height};
        box.radius = height / 2;
        box.fillFrom = box.fillTo =
            current ? faded(theme.now, 0.3f) : faded(theme.muted, theme.light ? 0.45f : 0.35f);
        pen.box(Id::of("progress").child("mark", i), box);
        if (current && view.dwellProgress > 0) {
            box.rect.w *= view.dwellProgress;
            box.radius = std::min(height, box.rect.w) / 2;
            box.fillFrom = box.fillTo = theme.now;
            pen.box(Id::of("progress").child("fill"), box);
        }
        x += (current ? mark * 2.5f : mark) + mark / 3;
    }
}

namespace {

void paintTaskTag(Pen& pen, const Palette& palette, const TaskTag& tag) {
    if (tag.rect.empty()) return;
    const Theme& theme = palette.theme;
    const layout::Canvas& canvas = palette.sceneSet.canvas();
    draw::Box box;
    box.rect = tag.rect;
    box.radius = canvas.px(10);
    box.fillFrom = box.fillTo = theme.tint(tag.number, theme.light ? 0.3f : 0.45f);
    box.outline = std::max(1.0f, canvas.px(2));
    box.outlineColor = theme.ink(tag.number);
    pen.box(tag.label.id, box);
    pen.label(tag.label, theme.text, theme.secondary);
}

}  // namespace

void paintLegend(Pen& pen, const Palette& palette, const LaidOutScene& scene, const show::View& view) {
    // The caption stands in for the telop, where there is none.
    const TaskTag* lit = view.spotlight ? scene.tag(view.spotlight->stop) : nullptr;
    if (lit && telopSide(*scene.tour, *view.spotlight, view.spotlight->stop)) lit = nullptr;
    const float tag = lit ? view.spotlight->amount : 0;
    const float whole = pen.fade();
    // One fades out before the other fades in, so that texts never overlap.
    const float legend = std::max(0.0f, 1 - 2 * tag);
    const float caption = std::max(0.0f, 2 * tag - 1);
    if (scene.legend && legend > 0) {
        pen.setFade(whole * legend);
        pen.label(*scene.legend, palette.theme.muted, palette.theme.secondary);
    }
    if (lit && caption > 0) {
        pen.setFade(whole * caption);
        paintTaskTag(pen, palette, *lit);
    }
    pen.setFade(whole);
}

void paintNumber(Pen& pen, const Palette& palette, Id id, const Rect& circle, const layout::Label& digits,
                 int number, bool quiet) {
    const Theme& theme = palette.theme;
    draw::Box disc;
    disc.rect = circle;
    disc.radius = circle.h / 2;
    disc.fillFrom = disc.fillTo = quiet ? theme.tint(number, 0.3f) : theme.hue(number);
    pen.box(id, disc);
    const base::Color ink = quiet ? theme.text : theme.onHue(number);
    pen.fixedLabel(digits, ink, ink);
}

void paintCount(Pen& pen, const Palette& palette, Id id, const Rect& pill, const layout::Label& count) {
    draw::Box box;
    box.rect = pill;
    box.radius = pill.h / 2;
    box.fillFrom = box.fillTo = palette.theme.now;
    pen.box(id, box);
    pen.fixedLabel(count, palette.theme.onNow, palette.theme.onNow);
}

}  // namespace fukan::scene
