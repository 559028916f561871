// The head of an area of the map: its number, name and badge.

#include <algorithm>

#include "scene/paint.hpp"
#include "scene/words.hpp"

namespace fukan::scene {
namespace {

void paintBadge(Pen& pen, const Palette& palette, const layout::AreaBox& area) {
    if (area.badge && area.badgeLabel)
        paintCount(pen, palette, area.id.child("badge"), *area.badge, *area.badgeLabel);
}

}  // namespace

void paintAreaHead(Pen& pen, const Palette& palette, const layout::AreaBox& head, const HeadLook& look) {
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
    if (look.together && head.badge) ink = base::enclosing(ink, *head.badge);
    if (look.together && head.badge) words.add(*head.badgeLabel);
    if (look.together) room = head.rect;
    // Numbers in the badge's row keep away from it.
    if (!look.together && head.badge && head.badge->y < ink.bottom() && ink.y < head.badge->bottom())
        room.w = std::max(ink.right(), std::min(room.right(), head.badge->x - head.badge->h / 3)) - room.x;
    pen.hold(ink, room, words);
    for (const layout::NumberMark& mark : head.numbers) {
        paintNumber(pen, palette, head.id.child("number", mark.domain), mark.rect, mark.label,
                    palette.numberOf(mark.domain), look.quiet);
    }
    const Theme& theme = palette.theme;
    const base::Color second = base::readable(theme.secondary, look.ground, bodyContrast);
    pen.label(head.name, look.quiet ? second : theme.text, second);
    if (!look.together) {
        // A badge that stands apart, at the right end of its row, is held there by itself.
        pen.letGo();
        if (head.badge) pen.hold(*head.badge, *head.badge, badge);
    }
    paintBadge(pen, palette, head);
    pen.letGo();
}

}  // namespace fukan::scene
