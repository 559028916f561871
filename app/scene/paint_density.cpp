#include "scene/paint_density.hpp"

#include <algorithm>
#include <cmath>

#include "layout/ids.hpp"
#include "scene/overview_window.hpp"
#include "scene/paint_bar.hpp"
#include "scene/paint_heads.hpp"

namespace fukan::scene {
namespace {

using base::faded;
using base::lerp;
using base::mix;
using base::Rect;

// Token pixels.
constexpr float mostGap = 6;     // between two bars, however high they are
constexpr float plainBelow = 7;  // a bar lower than this has no outline and almost no corner radius
constexpr float cornerRadius = 9;
constexpr float headLength = 24;
constexpr float textPad = 14;

/// A lane's colours: each costs a search for its contrast, so they are computed once for all bars of a lane.
struct LaneColors {
    base::Color sparse;  // a count near zero
    base::Color dense;   // the page's greatest count
    base::Color nowSparse;
    base::Color nowDense;
    base::Color edge;  // of what is current
};

LaneColors colorsOf(const Theme& theme, int number) {
    LaneColors out;
    out.sparse = theme.tint(number, theme.light ? 0.10f : 0.14f);
    out.dense = theme.of(number).past;
    out.nowSparse = mix(theme.of(number).past, theme.of(number).now, 0.5f);
    out.nowDense = theme.of(number).now;
    out.edge = theme.light ? theme.ink(number) : theme.hue(number);
    return out;
}

class OverviewPainter {
public:
    OverviewPainter(Pen& pen, const Palette& palette, const OverviewScene& scene,
                    const motion::Camera& camera)
        : pen_(pen),
          palette_(palette),
          theme_(palette.theme),
          scene_(scene),
          page_(scene.page),
          current_(page_.currentColumn()),
          overview_(*scene.page.overview),
          window_(overview_, camera, palette.sceneSet.settings().viewport),
          unit_(palette.sceneSet.canvas().unit) {}

    void paint() {
        pen_.clearCamera();
        for (const auto& column : page_.columns) {
            if (column.current) paintColumnGround(pen_, palette_, column);
        }
        settle();
        const base::Id clip = base::Id::of("overview.clip");
        if (stretched()) pen_.pushClip(clip, {0, window_.body().y, screen().x, window_.body().h});
        for (std::size_t i = window_.firstLane(page_.lanes); i < page_.lanes.size(); ++i) {
            if (window_.beginsBelow(page_.lanes[i])) break;
            paintLane(i);
        }
        if (stretched()) pen_.popClip(clip);
        pen_.clearCamera();
        paintAround();
    }

private:
    base::Vec2 screen() const { return palette_.sceneSet.settings().viewport; }
    bool stretched() const { return window_.scale() != 1; }

    /// From here on things are drawn where they were laid out. While stretched, that is done through a
    /// camera, so that they do not jump from one whole pixel to the next.
    void settle() {
        if (stretched())
            slideBy({});
        else
            pen_.clearCamera();
    }

    void paintAround() {
        for (const auto& column : page_.columns) paintYearHead(pen_, palette_, column, column.head);
        if (page_.axis) pen_.label(*page_.axis, theme_.muted, theme_.secondary);
        for (const auto& note : page_.footnotes) pen_.label(note, theme_.muted, theme_.secondary);
        for (const auto& remark : page_.remarks) pen_.label(remark, theme_.secondary, theme_.secondary);
    }

    void paintLane(std::size_t index) {
        const layout::LaneBox& box = page_.lanes[index];
        const layout::OverviewLane& lane = overview_.lanes[index];
        const int number = palette_.sceneSet.board().domains[box.domain].number;
        const LaneColors colors = colorsOf(theme_, number);
        const Highlight high = highlight(palette_.input.now, box.id, index, palette_.input.reducedMotion);
        const Rect band = page_.bands ? window_.band(box) : Rect{};
        if (!page_.bands) paintName(box, number, window_.visible(box.name));
        const float height = window_.barHeight(lane, mostGap * unit_);
        if (height < thinnestBar) {
            for (const layout::YearCount& year : lane.years) paintDensity(year, colors, high);
            for (const layout::YearCount& year : lane.years) paintCount(year, false);
            if (page_.bands) paintName(box, number, band);
            return;
        }
        const bool worded = height >= scene_.words->lineHeight() + 4 * unit_;
        paintBars(index, {colors, high, height, worded, std::max(window_.body().y, band.bottom())});
        if (!worded) {
            for (const layout::YearCount& year : lane.years) paintCount(year, true);
        }
        if (page_.bands) paintName(box, number, band);
    }

