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

/// The glow of a bar at rest. It does not breathe and lies below all bars: it reaches over its neighbours,
/// and would have to be drawn again at each of their breaths. The outline breathes instead.
void paintGlow(Pen& pen, const Palette& palette, const layout::BarBox& bar, int number) {
    const float unit = palette.sceneSet.canvas().unit;
    draw::Box box = outlineOf(bar, unit);
    box.fillFrom = box.fillTo = {0, 0, 0, 0};
    box.glow = 11 * unit;
    box.glowColor = faded(palette.theme.hue(number), 0.28f);
    pen.box(bar.id.child("glow"), box);
}

void paintBar(Pen& pen, const Palette& palette, const BarLook& look) {
    const Theme& theme = palette.theme;
    const float unit = palette.sceneSet.canvas().unit;
    const layout::BarBox& bar = look.bar;
    draw::Box box = outlineOf(bar, unit);
    if (!bar.current) {
        box.fillFrom = box.fillTo = theme.resting;
        if (palette.input.chosen == bar.id) {
            box.outline = 3.5f * unit;
            box.outlineColor = theme.text;
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
        box.outlineColor = theme.text;
    }
    if (look.lift > 0) {
        box.glow = lerp(11, 30, look.lift) * unit;
        box.glowColor = faded(theme.hue(look.number), 0.28f + 0.3f * look.lift);
        box.shadow = 26 * unit * look.lift;
        box.shadowOffset = {0, 8 * unit * look.lift};
        box.shadowColor = faded(base::rgb(0x000000), 0.5f * look.lift);
    }
    pen.box(bar.id, box);
    // The marks' `now` colour must be legible on the strongest fill, with a tenth to spare for the veil
    // that the current year's column lays over both.
    pen.label(bar.label, theme.text, base::readable(theme.secondary, box.fillFrom, bodyContrast * 1.1f));
}

/// Paints lanes and bars in the order in which they lie on one another.
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
        if (pen_.sight() && !page_.columns.empty()) {
            lookedAt(*pen_.sight());
        } else {
            lanes();
            bars();
            frames();
            heads(page_.columns.empty() ? base::Rect{} : page_.columns.front().head);
            if (page_.axis) pen_.label(*page_.axis, palette_.theme.muted, palette_.theme.secondary);
        }
        foot();
        pen_.setFade(whole_);
        if (lifted_ != nullptr) lift();
    }

private:
    int numberOfBar(const layout::BarBox& bar) const {
        return palette_.numberOf(roadmap_.tasks[bar.task].domain);
    }

    /// Through a camera. As in a table with fixed heads, bars slide below names, and names below heads.
    void lookedAt(const Sight sight) {
        const base::Rect row = headRow(pen_, page_);
        const base::Rect visible = pen_.visible();
        const float right = namesEnd(pen_, page_) - visible.x;
        const float below = row.y > page_.columns.front().head.y ? row.bottom() - visible.y : 0;
        base::Vec2 taken = base::Vec2{std::max(right, 0.0f), std::max(below, 0.0f)} * pen_.scale();
        if (taken.x > 0) taken.x += palette_.sceneSet.canvas().px(12);
        Sight free = within(sight, taken);
        free.largest = std::min(free.largest, barText(free.visible.w));
        pen_.setSight(free);
        bars();
        pen_.setSight(sight);
        frames();
        pen_.setSight(within(sight, {0, taken.y}));
        lanes();
        pen_.setSight(within(sight, {taken.x, 0}));
        if (below != 0) paintHeadStrip(pen_, palette_, page_, row);
        heads(row);
        pen_.setSight(sight);
        if (page_.axis) axis(*page_.axis, row);
    }

    static Sight within(Sight sight, base::Vec2 taken) {
        sight.visible = {sight.visible.x + taken.x, sight.visible.y + taken.y, sight.visible.w - taken.x,
                         sight.visible.h - taken.y};
        return sight;
    }

    void frames() {
        for (const auto& column : page_.columns) {
            if (column.current) paintColumnFrame(pen_, palette_, column);
        }
    }

    // The lane and the years of the lifted task are not dimmed either.
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

    /// Bars hold sentences: all of a page have one em size (viewport pixels), which grows less than that
    /// of names and keeps them no wider than `width`.
    float barText(float width) const {
        const layout::Canvas& canvas = palette_.sceneSet.canvas();
        float size = canvas.type(layout::token::body) * 1.4f;
        for (const layout::BarBox& bar : page_.bars) {
            const text::Block& block = bar.label.block;
            if (block.size.x > 0) size = std::min(size, block.fontSize * width / block.size.x);
        }
        return std::max(size, canvas.floor);
    }

    void bars() {
        // A bar outside of the screen is still painted while its glow is visible.
        const float glow = 32 * palette_.sceneSet.canvas().unit;
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

    /// In the corner between names and years, reduced as much as the years are.
    void axis(const layout::Label& label, const base::Rect& row) {
        Words words;
        words.add(label);
        words.largest = std::max(words.largest, page_.columns.front().label.block.fontSize);
        pen_.hold(label.ink(), label.room, {label.room.x, row.y, label.room.w, row.h}, words);
        pen_.label(label, palette_.theme.muted, palette_.theme.secondary);
        pen_.letGo();
    }

    void heads(const base::Rect& row) {
        for (const layout::YearColumn& column : page_.columns) {
            fadeFor(lifted_ != nullptr && column.head.x + 1 < lifted_->rect.right() &&
                    lifted_->rect.x + 1 < column.head.right());
            paintYearHead(pen_, palette_, column, {column.head.x, row.y, column.head.w, row.h});
        }
        pen_.setFade(rest_);
    }

    void foot() {
        const Theme& theme = palette_.theme;
        for (const auto& note : page_.footnotes) pen_.label(note, theme.muted, theme.secondary);
        for (const auto& remark : page_.remarks) pen_.label(remark, theme.secondary, theme.secondary);
    }

    void lift() {
        // A bar as wide as an ultra-wide wall would grow beyond the screen: it grows only as far as the
        // margins allow.
        const float margin = palette_.sceneSet.canvas().px(layout::token::margin) * 0.75f;
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
    const content::Roadmap& roadmap = *palette.sceneSet.board().revisions[scene.key.revision].roadmap;
    paintPage(pen, palette, *scene.roadmap, roadmap, spotlight);
}

void paintPage(Pen& pen, const Palette& palette, const layout::RoadmapPageLayout& page,
               const content::Roadmap& roadmap, const std::optional<show::Spotlight>& spotlight) {
    PagePainter(pen, palette, page, roadmap, spotlight).paint();
}

}  // namespace fukan::scene
