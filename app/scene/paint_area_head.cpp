// The head of an area of the map: its number, name and badge.

#include "scene/paint.hpp"
#include "scene/words.hpp"

namespace fukan::scene {
namespace {

void paintBadge(Pen& pen, const Palette& palette, const layout::AreaBox& area, int number) {
    if (!area.badge || !area.badgeLabel) return;
    draw::Box pill;
    pill.rect = *area.badge;
    pill.radius = area.badge->h / 2;
    pill.fillFrom = pill.fillTo = palette.theme.hue(number);
    pen.box(area.id.child("badge"), pill);
    pen.fixedLabel(*area.badgeLabel, palette.theme.onHue(number), palette.theme.onHue(number));
}

}  // namespace

void paintAreaHead(Pen& pen, const Palette& palette, const layout::AreaBox& head, int number,
                   base::Color ground, bool together) {
    base::Rect ink = head.name.ink();
    base::Rect room = head.name.room;
    Words words;
    words.add(head.name);
    for (const layout::NumberMark& mark : head.numbers) {
        ink = base::enclosing(ink, mark.rect);
        room = base::enclosing(room, mark.rect);
        words.add(mark.label);
    }
    Words badge;
    if (head.badgeLabel) badge.add(*head.badgeLabel);
    if (together && head.badge) ink = base::enclosing(ink, *head.badge);
    if (together && head.badge) words.add(*head.badgeLabel);
    if (together) room = head.rect;
    pen.hold(ink, room, words);
    for (const layout::NumberMark& mark : head.numbers) {
        paintNumber(pen, palette, head.id.child("number", mark.domain), mark.rect, mark.label,
                    palette.numberOf(mark.domain), ground);
    }
    pen.label(head.name, palette.theme.text, base::readable(palette.theme.secondary, ground, bodyContrast));
    if (!together) {
        // A badge that stands apart, at the right end of its row, is held there by itself.
        pen.letGo();
        if (head.badge) pen.hold(*head.badge, *head.badge, badge);
    }
    paintBadge(pen, palette, head, number);
    pen.letGo();
}

}  // namespace fukan::scene
