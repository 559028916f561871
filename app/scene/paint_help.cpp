#include "scene/paint_help.hpp"

#include <algorithm>

#include "scene/paint_panel.hpp"
#include "scene/paint_text_sheet.hpp"

namespace fukan::scene {
namespace {

using base::faded;
using base::Id;

void paintCap(Pen& pen, const Theme& theme, Id id, const layout::HelpSheet::Cap& cap, float em) {
    // A key seen from above: its lower edge is thicker.
    draw::Box side;
    side.rect = cap.rect;
    side.radius = em * 0.32f;
    side.fillFrom = side.fillTo = raised(theme, 0.3f);
    pen.box(id.child("side"), side);
    draw::Box face = side;
    face.rect = {cap.rect.x, cap.rect.y, cap.rect.w, cap.rect.h - em * 0.12f};
    face.fillFrom = face.fillTo = raised(theme, 0.09f);
    face.outline = std::max(1.0f, em * 0.06f);
    face.outlineColor = raised(theme, 0.3f);
    pen.box(id.child("face"), face);
    pen.label(cap.label, theme.text, theme.text);
}

void paintClose(Pen& pen, const Theme& theme, const base::Rect& target) {
    draw::Box disc;
    disc.rect = target;
    disc.radius = target.h / 2;
    disc.fillFrom = disc.fillTo = raised(theme, 0.07f);
    disc.outline = std::max(1.0f, target.h * 0.03f);
    disc.outlineColor = faded(theme.muted, 0.35f);
    const Id id = Id::of("help").child("close");
    pen.box(id, disc);
    paintIcon(pen, id, layout::Icon::close, target.grown(-target.h * 0.3f), theme.text);
}

}  // namespace

void paintHelp(Pen& pen, const Theme& theme, const layout::Canvas& canvas, const layout::HelpSheet& sheet) {
    const Id id = Id::of("help");
    draw::Box veil;
    veil.rect = {0, 0, canvas.viewport.x, canvas.viewport.y};
    veil.fillFrom = veil.fillTo = faded(base::rgb(0x000000), theme.light ? 0.45f : 0.6f);
    pen.box(id.child("veil"), veil);
    paintSheetGround(pen, theme, canvas, id, sheet.rect, sheet.em);
    pen.label(sheet.title, theme.text, theme.secondary);
    if (sheet.page) pen.label(*sheet.page, theme.secondary, theme.secondary);
    paintClose(pen, theme, sheet.cross);
    const base::Color head = base::readable(theme.nowInk, theme.panel, bodyContrast);
    for (const layout::Label& label : sheet.heads) pen.label(label, head, head);
    for (std::size_t i = 0; i < sheet.caps.size(); ++i)
        paintCap(pen, theme, id.child("key", i), sheet.caps[i], sheet.em);
    for (std::size_t i = 0; i < sheet.pictures.size(); ++i)
        paintIcon(pen, id.child("gesture", i), sheet.pictures[i].icon, sheet.pictures[i].rect, theme.text);
    for (const layout::Label& label : sheet.hows) pen.label(label, theme.text, theme.secondary);
    for (const layout::Label& label : sheet.whats) pen.label(label, theme.secondary, theme.secondary);
}

}  // namespace fukan::scene
