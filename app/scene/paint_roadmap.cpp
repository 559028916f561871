#include <algorithm>
#include <optional>

#include "scene/lifting.hpp"
#include "scene/now_line.hpp"
#include "scene/paint_bar.hpp"
#include "scene/paint_heads.hpp"

namespace fukan::scene {
namespace {

using base::lerp;

/// Paints lanes and bars in the order in which they lie on one another.
class PagePainter {
public:
    PagePainter(Pen& pen, const Palette& palette, const layout::RoadmapPageLayout& page,
                const content::Roadmap& roadmap, const std::optional<show::Spotlight>& spotlight)
        : pen_(pen), palette_(palette), page_(page), roadmap_(roadmap), whole_(pen.fade()), rest_(whole_) {
        current_ = page.currentColumn();
        if (!spotlight || spotlight->stop >= page.currentBars.size()) return;
        lit_ = *spotlight;
        rest_ = whole_ * lerp(1.0f, steppedBack, lit_.dim);
    }

    void paint() {
        pen_.setFade(rest_);
        if (current_ != nullptr) paintColumnGround(pen_, palette_, *current_);
        if (pen_.sight() && !page_.columns.empty()) {
            lookedAt(*pen_.sight());
        } else {
            lanes();
            bars();
            heads(page_.columns.empty() ? base::Rect{} : page_.columns.front().head);
            if (page_.axis) pen_.label(*page_.axis, palette_.theme.muted, palette_.theme.secondary);
        }
        foot();
        pen_.setFade(whole_);
        if (const layout::BarBox* bar = barAt(lit_.before)) lift(*bar, lit_.leaving);
        if (const layout::BarBox* bar = barAt(lit_.stop)) lift(*bar, lit_.amount);
    }

private:
    int numberOfBar(const layout::BarBox& bar) const {
        return palette_.numberOf(roadmap_.tasks[bar.task].domain);
    }

    /// Through a camera. As in a table with fixed heads, bars slide below names, and names below heads.
    void lookedAt(const Sight sight) {
        const base::Rect row = headRow(pen_, page_);
        const StickyHeads taken = stickyHeads(pen_, page_, palette_.sceneSet.canvas());
        Sight free = sight.within({taken.words, taken.years + taken.names.y});
        // Bars hold sentences, which grow less than names. One that is wider than what is free gets smaller
        // by itself.
        free.largest = std::min(free.largest, palette_.sceneSet.canvas().type(layout::token::body) * 1.4f);
        pen_.setSight(free);
        bars();
        pen_.setSight(sight.below(taken.years));
        lanes();
        pen_.setSight(sight.within({taken.names.x, 0}));
        if (row.y != page_.columns.front().head.y) paintHeadStrip(pen_, palette_, page_, row);
        heads(row);
        pen_.setSight(sight);
        if (page_.axis) axis(*page_.axis, row);
    }

    /// None: nothing is lifted.
    const layout::BarBox* barAt(std::optional<std::size_t> stop) const {
        if (!stop || *stop >= page_.currentBars.size()) return nullptr;
        return &page_.bars[page_.currentBars[*stop]];
    }

    /// How much of the light falls on a bar: 0 … 1.
    float lightOn(const layout::BarBox& bar) const {
        if (&bar == barAt(lit_.stop)) return lit_.amount;
        return &bar == barAt(lit_.before) ? lit_.leaving : 0;
    }

    // The lane and the years of the lifted task are not dimmed either.
    template <typename Names>
    void fadeFor(const Names& names) {
        float light = 0;
        for (const layout::BarBox* bar : {barAt(lit_.stop), barAt(lit_.before)}) {
            if (bar != nullptr && names(*bar)) light += lightOn(*bar);
        }
        pen_.setFade(lerp(rest_, whole_, std::min(light, 1.0f)));
    }

    void lanes() {
        for (std::size_t i = 0; i < page_.lanes.size(); ++i) {
            const layout::LaneBox& lane = page_.lanes[i];
            if (lane.name.w <= 0 || !pen_.sees(base::enclosing(lane.name, lane.track))) continue;
            fadeFor([i](const layout::BarBox& bar) { return bar.lane == i; });
            paintLane(pen_, palette_, lane);
        }
        pen_.setFade(rest_);
    }

