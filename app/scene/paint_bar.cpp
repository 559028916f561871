#include "scene/paint_bar.hpp"

#include <algorithm>

#include "scene/lifting.hpp"

namespace fukan::scene {
namespace {

using base::faded;
using base::lerp;

constexpr float edgeWidth = 3;  // of the part inside the column
constexpr float capWidth = 8;   // of the bright left end of a bar that starts in the current year
constexpr float glowReach = 12;
constexpr float glowAlpha = 0.30f;

draw::Box wholeOf(const Palette& palette, const BarLook& look) {
    const float unit = palette.sceneSet.canvas().unit;
    draw::Box box;
    box.rect = grown(look.bar.rect, palette, look.lift);
    box.shape = look.bar.arrow ? draw::Box::Shape::arrow : draw::Box::Shape::rounded;
    box.radius = std::min(9 * unit, look.bar.rect.h / 3);
    box.head = look.bar.head;
    return box;
}

/// The current year's part of the bar, which grows with a lifted bar where it reaches the bar's end.
layout::Span nowOf(const BarLook& look, const draw::Box& whole) {
    layout::Span now = look.bar.now;
    if (now.left <= look.bar.rect.x) now.left = whole.rect.x;
    if (now.right >= look.bar.rect.right()) now.right = whole.rect.right();
    return now;
}

void select(const Palette& palette, draw::Box& box) {
    box.outline = 3.5f * palette.sceneSet.canvas().unit;
    box.outlineColor = palette.theme.text;
}

/// A bright edge in the dark theme, a darker one in the light theme.
base::Color edgeOf(const Theme& theme, const Shades& shades) {
    return theme.light ? base::mix(shades.hue, base::rgb(0x000000), 0.35f) : shades.hue;
}

void paintResting(Pen& pen, const Palette& palette, const BarLook& look) {
    const Theme& theme = palette.theme;
    const Shades& shades = theme.of(look.number);
    draw::Box box = wholeOf(palette, look);
    // Outside of the plan nothing is current: the bars keep a quarter of their hues.
    box.fillFrom = box.fillTo = look.inPlan ? theme.resting : shades.past;
    box.outline = std::max(1.0f, 1.2f * palette.sceneSet.canvas().unit);
    box.outlineColor = look.inPlan ? theme.restingEdge : faded(shades.hue, 0.4f);
    if (palette.input.chosen == look.bar.id) select(palette, box);
    pen.box(look.bar.id.child("past"), box);
}

void paintNow(Pen& pen, const Palette& palette, const BarLook& look, draw::Box box) {
    const Theme& theme = palette.theme;
    const Shades& shades = theme.of(look.number);
    const float unit = palette.sceneSet.canvas().unit;
    const Highlight high =
        highlight(palette.input.now, look.bar.id, look.bar.lane, palette.input.reducedMotion);
    const float breath = lerp(high.breath, 0.5f, look.still);
    box.fillFrom = box.fillTo = shades.now;
    box.outline = lerp(edgeWidth - 0.6f, edgeWidth + 0.6f, breath) * unit;
    box.outlineColor = faded(edgeOf(theme, shades), lerp(0.75f, 1.0f, std::max(breath, look.lift)));
    // Nothing crosses words that are being read, nor what stands back from them.
    const float calm = std::max(look.still, look.lift);
    box.sheen = calm < 1 ? high.sheen : -1;
    box.sheenColor = faded(base::rgb(0xffffff), (theme.light ? 0.35f : 0.18f) * (1 - calm));
    if (palette.input.chosen == look.bar.id) select(palette, box);
    pen.box(look.bar.id.child("now"), box);
    if (box.joinedLeft) return;
    // The bar starts in the current year: a cap shows that nothing was cut off.
    draw::Box cap = box;
    cap.shape = draw::Box::Shape::rounded;
    cap.joinedRight = true;
    cap.rect.w = std::min(capWidth * unit, box.rect.w / 2);
    cap.fillFrom = cap.fillTo = edgeOf(theme, shades);
    cap.outline = 0;
    cap.sheen = -1;
    pen.box(look.bar.id.child("cap"), cap);
}

}  // namespace

base::Rect grown(const base::Rect& bar, const Palette& palette, float lift) {
    return lifted(bar, palette.sceneSet.canvas().unit, lift);
}

BarParts cutAtNow(const draw::Box& whole, const layout::Span& now) {
    constexpr float least = 0.5f;  // pixels: less is rounding, not a part
    const base::Rect& r = whole.rect;
    BarParts parts;
    draw::Box box = whole;
    if (now.left > r.x + least) {
        box.rect.w = now.left - r.x;
        box.shape = draw::Box::Shape::rounded;
        box.joinedRight = true;
        parts.past = box;
    }
    if (now.right < r.right() - least) {
        box = whole;
        box.rect = {now.right, r.y, r.right() - now.right, r.h};
        box.joinedLeft = true;
        parts.next = box;
    }
    box = whole;
    box.rect = {now.left, r.y, now.right - now.left, r.h};
    box.joinedLeft = parts.past.has_value();
    box.joinedRight = parts.next.has_value();
    if (parts.next) box.shape = draw::Box::Shape::rounded;
    if (box.rect.w > 0) parts.now = box;
    return parts;
}

void paintBarGlow(Pen& pen, const Palette& palette, const BarLook& look) {
    const Theme& theme = palette.theme;
    const float unit = palette.sceneSet.canvas().unit;
    const draw::Box whole = wholeOf(palette, look);
    auto parts = cutAtNow(whole, nowOf(look, whole));
    if (!parts.now) return;
    draw::Box box = *parts.now;
    box.joinedLeft = box.joinedRight = false;
    box.fillFrom = box.fillTo = {0, 0, 0, 0};
    box.glow = lerp(glowReach, 30, look.lift) * unit;
    box.glowColor = faded(theme.hue(look.number), glowAlpha + 0.3f * look.lift);
    pen.box(look.bar.id.child("glow"), box);
}

void paintBarShape(Pen& pen, const Palette& palette, const BarLook& look) {
    if (!look.bar.current) return paintResting(pen, palette, look);
    const draw::Box whole = wholeOf(palette, look);
    BarParts parts = cutAtNow(whole, nowOf(look, whole));
    for (auto* outside : {&parts.past, &parts.next}) {
        if (!*outside) continue;
        (*outside)->fillFrom = (*outside)->fillTo = palette.theme.of(look.number).past;
        if (palette.input.chosen == look.bar.id) select(palette, **outside);
        pen.box(look.bar.id.child(outside == &parts.past ? "past" : "next"), **outside);
    }
    if (parts.now) paintNow(pen, palette, look, *parts.now);
}

void paintBarWords(Pen& pen, const Palette& palette, const BarLook& look) {
    const Theme& theme = palette.theme;
    if (!look.bar.current) {
        const base::Color ink = look.inPlan ? theme.onResting : theme.secondary;
        return pen.label(look.bar.label, ink, ink);
    }
    // One colour over all parts, legible upon each.
    const base::Color mark = base::readable(theme.secondary, theme.of(look.number).now, bodyContrast);
    pen.label(look.bar.label, theme.text, mark);
}

}  // namespace fukan::scene
