#include "scene/paint_text_sheet.hpp"

#include <algorithm>

namespace fukan::scene {

void paintSheetGround(Pen& pen, const Theme& theme, const layout::Canvas& canvas, base::Id id,
                      const base::Rect& rect, float radius) {
    draw::Box box;
    box.rect = rect;
    box.radius = radius;
    box.fillFrom = box.fillTo = theme.panel;
    box.outline = std::max(1.0f, canvas.px(1.5f));
    box.outlineColor = base::faded(theme.muted, 0.5f);
    box.shadow = canvas.px(40);
    box.shadowOffset = {0, canvas.px(10)};
    box.shadowColor = base::faded(base::rgb(0x000000), 0.45f);
    pen.box(id.child("panel"), box);
}

void paintTextSheet(Pen& pen, const Theme& theme, const layout::Canvas& canvas,
                    const layout::TextSheet& sheet) {
    paintSheetGround(pen, theme, canvas, sheet.id, sheet.rect, canvas.px(10));
    if (sheet.title) pen.label(*sheet.title, theme.text, theme.secondary);
    if (sheet.advice) pen.label(*sheet.advice, theme.secondary, theme.secondary);
    for (const layout::Label& line : sheet.lines) pen.label(line, theme.text, theme.secondary);
}

}  // namespace fukan::scene
