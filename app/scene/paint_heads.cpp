// The heads of a roadmap's rows and columns: lanes and years.

#include <algorithm>
#include <cmath>

#include "scene/paint_heads.hpp"

namespace fukan::scene {
namespace {

using base::faded;
using base::Rect;

// Of what is visible, the share at the left edge that names of lanes may take. Words of bars that begin
// farther to the right are not taken to need all of the rest.
constexpr float nearEdge = 0.45f;

Rect inkOf(const layout::YearColumn& column) { return column.label.ink(); }

Words wordsOf(const layout::YearColumn& column) {
    Words words;
    words.add(column.label);
    return words;
}

/// Number, name and count together.
Rect inkOf(const layout::LaneBox& lane) {
    Rect ink = lane.label.ink();
    if (lane.number) ink = base::enclosing(ink, *lane.numberRect);
    if (lane.badge) ink = base::enclosing(ink, *lane.badge);
    return ink;
}

bool isBand(const layout::LaneBox& lane) { return lane.track.y > lane.name.y; }

Words wordsOf(const layout::LaneBox& lane) {
    Words words;
    words.add(lane.label);
    if (lane.number) words.add(*lane.number);
    if (lane.badgeLabel) words.add(*lane.badgeLabel);
    if (!isBand(lane)) words.share = nearEdge;
    return words;
}

/// The lane's cell: like a table's fixed first column it stays at the left edge of the visible part, no
/// wider there than its words need, but never beyond the lane's end. A band stays at the upper edge too, no
/// higher there than its words need.
Rect cellOf(const Pen& pen, const layout::LaneBox& lane) {
    Rect cell = lane.name;
    const float top = pen.visible().y;
    if (isBand(lane) && top > cell.y) {
        const float high = cell.h * pen.heldBack(wordsOf(lane), inkOf(lane).w);
        cell = {cell.x, std::max(cell.y, std::min(top, lane.track.bottom() - high)), cell.w, high};
    }
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

/// The right and lower end of the parts that lanes' cells and bands cover of the bars; without any, the left
/// and upper edge of the visible part.
base::Vec2 namesEnd(const Pen& pen, const layout::RoadmapPageLayout& page) {
    base::Vec2 end = pen.visible().origin();
    for (const layout::LaneBox& lane : page.lanes) {
        if (lane.name.w <= 0) continue;
        const Rect cell = cellOf(pen, lane);
        if (isBand(lane) && cell.y > lane.name.y) end.y = std::max(end.y, cell.bottom());
        if (!isBand(lane) && cell.x > lane.name.x) end.x = std::max(end.x, cell.right());
    }
    return end;
}

/// The left edge of the first bar's words, or of the visible part where there are none.
float wordsBegin(const Pen& pen, const layout::RoadmapPageLayout& page) {
    if (page.bars.empty()) return pen.visible().x;
    float left = page.bars.front().label.room.x;
    for (const layout::BarBox& bar : page.bars) left = std::min(left, bar.label.room.x);
    return left;
}

/// Where they were laid out, as they are true only there: not on a head that has moved, and not beside a name
/// that is held smaller than they are. Whether they are shown.
bool paintTicks(Pen& pen, const Theme& theme, const layout::YearColumn& column, const Rect& room) {
    if (column.ticks.empty() || room.y != column.head.y || room.h != column.head.h) return false;
    constexpr float goneAt = 0.85f;
    const float held = pen.heldBack(column.label.block.fontSize);
    float shown = std::clamp((held - goneAt) / (1 - goneAt), 0.0f, 1.0f);
    // At rest nothing stays half faded.
    if (!pen.sight() || pen.sight()->resting) shown = std::round(shown);
    if (shown <= 0) return false;
    const float whole = pen.fade();
    pen.setFade(whole * shown);
    const base::Color quiet = base::mix(theme.onNow, theme.now, 0.25f);
    for (const layout::YearTick& tick : column.ticks)
        pen.fixedLabel(tick.label, tick.current ? theme.onNow : quiet, theme.onNow);
    pen.setFade(whole);
    return true;
}

}  // namespace

void paintColumnGround(Pen& pen, const Palette& palette, const layout::YearColumn& column) {
    paintColumnGround(pen, palette, column.id.child("ground"), column, column.inside);
}

void paintColumnGround(Pen& pen, const Palette& palette, base::Id id, const layout::YearColumn& column,
                       const layout::Span& inside) {
    const Theme& theme = palette.theme;
    const float unit = palette.sceneSet.canvas().unit;
    draw::Box ground;
    ground.rect = {inside.left, column.body.y, inside.right - inside.left, column.body.h};
    ground.rect = ground.rect.grown(2 * unit, 0);
    ground.radius = 10 * unit;
    ground.fillFrom = ground.fillTo = faded(theme.now, theme.light ? 0.12f : 0.07f);
    ground.outline = std::max(1.0f, 2 * unit);
    ground.outlineColor = faded(theme.now, theme.light ? 0.9f : 0.6f);
    pen.box(id, ground);
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

StickyHeads stickyHeads(Pen& pen, const layout::RoadmapPageLayout& page, const layout::Canvas& canvas) {
    const Sight sight = *pen.sight();
    const Rect row = headRow(pen, page);
    const float below = row.y > page.columns.front().head.y ? row.bottom() - pen.visible().y : 0;
    StickyHeads heads;
    heads.years = std::max(below, 0.0f) * pen.scale();
    pen.setSight(sight.below(heads.years));
    heads.names = (namesEnd(pen, page) - pen.visible().origin()) * pen.scale();
    if (heads.names.x > 0) heads.names.x += canvas.px(12);
    const float begin = (wordsBegin(pen, page) - pen.visible().x) * pen.scale();
    heads.words = std::max(heads.names.x, std::min(begin, sight.visible.w * nearEdge));
    pen.setSight(sight);
    return heads;
}

void paintHeadStrip(Pen& pen, const Palette& palette, const layout::RoadmapPageLayout& page,
                    const Rect& row) {
    draw::Box box;
    box.rect = row;
    for (const layout::LaneBox& lane : page.lanes) {
        if (lane.name.w > 0) box.rect = base::enclosing(box.rect, {lane.name.x, row.y, lane.name.w, row.h});
    }
    // Up to the visible part's very edge, whichever way both are rounded to whole pixels.
    const float more = 1 / pen.scale();
    box.rect.y -= more;
    box.rect.h += more;
    box.fillFrom = box.fillTo = palette.theme.groundMiddle;
    pen.box(page.columns.front().id.child("strip"), box);
}

void paintYearHead(Pen& pen, const Palette& palette, const layout::YearColumn& column, const Rect& room) {
    const Theme& theme = palette.theme;
    Rect stood = column.head;
    Rect now = room;
    if (column.current) {
        // The name stands above the ticks; without them in the middle of the tab.
        stood = column.label.room;
        now.x = column.inside.left;
        now.w = column.inside.right - column.inside.left;
        draw::Box tab;
        tab.rect = now.grown(2 * palette.sceneSet.canvas().unit, 0);
        tab.radius = 10 * palette.sceneSet.canvas().unit;
        tab.fillFrom = tab.fillTo = theme.now;
        pen.box(column.id.child("tab"), tab);
        if (paintTicks(pen, theme, column, room)) now = stood;
    }
    pen.hold(inkOf(column), stood, now, wordsOf(column));
    const base::Color ink = column.current ? theme.onNow : theme.secondary;
    pen.label(column.label, ink, ink);
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
