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

base::Rect headRoom(const Pen& pen, const layout::YearColumn& column) {
    base::Rect room = column.head;
    const float top = pen.visible().y;
    const float height = room.h * pen.heldBack(column.label.block.fontSize);
    // As long as there is more to see of the column than its head.
    if (top <= room.y || top + height * 2.5f >= column.body.bottom()) return room;
    room.y = top;
    room.h = height;
    return room;
}

void paintYearHead(Pen& pen, const Palette& palette, const layout::YearColumn& column) {
    const Theme& theme = palette.theme;
    const base::Rect ink = column.badge ? base::enclosing(column.label.ink(), *column.badge) : column.label.ink();
    pen.hold(ink, headRoom(pen, column), column.label);
    pen.label(column.label, column.current ? theme.now : theme.secondary, theme.now);
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

/// Number and name, as one.
base::Rect inkOf(const layout::LaneBox& lane) {
    return lane.number ? base::enclosing(*lane.numberRect, lane.label.ink()) : lane.label.ink();
}

/// Where the lane's cell stands: like a table's first column it stays at the edge of what is seen, no wider there
/// than its words need.
base::Rect cellOf(const Pen& pen, const layout::LaneBox& lane) {
    base::Rect cell = lane.name;
    const float left = pen.visible().x;
    if (left <= cell.x) return cell;
    const base::Rect ink = inkOf(lane);
    // As much after the words as before them.
    const float before = ink.x - lane.name.x;
    const float words = (ink.right() - lane.name.x) * pen.heldBack(lane.label.block.fontSize) + before;
    const float right = std::max(cell.right(), left + words);
    cell.x = std::min(left, lane.track.right() - (right - left));
    cell.w = right - left;
    return cell;
}

void paintLane(Pen& pen, const Palette& palette, const layout::LaneBox& lane) {
    const base::Rect cell = cellOf(pen, lane);
    const base::Color ground = paintLaneCell(pen, palette, lane, cell);
    const float size = lane.label.block.fontSize;
    base::Rect room = cell;
    room.x += (inkOf(lane).x - lane.name.x) * pen.heldBack(size);
    pen.hold(inkOf(lane), room, lane.label, {room.x - inkOf(lane).x, 0});
    if (lane.number)
        paintNumber(pen, palette, lane.id.child("circle"), *lane.numberRect, *lane.number,
                    numberOf(palette, lane.domain), ground);
    pen.label(lane.label, palette.theme.text, palette.theme.now);
    pen.letGo();
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
        if (palette.input.chosen == bar.id) {
            box.outline = 3.5f * unit;
            box.outlineColor = theme.now;
        }
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
    if (palette.input.chosen == bar.id) {
        box.outline = 3.5f * unit;
        box.outlineColor = theme.now;
    }
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

/// Lanes and bars in the order in which they lie on one another.
class PagePainter {
public:
    PagePainter(Pen& pen, const Palette& palette, const layout::RoadmapPageLayout& page,
                const content::Roadmap& roadmap, const std::optional<show::Spotlight>& spotlight)
        : pen_(pen), palette_(palette), page_(page), roadmap_(roadmap), whole_(pen.fade()), rest_(whole_) {
        if (!spotlight || spotlight->stop >= page.currentBars.size() || spotlight->amount <= 0) return;
        lifted_ = &page.bars[page.currentBars[spotlight->stop]];
        amount_ = spotlight->amount;
        rest_ = whole_ * lerp(1.0f, dimmed, amount_);
    }

    void paint() {
        pen_.setFade(rest_);
        for (const auto& column : page_.columns) {
            if (column.current) paintColumnGround(pen_, palette_, column);
        }
        // Seen through a camera, heads and names stand above what slides under them, like a table's.
        const std::optional<Sight> sight = pen_.sight();
        if (!sight) lanes();
        if (sight) pen_.setSight(narrowed(*sight));
        bars();
        if (sight) pen_.setSight(*sight);
        for (const auto& column : page_.columns) {
            if (column.current) paintColumnFrame(pen_, palette_, column);
        }
        heads();
        foot();
        if (sight) lanes();
        pen_.setFade(whole_);
        if (lifted_ != nullptr) lift();
    }

private:
    int numberOfBar(const layout::BarBox& bar) const {
        return numberOf(palette_, roadmap_.tasks[bar.task].domain);
    }

    // What names the lifted task stays lit with it: its lane, its years.
    void fadeFor(bool named) { pen_.setFade(named ? whole_ : rest_); }

    void lanes() {
        for (std::size_t i = 0; i < page_.lanes.size(); ++i) {
            const layout::LaneBox& lane = page_.lanes[i];
            if (lane.name.w <= 0 || !pen_.sees(base::enclosing(lane.name, lane.track))) continue;
            fadeFor(lifted_ != nullptr && lifted_->lane == i);
            paintLane(pen_, palette_, lane);
        }
        pen_.setFade(rest_);
    }

    /// What the heads and names that have moved leave to the bars.
    Sight narrowed(Sight sight) const {
        const base::Rect visible = pen_.visible();
        base::Vec2 taken;
        for (const layout::LaneBox& lane : page_.lanes) {
            if (lane.name.w <= 0) continue;
            const base::Rect cell = cellOf(pen_, lane);
            if (cell.x > lane.name.x) taken.x = std::max(taken.x, cell.right() - visible.x);
        }
        for (const layout::YearColumn& column : page_.columns) {
            const base::Rect room = headRoom(pen_, column);
            if (room.y > column.head.y) taken.y = std::max(taken.y, room.bottom() - visible.y);
        }
        taken = taken * pen_.scale();
        sight.visible = {sight.visible.x + taken.x, sight.visible.y + taken.y, sight.visible.w - taken.x,
                         sight.visible.h - taken.y};
        sight.largest = std::min(sight.largest, barText(sight.visible.w));
        return sight;
    }

    /// Bars hold sentences: all of a page in one size, which need not grow as names do, and no wider than is seen.
    float barText(float width) const {
        const layout::Canvas& canvas = palette_.stage.canvas();
        float size = canvas.type(layout::token::body) * 1.12f;
        for (const layout::BarBox& bar : page_.bars) {
            const text::Block& block = bar.label.block;
            if (block.size.x > 0) size = std::min(size, block.fontSize * width / block.size.x);
        }
        return std::max(size, canvas.floor);
    }

    void bars() {
        // What shines around a bar is not cut off at the screen's edge.
        const float glow = 32 * palette_.stage.canvas().unit;
        for (const layout::BarBox& bar : page_.bars) {
            const bool glows = bar.current && matching(bar) == 1;
            if (glows && &bar != lifted_ && pen_.sees(bar.rect, glow))
                paintGlow(pen_, palette_, bar, numberOfBar(bar));
        }
        for (const layout::BarBox& bar : page_.bars) {
            if (&bar == lifted_ || !pen_.sees(bar.rect, glow)) continue;
            pen_.setFade(rest_ * matching(bar));
            paintBar(pen_, palette_, {bar, numberOfBar(bar), 0});
        }
        pen_.setFade(rest_);
    }

    float matching(const layout::BarBox& bar) const { return palette_.matching(roadmap_, bar.task); }

    void heads() {
        strip();
        for (const layout::YearColumn& column : page_.columns) {
            fadeFor(lifted_ != nullptr && column.head.x + 1 < lifted_->rect.right() &&
                    lifted_->rect.x + 1 < column.head.right());
            paintYearHead(pen_, palette_, column);
        }
        pen_.setFade(rest_);
    }

    /// Under heads that have moved down: bars slide beneath it.
    void strip() {
        if (page_.columns.empty()) return;
        const layout::YearColumn& first = page_.columns.front();
        const base::Rect room = headRoom(pen_, first);
        if (room.y <= first.head.y) return;
        draw::Box box;
        box.rect = {room.x, room.y, page_.columns.back().head.right() - room.x, room.h};
        box.fillFrom = box.fillTo = palette_.theme.groundMiddle;
        pen_.box(first.id.child("strip"), box);
    }

    void foot() {
        const Theme& theme = palette_.theme;
        if (page_.axis) pen_.label(*page_.axis, theme.muted, theme.now);
        for (const auto& note : page_.footnotes) pen_.label(note, theme.muted, theme.now);
        for (const auto& remark : page_.remarks) pen_.label(remark, theme.secondary, theme.now);
    }

    void lift() {
        // A bar as wide as an ultra-wide wall would leave it: it grows as far as the margins let it.
        const float margin = palette_.stage.canvas().px(layout::token::margin) * 0.75f;
        const float grown = std::min(liftedScale, 1 + 2 * margin / lifted_->rect.w);
        pen_.setLift(lerp(1.0f, grown, amount_), lifted_->rect.center());
        paintBar(pen_, palette_, {*lifted_, numberOfBar(*lifted_), amount_});
        pen_.clearLift();
    }

    Pen& pen_;
    const Palette& palette_;
    const layout::RoadmapPageLayout& page_;
    const content::Roadmap& roadmap_;
    float whole_;
    float rest_;
    const layout::BarBox* lifted_ = nullptr;
    float amount_ = 0;
};

}  // namespace

void paintRoadmap(Pen& pen, const Palette& palette, const LaidOutScene& scene,
                  const std::optional<show::Spotlight>& spotlight) {
    const content::Roadmap& roadmap = *palette.stage.board().revisions[scene.key.revision].roadmap;
    paintPage(pen, palette, *scene.roadmap, roadmap, spotlight);
}

void paintPage(Pen& pen, const Palette& palette, const layout::RoadmapPageLayout& page,
               const content::Roadmap& roadmap, const std::optional<show::Spotlight>& spotlight) {
    PagePainter(pen, palette, page, roadmap, spotlight).paint();
}

}  // namespace fukan::scene
