#include <algorithm>
#include <optional>

#include "content/calendar.hpp"
#include "scene/paint.hpp"

namespace fukan::scene {
namespace {

using base::faded;
using base::Id;
using base::lerp;

constexpr float liftedScale = 1.04f;
constexpr float dimmed = 0.45f;

int numberOf(const Palette& palette, std::size_t domain) {
    return palette.stage.board().domains[domain].number;
}

}  // namespace

void paintColumnGround(Pen& pen, const Palette& palette, const layout::YearColumn& column) {
    const Theme& theme = palette.theme;
    const float unit = palette.stage.canvas().unit;
    draw::Box ground;
    ground.rect = column.body.grown(2 * unit, 0);
    ground.radius = 12 * unit;
    ground.vertical = true;
    ground.fillFrom = faded(theme.now, theme.light ? 0.16f : 0.17f);
    ground.fillTo = faded(theme.now, theme.light ? 0.07f : 0.06f);
    pen.box(column.id.child("ground"), ground);
}

void paintColumnFrame(Pen& pen, const Palette& palette, const layout::YearColumn& column) {
    const float unit = palette.stage.canvas().unit;
    draw::Box frame;
    frame.rect = column.body.grown(2 * unit, 0);
    frame.radius = 12 * unit;
    frame.fillFrom = frame.fillTo = faded(palette.theme.now, columnVeil);
    frame.outline = std::max(1.0f, 1.5f * unit);
    frame.outlineColor = faded(palette.theme.now, palette.theme.light ? 0.55f : 0.45f);
    pen.box(column.id.child("frame"), frame);
}

void paintYearHead(Pen& pen, const Palette& palette, const layout::YearColumn& column) {
    const Theme& theme = palette.theme;
    pen.label(column.label, column.current ? theme.now : theme.secondary, theme.now);
    if (!column.badge) return;
    draw::Box pill;
    pill.rect = *column.badge;
    pill.radius = column.badge->h / 2;
    pill.fillFrom = pill.fillTo = theme.now;
    pen.box(column.id.child("badge"), pill);
    pen.label(*column.badgeLabel, theme.onNow, theme.onNow);
}

base::Color paintLaneCell(Pen& pen, const Palette& palette, const layout::LaneBox& lane,
                          const base::Rect& rect) {
    const Theme& theme = palette.theme;
    const float unit = palette.stage.canvas().unit;
    const int number = numberOf(palette, lane.domain);
    draw::Box cell;
    cell.rect = rect;
    cell.radius = 10 * unit;
    cell.fillFrom = theme.tint(number, 0.26f);
    cell.fillTo = theme.tint(number, 0.08f);
    pen.box(lane.id.child("cell"), cell);
    draw::Box accent;
    accent.rect = {rect.x, rect.y, 6 * unit, rect.h};
    accent.radius = 3 * unit;
    accent.fillFrom = accent.fillTo = theme.hue(number);
    pen.box(lane.id.child("accent"), accent);
    return cell.fillFrom;
}

namespace {

void paintLane(Pen& pen, const Palette& palette, const layout::LaneBox& lane) {
    const base::Color ground = paintLaneCell(pen, palette, lane, lane.name);
    if (lane.number)
        paintNumber(pen, palette, lane.id.child("circle"), *lane.numberRect, *lane.number,
                    numberOf(palette, lane.domain), ground);
    pen.label(lane.label, palette.theme.text, palette.theme.now);
}

struct BarLook {
    const layout::BarBox& bar;
    int number;
    float lift;  ///< 0 at rest … 1 under the spotlight
};

draw::Box outlineOf(const layout::BarBox& bar, float unit) {
    draw::Box box;
    box.rect = bar.rect;
    box.shape = bar.arrow ? draw::Box::Shape::arrow : draw::Box::Shape::rounded;
    box.radius = std::min(9 * unit, bar.rect.h / 3);
    box.head = bar.head;
    return box;
}

/// The glow of a bar at rest. It stands still, below all bars: it reaches over its neighbours, and each
/// breath of theirs would have to draw it again. The outline carries the breath.
void paintGlow(Pen& pen, const Palette& palette, const layout::BarBox& bar, int number) {
    const float unit = palette.stage.canvas().unit;
    draw::Box box = outlineOf(bar, unit);
    box.fillFrom = box.fillTo = {0, 0, 0, 0};
    box.glow = 11 * unit;
    box.glowColor = faded(palette.theme.hue(number), 0.28f);
    pen.box(bar.id.child("glow"), box);
}

void paintBar(Pen& pen, const Palette& palette, const BarLook& look) {
    const Theme& theme = palette.theme;
    const float unit = palette.stage.canvas().unit;
    const layout::BarBox& bar = look.bar;
    draw::Box box = outlineOf(bar, unit);
    if (!bar.current) {
        box.fillFrom = box.fillTo = theme.resting;
        pen.box(bar.id, box);
        pen.label(bar.label, theme.onResting, theme.onResting);
        return;
    }
    const Highlight high = highlight(palette.input.now, bar.id, bar.lane, palette.input.reducedMotion);
    const base::Color ink = theme.ink(look.number);
    box.fillFrom = theme.tint(look.number, theme.light ? 0.42f : 0.62f);
    box.fillTo = theme.tint(look.number, theme.light ? 0.26f : 0.34f);
    box.outline = lerp(1.6f, 2.6f, high.breath) * unit;
    box.outlineColor = faded(theme.light ? ink : theme.hue(look.number),
                             lerp(0.55f, 1.0f, std::max(high.breath, look.lift)));
    box.sheen = high.sheen;
    box.sheenColor = faded(base::rgb(0xffffff), theme.light ? 0.35f : 0.16f);
    if (look.lift > 0) {
        box.glow = lerp(11, 30, look.lift) * unit;
        box.glowColor = faded(theme.hue(look.number), 0.28f + 0.3f * look.lift);
        box.shadow = 26 * unit * look.lift;
        box.shadowOffset = {0, 8 * unit * look.lift};
        box.shadowColor = faded(base::rgb(0x000000), 0.5f * look.lift);
    }
    pen.box(bar.id, box);
    // Over the strongest fill the now colour of the marks must read, with a tenth to spare for the veil that
    // the current year's column lays over both.
    pen.label(bar.label, theme.text, base::readable(theme.now, box.fillFrom, bodyContrast * 1.1f));
}

}  // namespace

void paintRoadmap(Pen& pen, const Palette& palette, const LaidOutScene& scene,
                  const std::optional<show::Spotlight>& spotlight) {
    const layout::RoadmapPageLayout& page = *scene.roadmap;
    const content::Roadmap& roadmap = *palette.stage.board().revisions[scene.key.revision].roadmap;
    const std::vector<std::size_t>& stops = page.currentBars;
    const bool lit = spotlight && spotlight->stop < stops.size() && spotlight->amount > 0;
    const float rest = pen.fade() * (lit ? lerp(1.0f, dimmed, spotlight->amount) : 1.0f);
    const float whole = pen.fade();
    const auto look = [&](const layout::BarBox& bar, float lift) {
        return BarLook{bar, numberOf(palette, roadmap.tasks[bar.task].domain), lift};
    };

    // What names the lifted task stays lit with it: its lane, its years.
    const layout::BarBox* lifted = lit ? &page.bars[stops[spotlight->stop]] : nullptr;
    const auto fadeFor = [&](bool named) { pen.setFade(named ? whole : rest); };

    pen.setFade(rest);
    for (const auto& column : page.columns) {
        if (column.current) paintColumnGround(pen, palette, column);
    }
    for (std::size_t i = 0; i < page.lanes.size(); ++i) {
        if (!pen.sees(page.lanes[i].name)) continue;
        fadeFor(lifted != nullptr && lifted->lane == i);
        paintLane(pen, palette, page.lanes[i]);
    }
    pen.setFade(rest);
    // What shines around a bar is not cut off at the screen's edge.
    const float glow = 32 * palette.stage.canvas().unit;
    for (const layout::BarBox& bar : page.bars) {
        if (bar.current && &bar != lifted && pen.sees(bar.rect, glow))
            paintGlow(pen, palette, bar, look(bar, 0).number);
    }
    for (const layout::BarBox& bar : page.bars) {
        if (&bar != lifted && pen.sees(bar.rect, glow)) paintBar(pen, palette, look(bar, 0));
    }
    for (const auto& column : page.columns) {
        if (column.current) paintColumnFrame(pen, palette, column);
    }
    for (const auto& column : page.columns) {
        fadeFor(lifted != nullptr && column.head.x + 1 < lifted->rect.right() &&
                lifted->rect.x + 1 < column.head.right());
        paintYearHead(pen, palette, column);
    }
    pen.setFade(rest);
    if (page.axis) pen.label(*page.axis, palette.theme.muted, palette.theme.now);
    for (const auto& note : page.footnotes) pen.label(note, palette.theme.muted, palette.theme.now);
    for (const auto& remark : page.remarks) pen.label(remark, palette.theme.secondary, palette.theme.now);
    pen.setFade(whole);

    if (lifted == nullptr) return;
    // A bar as wide as an ultra-wide wall would leave it: it grows as far as the margins let it.
    const float margin = palette.stage.canvas().px(layout::token::margin) * 0.75f;
    const float grown = std::min(liftedScale, 1 + 2 * margin / lifted->rect.w);
    pen.setLift(lerp(1.0f, grown, spotlight->amount), lifted->rect.center());
    paintBar(pen, palette, look(*lifted, spotlight->amount));
    pen.clearLift();
}

}  // namespace fukan::scene