    /// How far down (pixels) a label has to move so that it stays in the visible part of its `room`
    /// (layout pixels): in the middle of it, or with `low` at its bottom.
    float slide(const layout::Label& label, const Rect& room, bool low) const {
        const Rect whole = window_.at(room);
        const float top = std::max(whole.y, window_.body().y);
        const float bottom = std::min(whole.bottom(), window_.body().bottom());
        const Rect ink = label.ink();
        const float below = low ? room.bottom() - ink.bottom() : (bottom - top - ink.h) / 2;
        const float lowest = whole.bottom() - ink.h;
        return std::clamp(bottom - below - ink.h, std::min(whole.y, lowest), lowest) - ink.y;
    }

    void slideBy(base::Vec2 way) { pen_.setCamera({screen() * 0.5f - way, 1}); }

    /// `cell`: of the screen.
    void paintName(const layout::LaneBox& box, int number, const Rect& cell) {
        paintLaneCell(pen_, palette_, box, cell);
        if (stretched()) slideBy({0, page_.bands ? cell.y - box.name.y : slide(box.label, box.name, false)});
        if (box.number)
            paintNumber(pen_, palette_, box.id.child("circle"), *box.numberRect, *box.number, number);
        pen_.label(box.label, theme_.text, theme_.secondary);
        if (box.badge) scene::paintCount(pen_, palette_, box.id.child("count"), *box.badge, *box.badgeLabel);
        settle();
    }

    float strength(const layout::YearCount& year) const {
        // A square root, because the eye does not judge the strength of a tint in proportion to it.
        return std::sqrt(static_cast<float>(year.running) / static_cast<float>(overview_.mostRunning));
    }

    void paintDensity(const layout::YearCount& year, const LaneColors& colors, const Highlight& high) {
        if (year.running == 0) return;
        const bool now = year.current > 0;
        const float s = strength(year);
        draw::Box box;
        const float height = std::max(year.height, std::min(3 * unit_, year.cell.h));
        box.rect = window_.visible({year.cell.x, year.cell.bottom() - height, year.cell.w, height});
        box.radius = std::min(6 * unit_, box.rect.h / 3);
        box.vertical = true;
        box.fillFrom = now ? mix(colors.nowSparse, colors.nowDense, s) : mix(colors.sparse, colors.dense, s);
        box.fillTo = mix(box.fillFrom, now ? colors.nowSparse : colors.sparse, 0.6f);
        if (now) {
            box.outline = lerp(1.6f, 2.6f, high.breath) * unit_;
            box.outlineColor = faded(colors.edge, lerp(0.55f, 1.0f, high.breath));
            box.glow = 11 * unit_;
            box.glowColor = faded(colors.edge, 0.28f);
            box.sheen = high.sheen;
            box.sheenColor = faded(base::rgb(0xffffff), theme_.light ? 0.35f : 0.16f);
        }
        pen_.box(year.id, box);
    }

    /// `grounded`: with a ground of its own, for a count upon single bars.
    void paintCount(const layout::YearCount& year, bool grounded) {
        if (!year.label) return;
        const layout::Label& label = *year.label;
        if (stretched()) slideBy({0, slide(label, year.cell, true)});
        if (grounded) {
            draw::Box chip;
            chip.rect = label.ink().grown(7 * unit_, 0);
            chip.radius = chip.rect.h / 2;
            chip.fillFrom = chip.fillTo = faded(theme_.groundMiddle, 0.86f);
            pen_.box(year.id.child("chip"), chip);
        }
        const bool now = year.current > 0;
        const base::Color mark = base::readable(theme_.secondary, theme_.groundMiddle, bodyContrast * 1.1f);
        pen_.label(label, now || !grounded ? theme_.text : theme_.secondary, mark);
        settle();
    }

    struct RowLook {
        const LaneColors& colors;
        const Highlight& high;
        float height;
        bool worded;
        float top;  ///< of the part of the screen where words are not covered
    };