    BarLook lookOf(const layout::BarBox& bar, float lift) const {
        return {bar, numberOfBar(bar), current_ != nullptr, lift, lift > 0 ? 0 : lit_.dim};
    }

    /// All shapes before all words: the now line lies between them.
    void bars() {
        // A bar outside of the screen is still painted while its glow is visible.
        const float glow = 32 * palette_.sceneSet.canvas().unit;
        const auto forEach = [&](const auto& paintOne) {
            for (const layout::BarBox& bar : page_.bars) {
                if (lightOn(bar) > 0 || !pen_.sees(bar.rect, glow)) continue;
                pen_.setFade(rest_ * matching(bar));
                paintOne(bar);
            }
        };
        forEach([&](const layout::BarBox& bar) {
            if (bar.current && matching(bar) == 1) paintBarGlow(pen_, palette_, lookOf(bar, 0));
        });
        if (pen_.sight()) paintNowLine(pen_, palette_, page_);
        forEach([&](const layout::BarBox& bar) { paintBarShape(pen_, palette_, lookOf(bar, 0)); });
        pen_.setFade(rest_);
        if (!pen_.sight()) paintNowLine(pen_, palette_, page_);
        forEach([&](const layout::BarBox& bar) { paintBarWords(pen_, palette_, lookOf(bar, 0)); });
        pen_.setFade(rest_);
    }

    float matching(const layout::BarBox& bar) const { return palette_.matching(roadmap_, bar.task); }

    /// In the corner between names and years, reduced as much as the years are; above bands where it stands.
    void axis(const layout::Label& label, const base::Rect& row) {
        if (page_.bands) return pen_.label(label, palette_.theme.muted, palette_.theme.secondary);
        Words words;
        words.add(label);
        words.largest = std::max(words.largest, page_.columns.front().label.block.fontSize);
        pen_.hold(label.ink(), label.room, {label.room.x, row.y, label.room.w, row.h}, words);
        pen_.label(label, palette_.theme.muted, palette_.theme.secondary);
        pen_.letGo();
    }

    void heads(const base::Rect& row) {
        for (const layout::YearColumn& column : page_.columns) {
            fadeFor([&](const layout::BarBox& bar) {
                return column.head.x + 1 < bar.rect.right() && bar.rect.x + 1 < column.head.right();
            });
            paintYearHead(pen_, palette_, column, {column.head.x, row.y, column.head.w, row.h});
        }
        pen_.setFade(rest_);
    }

    void foot() {
        const Theme& theme = palette_.theme;
        for (const auto& note : page_.footnotes) pen_.label(note, theme.muted, theme.secondary);
        for (const auto& remark : page_.remarks) pen_.label(remark, theme.secondary, theme.secondary);
    }

    void lift(const layout::BarBox& bar, float light) {
        if (light <= 0) return;
        const BarLook look = lookOf(bar, light);
        pen_.setFade(lerp(rest_, whole_, light));
        paintBarGlow(pen_, palette_, look);
        paintBarShape(pen_, palette_, look);
        paintNowLine(pen_, palette_, page_, bar, grown(bar.rect, palette_, light));
        paintBarWords(pen_, palette_, look);
        pen_.setFade(whole_);
    }

    Pen& pen_;
    const Palette& palette_;
    const layout::RoadmapPageLayout& page_;
    const content::Roadmap& roadmap_;
    float whole_;
    float rest_;
    const layout::YearColumn* current_ = nullptr;  ///< null outside of the plan
    show::Spotlight lit_;
};

}  // namespace

void paintRoadmap(Pen& pen, const Palette& palette, const PageScene& page,
                  const std::optional<show::Spotlight>& spotlight) {
    paintPage(pen, palette, page.page, *page.source, spotlight);
}

void paintPage(Pen& pen, const Palette& palette, const layout::RoadmapPageLayout& page,
               const content::Roadmap& roadmap, const std::optional<show::Spotlight>& spotlight) {
    PagePainter(pen, palette, page, roadmap, spotlight).paint();
}

}  // namespace fukan::scene
