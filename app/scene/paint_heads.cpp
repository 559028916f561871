// The heads of a roadmap's rows and columns: lanes and years.

#include <algorithm>

#include "scene/paint.hpp"

namespace fukan::scene {
namespace {

using base::faded;
using base::Rect;

Rect inkOf(const layout::YearColumn& column) {
    return column.badge ? base::enclosing(column.label.ink(), *column.badge) : column.label.ink();
}

Words wordsOf(const layout::YearColumn& column) {
    Words words;
    words.add(column.label);
    if (column.badgeLabel) words.add(*column.badgeLabel);
    return words;
}

/// Number, name and count together.
Rect inkOf(const layout::LaneBox& lane) {
    Rect ink = lane.label.ink();
    if (lane.number) ink = base::enclosing(ink, *lane.numberRect);
    if (lane.badge) ink = base::enclosing(ink, *lane.badge);
    return ink;
}

Words wordsOf(const layout::LaneBox& lane) {
    Words words;
    words.add(lane.label);
    if (lane.number) words.add(*lane.number);
    if (lane.badgeLabel) words.add(*lane.badgeLabel);
    return words;
}

/// The lane's cell: like a table's fixed first column it stays at the left edge of the visible part, no
/// wider there than its words need, but never beyond the lane's end.
Rect cellOf(const Pen& pen, const layout::LaneBox& lane) {
    Rect cell = lane.name;
    const float left = pen.visible().x;
    if (left <= cell.x) return cell;
    const Rect ink = inkOf(lane);
    // The same space after the words as before them.
    const float before = ink.x - lane.name.x;
    const float words = (ink.right() - lane.name.x) * pen.heldBack(wordsOf(lane), ink.w) + before;
    cell.w = std::max(cell.right() - left, words);
    cell.x = std::min(left, lane.track.right() - cell.w);
    return cell;
}

}  // namespace

void paintColumnGround(Pen& pen, const Palette& palette, const layout::YearColumn& column) {
    const Theme& theme = palette.theme;
    const float unit = palette.sceneSet.canvas().unit;
    draw::Box ground;
    ground.rect = column.body.grown(2 * unit, 0);
    ground.radius = 12 * unit;
    ground.vertical = true;
    ground.fillFrom = faded(theme.now, theme.light ? 0.16f : 0.17f);
    ground.fillTo = faded(theme.now, theme.light ? 0.07f : 0.06f);
    pen.box(column.id.child("ground"), ground);
}

void paintColumnFrame(Pen& pen, const Palette& palette, const layout::YearColumn& column) {
    const float unit = palette.sceneSet.canvas().unit;
    draw::Box frame;
    frame.rect = column.body.grown(2 * unit, 0);
    frame.radius = 12 * unit;
    frame.fillFrom = frame.fillTo = faded(palette.theme.now, columnVeil);
    frame.outline = std::max(1.0f, 1.5f * unit);
    frame.outlineColor = faded(palette.theme.now, palette.theme.light ? 0.55f : 0.45f);
    pen.box(column.id.child("frame"), frame);
}

Rect headRow(const Pen& pen, const layout::RoadmapPageLayout& page) {
    const layout::YearColumn& first = page.columns.front();
    Rect row{first.head.x, first.head.y, page.columns.back().head.right() - first.head.x, first.head.h};
    const float top = pen.visible().y;
    if (top <= row.y) return row;
    float held = 0;
    for (const layout::YearColumn& column : page.columns)
        held = std::max(held, pen.heldBack(wordsOf(column), inkOf(column).w));
    row.h *= held;
    row.y = std::max(row.y, std::min(top, first.body.bottom() - row.h));
    return row;
}

float namesEnd(const Pen& pen, const layout::RoadmapPageLayout& page) {
    float end = pen.visible().x;
    for (const layout::LaneBox& lane : page.lanes) {
        if (lane.name.w <= 0) continue;
        const Rect cell = cellOf(pen, lane);
        if (cell.x > lane.name.x) end = std::max(end, cell.right());
    }
    return end;
}

void paintHeadStrip(Pen& pen, const Palette& palette, const layout::RoadmapPageLayout& page,
                    const Rect& row) {
    draw::Box box;
    box.rect = row;
    for (const layout::LaneBox& lane : page.lanes) {
        if (lane.name.w > 0) box.rect = base::enclosing(box.rect, {lane.name.x, row.y, lane.name.w, row.h});
    }
    box.fillFrom = box.fillTo = palette.theme.groundMiddle;
    pen.box(page.columns.front().id.child("strip"), box);
}

void paintYearHead(Pen& pen, const Palette& palette, const layout::YearColumn& column, const Rect& room) {
    const Theme& theme = palette.theme;
    pen.hold(inkOf(column), column.head, room, wordsOf(column));
    pen.label(column.label, column.current ? theme.now : theme.secondary, theme.secondary);
    if (column.badge) {
        draw::Box pill;
        pill.rect = *column.badge;
        pill.radius = column.badge->h / 2;
        pill.fillFrom = pill.fillTo = theme.now;
        pen.box(column.id.child("badge"), pill);
        pen.fixedLabel(*column.badgeLabel, theme.onNow, theme.onNow);
    }
    pen.letGo();
}

void paintLaneCell(Pen& pen, const Palette& palette, const layout::LaneBox& lane, const Rect& rect) {
    const Theme& theme = palette.theme;
    const float unit = palette.sceneSet.canvas().unit;
    const float wide = 6 * unit * pen.thickness();
    const int number = palette.numberOf(lane.domain);
    draw::Box cell;
    cell.rect = rect;
    cell.radius = 10 * unit;
    cell.fillFrom = theme.tint(number, 0.26f);
    cell.fillTo = theme.tint(number, 0.08f);
    pen.box(lane.id.child("cell"), cell);
    draw::Box accent;
    accent.rect = {rect.x, rect.y, wide, rect.h};
    accent.radius = 3 * unit;
    accent.fillFrom = accent.fillTo = theme.hue(number);
    pen.box(lane.id.child("accent"), accent);
}

void paintLane(Pen& pen, const Palette& palette, const layout::LaneBox& lane) {
    const Rect cell = cellOf(pen, lane);
    paintLaneCell(pen, palette, lane, cell);
    const Rect ink = inkOf(lane);
    const float before = (ink.x - lane.name.x) * pen.heldBack(wordsOf(lane), ink.w);
    const Rect room{cell.x + before, cell.y, cell.w - before, cell.h};
    const Rect stood{ink.x, lane.name.y, lane.name.right() - ink.x, lane.name.h};
    pen.hold(ink, stood, room, wordsOf(lane));
    if (lane.number)
        paintNumber(pen, palette, lane.id.child("circle"), *lane.numberRect, *lane.number,
                    palette.numberOf(lane.domain));
    pen.label(lane.label, palette.theme.text, palette.theme.secondary);
    if (lane.badge) paintCount(pen, palette, lane.id.child("count"), *lane.badge, *lane.badgeLabel);
    pen.letGo();
}

}  // namespace fukan::scene
