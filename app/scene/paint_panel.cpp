#include "scene/paint_panel.hpp"

#include <algorithm>

namespace fukan::scene {
namespace {

using base::Color;
using base::faded;
using base::Id;
using layout::PanelBox;
using layout::Tone;

Color headFill(const Theme& theme, int number) {
    return panelTint(theme, number, theme.light ? 0.16f : 0.24f);
}

Color toneOf(const PanelPalette& palette, Tone tone) {
    const Theme& theme = palette.theme;
    switch (tone) {
        case Tone::body:
            return theme.text;
        case Tone::secondary:
            return theme.secondary;
        case Tone::muted:
            return theme.muted;
        case Tone::now:
            return base::readable(theme.nowInk, theme.panel, bodyContrast);
        case Tone::onNow:
            return theme.onNow;
    }
    return theme.text;
}

Color fillOf(const Theme& theme, const PanelBox& box) {
    switch (box.look) {
        case PanelBox::Look::rule:
            return faded(theme.muted, 0.22f);
        case PanelBox::Look::track:
            return raised(theme, 0.07f);
        case PanelBox::Look::quote:
            return faded(theme.muted, 0.6f);
        case PanelBox::Look::now:
            return theme.now;
        case PanelBox::Look::head:
            return headFill(theme, box.number);
        case PanelBox::Look::handle:
            return faded(theme.text, 0.4f);
    }
    return theme.panel;
}

void paintBox(Pen& pen, const PanelPalette& palette, const PanelBox& source) {
    draw::Box box;
    box.rect = source.rect;
    box.radius = source.radius;
    box.fillFrom = box.fillTo = fillOf(palette.theme, source);
    if (source.look == PanelBox::Look::head) {
        // Its lower corners would be visible: the tint fades out into the panel instead.
        box.vertical = true;
        box.fillTo = palette.theme.panel;
    }
    pen.box(source.id, box);
}

/// `faint`: of what no task matches.
void paintMark(Pen& pen, const PanelPalette& palette, const layout::NumberMark& mark, int number,
               bool faint) {
    const Theme& theme = palette.theme;
    draw::Box disc;
    disc.rect = mark.rect;
    disc.radius = mark.rect.h / 2;
    disc.fillFrom = disc.fillTo = faint ? raised(theme, 0.10f) : theme.hue(number);
    pen.box(mark.label.id.child("disc"), disc);
    const Color ink = faint ? theme.secondary : theme.onHue(number);
    pen.label(mark.label, ink, ink);
}

void paintCountPill(Pen& pen, const PanelPalette& palette, const layout::CountPill& count) {
    draw::Box pill;
    pill.rect = count.rect;
    pill.radius = count.rect.h / 2;
    pill.fillFrom = pill.fillTo = palette.theme.now;
    pen.box(count.label.id.child("face"), pill);
    pen.label(count.label, palette.theme.onNow, palette.theme.onNow);
}

}  // namespace

Color raised(const Theme& theme, float amount) { return base::mix(theme.panel, theme.text, amount); }

Color inkOn(const Theme& theme, int number, Color ground) {
    return base::readable(theme.hue(number), ground, bodyContrast);
}

Color panelTint(const Theme& theme, int number, float strength) {
    for (float s = strength; s > 0.02f; s -= 0.02f) {
        const Color tinted = base::mix(theme.panel, theme.hue(number), s);
        if (base::contrast(theme.secondary, tinted) >= bodyContrast) return tinted;
    }
    return theme.panel;
}

void paintPanelGround(Pen& pen, const PanelPalette& palette, const layout::Panel& panel) {
    const Theme& theme = palette.theme;
    draw::Box ground;
    ground.rect = panel.rect;
    ground.radius = panel.radius;
    ground.fillFrom = ground.fillTo = theme.panel;
    ground.shadow = 44 * palette.unit;
    ground.shadowOffset = {0, 12 * palette.unit};
    ground.shadowColor = faded(base::rgb(0x000000), theme.light ? 0.22f : 0.5f);
    pen.box(panel.id.child("ground"), ground);
}

void paintPanelContent(Pen& pen, const PanelPalette& palette, const layout::PanelContent& content) {
    for (const PanelBox& box : content.boxes) {
        if (pen.sees(box.rect)) paintBox(pen, palette, box);
    }
    if (content.map && pen.sees(content.map->frame)) paintSmallMap(pen, palette, *content.map);
    for (const layout::PanelText& text : content.texts) {
        if (!pen.sees(text.label.ink())) continue;
        const Color mark = base::readable(palette.theme.secondary, palette.theme.panel, bodyContrast);
        pen.label(text.label, toneOf(palette, text.tone), mark);
    }
    for (const layout::NumberMark& mark : content.numbers)
        paintMark(pen, palette, mark, palette.numberOf(mark.domain), false);
    for (const layout::Button& button : content.buttons) {
        if (!pen.sees(button.control.rect)) continue;
        paintButton(pen, palette, button);
        if (button.mark) paintMark(pen, palette, *button.mark, button.number, button.faint);
        if (button.count) paintCountPill(pen, palette, *button.count);
    }
}

void paintSmallMap(Pen& pen, const PanelPalette& palette, const layout::SmallMap& map) {
    const Theme& theme = palette.theme;
    draw::Box frame;
    frame.rect = map.frame;
    frame.radius = 12 * palette.unit;
    frame.fillFrom = frame.fillTo = raised(theme, theme.light ? 0.03f : 0.04f);
    pen.box(Id::of("small map"), frame);
    for (const layout::SmallArea& area : map.areas) {
        draw::Box box;
        box.rect = area.rect;
        box.radius = std::min(5 * palette.unit, area.rect.h / 3);
        const Color hue = area.reach ? theme.muted : theme.hue(area.number);
        box.fillFrom = box.fillTo = area.marked ? hue : faded(hue, area.reach ? 0.08f : 0.22f);
        box.outline = std::max(1.0f, (area.marked ? 2.5f : 1.0f) * palette.unit);
        box.outlineColor = area.marked ? theme.text : faded(hue, 0.45f);
        if (area.marked) {
            box.glow = 14 * palette.unit;
            box.glowColor = faded(hue, 0.6f);
        }
        pen.box(area.id, box);
    }
}

}  // namespace fukan::scene