    void paintBars(std::size_t index, const RowLook& look) {
        const layout::LaneBox& box = page_.lanes[index];
        const layout::OverviewLane& lane = overview_.lanes[index];
        // Through a camera: rounded to whole pixels, thin bars would have two heights, and some no gap.
        slideBy({});
        const RowRange rows = window_.rows(box, lane);
        for (std::size_t row = rows.first; row < rows.last; ++row) {
            const float top = window_.barTop(box, lane, row, look.height);
            for (const layout::PackedTask& task : lane.row(row)) paintBar(task, top, look);
        }
        settle();
    }

    Rect barRect(const layout::PackedTask& task, float top, float height) const {
        const float left = page_.columns[task.first].head.x;
        const bool atEdge = task.last + 1u == page_.columns.size();
        const float right = page_.columns[task.last].head.right() - (atEdge ? 0 : overview_.columnGap);
        return {left, top, right - left, height};
    }

    void paintBar(const layout::PackedTask& task, float top, const RowLook& look) {
        const content::Task& source = scene_.source->tasks[task.task];
        const bool plain = look.height < plainBelow * unit_;
        draw::Box box;
        box.rect = barRect(task, top, look.height);
        box.radius =
            plain ? std::min(1.5f, look.height / 3) : std::min(cornerRadius * unit_, look.height / 3);
        if (task.open && !plain) {
            box.shape = draw::Box::Shape::arrow;
            box.head = std::min(headLength * unit_, look.height / 2);
        }
        const base::Id id = layout::idOf(source);
        if (task.current && current_ != nullptr) {
            paintParts(id, box, plain, look);
        } else {
            box.fillFrom = box.fillTo = theme_.resting;
            if (!plain) box.outline = std::max(1.0f, unit_), box.outlineColor = theme_.restingEdge;
            pen_.box(id, box);
        }
        if (look.worded) paintWords(task, box, look);
    }

    void paintParts(base::Id id, const draw::Box& box, bool plain, const RowLook& look) {
        BarParts parts = cutAtNow(box, current_->inside);
        for (auto* outside : {&parts.past, &parts.next}) {
            if (!*outside) continue;
            (*outside)->fillFrom = (*outside)->fillTo = look.colors.dense;
            pen_.box(outside == &parts.past ? id : id.child("next"), **outside);
        }
        if (!parts.now) return;
        draw::Box& now = *parts.now;
        now.fillFrom = now.fillTo = look.colors.nowDense;
        if (plain) {
            now.fillFrom = now.fillTo =
                mix(look.colors.nowDense, look.colors.edge, lerp(0.12f, 0.34f, look.high.breath));
        } else {
            now.outline = std::min(lerp(1.8f, 3.0f, look.high.breath) * unit_, look.height / 6);
            now.outlineColor = faded(look.colors.edge, lerp(0.65f, 1.0f, look.high.breath));
        }
        pen_.box(parts.past ? id.child("now") : id, now);
    }

    void paintWords(const layout::PackedTask& task, const draw::Box& box, const RowLook& look) {
        const float above = std::max(0.0f, look.top - window_.body().y);
        const Rect free{window_.body().x, look.top, window_.body().w, window_.body().h - above};
        const Rect seen = base::intersection(box.rect, free);
        const float pad = textPad * unit_;
        const float width = box.rect.w - 2 * pad - box.head * 0.6f;
        if (width < 2 * overview_.textSize) return;
        const layout::Label& words = scene_.words->at(task.task, width, box.rect.h - 4 * unit_);
        // In the middle of the visible part of the bar, and never outside the bar.
        const float lowest = box.rect.bottom() - words.block.size.y;
        const float y =
            std::clamp(seen.center().y - words.block.size.y / 2, std::min(box.rect.y, lowest), lowest);
        slideBy({box.rect.x + pad, y});
        const base::Color mark = base::readable(
            theme_.secondary, task.current ? look.colors.nowDense : theme_.resting, bodyContrast);
        pen_.label(words, task.current ? theme_.text : theme_.onResting, mark);
        slideBy({});
    }

    Pen& pen_;
    const Palette& palette_;
    const Theme& theme_;
    const OverviewScene& scene_;
    const layout::RoadmapPageLayout& page_;
    const layout::YearColumn* current_;  ///< null outside of the plan
    const layout::Overview& overview_;
    OverviewWindow window_;
    float unit_;
};

}  // namespace

void paintOverview(Pen& pen, const Palette& palette, const OverviewScene& scene,
                   const motion::Camera& camera) {
    OverviewPainter(pen, palette, scene, camera).paint();
}

}  // namespace fukan::scene
