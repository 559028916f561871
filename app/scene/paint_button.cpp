#include <algorithm>

#include "scene/paint_panel.hpp"

namespace fukan::scene {
namespace {

using base::faded;
using layout::Button;

/// The colours of a button in the state that it is in.
struct Look {
    base::Color face;
    base::Color outline = nothing;
    base::Color words;
    base::Color caption;
    base::Color icon;
};

Look plainLook(const Theme& theme, const Button& button) {
    // A chosen button has inverted colours: no hue is needed to see it, and `now` is kept for the years.
    if (button.on) return {theme.secondary, nothing, theme.panel, theme.panel, theme.panel};
    return {raised(theme, 0.07f), faded(theme.muted, 0.35f), theme.text, theme.secondary, theme.text};
}

Look segmentLook(const Theme& theme, const Button& button) {
    if (button.on) return {theme.secondary, nothing, theme.panel, theme.panel, theme.panel};
    return {nothing, nothing, theme.secondary, theme.secondary, theme.secondary};
}

Look yearLook(const Theme& theme, const Button& button) {
    const base::Color quiet = button.marked ? theme.nowInk : theme.muted;
    if (button.on) return {theme.now, nothing, theme.onNow, theme.onNow, theme.now};
    return {
        nothing, nothing,
        button.marked ? base::readable(theme.nowInk, raised(theme, 0.07f), bodyContrast) : theme.secondary,
        theme.secondary, quiet};
}

Look tileLook(const Theme& theme, const Button& button) {
    if (button.faint)
        return {raised(theme, 0.03f), faded(theme.muted, 0.2f), theme.secondary, theme.muted, theme.muted};
    return {panelTint(theme, button.number, theme.light ? 0.14f : 0.2f),
            faded(theme.hue(button.number), 0.6f), theme.text, theme.secondary, theme.text};
}

Look lookOf(const Theme& theme, const Button& button) {
    switch (button.look) {
        case Button::Look::plain:
            return plainLook(theme, button);
        case Button::Look::segment:
            return segmentLook(theme, button);
        case Button::Look::year:
            return yearLook(theme, button);
        case Button::Look::row:
            return {nothing, nothing, theme.text, theme.muted, theme.muted};
        case Button::Look::tile:
            return tileLook(theme, button);
    }
    return {};
}

/// A button under a finger lights up at once, without animation.
Look underFinger(const Theme& theme, const Button& button, Look look) {
    if (button.on) return look;
    look.face = look.face.a == 0 ? raised(theme, 0.16f) : base::mix(look.face, theme.text, 0.14f);
    look.words = look.caption = theme.text;
    return look;
}

void paintFocus(Pen& pen, const PanelPalette& palette, const Button& button) {
    draw::Box ring;
    ring.fillFrom = ring.fillTo = nothing;
    const float away = 4 * palette.unit;
    ring.rect = button.face.grown(away);
    ring.radius = button.radius + away;
    ring.outline = std::max(2.0f, 3 * palette.unit);
    ring.outlineColor = palette.theme.text;
    pen.box(button.control.id.child("focus"), ring);
}

/// A year's dot, on the line that the bar has drawn.
void paintStop(Pen& pen, const PanelPalette& palette, const Button& button, const Look& look) {
    draw::Box dot;
    dot.rect = button.on ? button.iconRect.grown(2 * palette.unit) : button.iconRect;
    dot.radius = dot.rect.h / 2;
    dot.fillFrom = dot.fillTo = button.on || button.marked ? look.icon : raised(palette.theme, 0.07f);
    dot.outline = std::max(1.5f, 2 * palette.unit);
    dot.outlineColor = look.icon;
    if (button.on) {
        dot.glow = 12 * palette.unit;
        dot.glowColor = faded(palette.theme.now, 0.45f);
    }
    pen.box(button.control.id.child("dot"), dot);
}

/// A row of this year has its domain's hue at its edge, as its bar does on the roadmap.
void paintRowMark(Pen& pen, const PanelPalette& palette, const Button& button) {
    if (!button.marked || !button.iconRect.empty()) return;
    draw::Box mark;
    const base::Rect& row = button.control.rect;
    mark.rect = {row.x, row.y + 12 * palette.unit, 5 * palette.unit, row.h - 24 * palette.unit};
    mark.radius = 2.5f * palette.unit;
    mark.fillFrom = mark.fillTo = inkOn(palette.theme, button.number, palette.theme.panel);
    pen.box(button.control.id.child("mark"), mark);
}

}  // namespace

void paintButton(Pen& pen, const PanelPalette& palette, const Button& button) {
    const Theme& theme = palette.theme;
    Look look = lookOf(theme, button);
    if (palette.pressed == button.control.id) look = underFinger(theme, button, look);
    if (look.face.a > 0) {
        draw::Box face;
        face.rect = button.face;
        face.radius = button.radius;
        face.fillFrom = face.fillTo = look.face;
        if (look.outline.a > 0) {
            face.outline = std::max(1.0f, 1.5f * palette.unit);
            face.outlineColor = look.outline;
        }
        pen.box(button.control.id, face);
    }
    if (palette.focused == button.control.id) paintFocus(pen, palette, button);
    if (button.look == Button::Look::row) paintRowMark(pen, palette, button);
    if (button.look == Button::Look::year) {
        paintStop(pen, palette, button, look);
    } else {
        paintIcon(pen, button.control.id, button.icon, button.iconRect, look.icon);
    }
    pen.label(button.label, look.words, look.words);
    if (button.caption) pen.label(*button.caption, look.caption, look.caption);
}

}  // namespace fukan::scene
