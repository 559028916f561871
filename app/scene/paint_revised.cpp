// Two revisions' roadmaps on the same pages, anywhere between the one and the other.

#include <algorithm>

#include "scene/lapse_light.hpp"
#include "scene/paint_bar.hpp"
#include "scene/paint_heads.hpp"
#include "scene/paint_revised.hpp"
#include "scene/revision_stages.hpp"

namespace fukan::scene {
namespace {

using base::faded;
using base::lerp;
using base::Rect;
using content::Fate;

/// What is left of a text that has gone: it can still be read.
base::Color ghostInk(const Theme& theme) { return theme.secondary; }

class RevisedPainter {
public:
    RevisedPainter(Pen& pen, const Palette& palette, const UnionPage& revised, float position,
                   const LapseLight* light)
        : pen_(pen),
          palette_(palette),
          revised_(revised),
          page_(revised.page.page),
          whole_(pen.fade()),
          stages_(revisionStages(position)),
          light_(light) {}

    void paint() {
        for (const layout::LaneBox& lane : page_.lanes) paintLane(pen_, palette_, lane);
        for (const layout::RevisedBar& bar : revised_.page.bars) box(bar);
        for (const layout::RevisedBar& bar : revised_.page.bars) words(bar);
        years();
        if (page_.axis) pen_.label(*page_.axis, palette_.theme.muted, palette_.theme.secondary);
        foot();
        pen_.setFade(whole_);
    }

private:
    const content::Roadmap& roadmap() const { return revised_.plan->roadmap(); }
    const layout::BarBox& form(std::size_t index) const { return page_.bars[index]; }

    int numberOf(const layout::BarBox& bar) const {
        return palette_.numberOf(roadmap().tasks[bar.task].domain);
    }

    /// The part of its box: the earlier one's, the later one's, or between them.
    draw::Box shapeOf(const layout::RevisedBar& bar) const {
        const layout::BarBox& from = form(bar.before ? *bar.before : *bar.after);
        const layout::BarBox& to = form(bar.after ? *bar.after : *bar.before);
        const float share = bar.before && bar.after ? stages_.moving : 0;
        draw::Box box;
        box.rect = lerp(from.rect, to.rect, share);  // in one row: x and width alone differ
        box.head = lerp(from.arrow ? from.head : 0, to.arrow ? to.head : 0, share);
        box.shape = box.head > 0 ? draw::Box::Shape::arrow : draw::Box::Shape::rounded;
        box.radius = std::min(9 * palette_.sceneSet.canvas().unit, box.rect.h / 3);
        return box;
    }

    void box(const layout::RevisedBar& bar) {
        const Theme& theme = palette_.theme;
        const float unit = palette_.sceneSet.canvas().unit;
        const layout::BarBox& any = form(bar.after ? *bar.after : *bar.before);
        const Shades& shades = theme.of(numberOf(any));
        draw::Box box = shapeOf(bar);
        const bool fresh = !bar.before;
        const bool gone = !bar.after;
        const float changed = bar.fate == Fate::changed ? stages_.moving : 0;
        box.fillFrom = box.fillTo = fresh && bar.fate == Fate::added ? shades.now : shades.past;
        box.outline = std::max(1.0f, lerp(1.2f, 2.2f, fresh ? 1 : changed) * unit);
        box.outlineColor = faded(shades.hue, lerp(0.4f, 1.0f, fresh ? 1 : changed));
        const float light = lightOn(bar);
        if (light_ != nullptr) {
            box.fillFrom = box.fillTo = base::mix(theme.resting, shades.past, light);
            box.outlineColor = base::mix(theme.restingEdge, faded(shades.hue, 0.8f), light);
        }
        if (palette_.input.chosen == any.id) {
            box.outline = 3.5f * unit;
            box.outlineColor = theme.text;
        }
        const float alpha = fresh ? stages_.arriving : gone ? 1 - stages_.leaving : 1;
        const base::Id id = any.id.child(gone ? "gone" : "bar");
        if (alpha > 0) {
            pen_.setFade(whole_ * alpha);
            pen_.box(id, box);
            if (light > 0) lit(box, shades, id, light);
        }
        if (gone && stages_.leaving > 0) {
            pen_.setFade(whole_ * stages_.leaving);
            paintDashed(pen_, palette_, box.rect.grown(-std::max(0.5f, 0.75f * unit)), id.child("ghost"));
        }
        pen_.setFade(whole_);
    }

    /// How much of a lapse's light falls on it.
    float lightOn(const layout::RevisedBar& bar) const {
        return light_ != nullptr ? light_->on(bar.task) : 0;
    }

    /// The part of a bar within the column of the year that is told, as on a roadmap.
    void lit(const draw::Box& whole, const Shades& shades, base::Id id, float light) {
        const layout::Span column = light_->column();
        const layout::Span both{std::max(column.left, whole.rect.x),
                                std::min(column.right, whole.rect.right())};
        if (both.right - both.left < 1) return;
        draw::Box box = *cutAtNow(whole, both).now;
        box.fillFrom = box.fillTo = base::mix(palette_.theme.resting, shades.now, light);
        box.outline = std::max(1.0f, 3 * light * palette_.sceneSet.canvas().unit);
        box.outlineColor = faded(shades.hue, light);
        pen_.box(id.child("lit"), box);
    }

    /// Of the words upon a bar.
    base::Color inkOn(const layout::RevisedBar& bar) const {
        const Theme& theme = palette_.theme;
        return light_ != nullptr ? base::mix(theme.onResting, theme.text, lightOn(bar)) : theme.text;
    }

    void words(const layout::RevisedBar& bar) {
        if (bar.before && bar.after) {
            stays(bar);
        } else if (bar.before) {
            goes(bar);
        } else if (stages_.arriving > 0) {
            pen_.setFade(whole_ * stages_.arriving);
            const layout::BarBox& to = form(*bar.after);
            pen_.label(to.label, inkOn(bar), footInk(to));
            paintMark(pen_, palette_, *bar.mark, bar.fate);
        }
        pen_.setFade(whole_);
    }

    /// Of the marks of footnotes upon a bar.
    base::Color footInk(const layout::BarBox& bar) const {
        return base::readable(palette_.theme.secondary, palette_.theme.of(numberOf(bar)).now, bodyContrast);
    }

    void stays(const layout::RevisedBar& bar) {
        const base::Color ink = inkOn(bar);
        const base::Color mark = footInk(form(*bar.after));
        const layout::BarBox& from = form(*bar.before);
        const layout::BarBox& to = form(*bar.after);
        if (text::sameLines(from.label.block, to.label.block)) {
            shifted(to.label, from.label.origin + (to.label.origin - from.label.origin) * stages_.moving, ink,
                    mark);
        } else {
            if (const float old = oldWords(stages_.moving); old > 0) {
                pen_.setFade(whole_ * old);
                pen_.label(from.label, ink, mark);
            }
            if (const float now = newWords(stages_.moving); now > 0) {
                pen_.setFade(whole_ * now);
                pen_.label(to.label, ink, mark);
            }
        }
        // Once its words are where they stay.
        if (!bar.mark || stages_.arriving <= 0) return;
        pen_.setFade(whole_ * stages_.arriving);
        paintMark(pen_, palette_, *bar.mark, bar.fate);
    }

    /// Its words make room for their mark, and are struck out.
    void goes(const layout::RevisedBar& bar) {
        const layout::BarBox& from = form(*bar.before);
        const base::Vec2 origin = from.label.origin - bar.shift * (1 - stages_.leaving);
        const base::Color ink = base::mix(inkOn(bar), ghostInk(palette_.theme), stages_.leaving);
        shifted(from.label, origin, ink, base::mix(footInk(from), palette_.theme.secondary, stages_.leaving));
        if (stages_.leaving <= 0) return;
        strike(from.label, origin, ink);
        const float marked = newWords(stages_.leaving);
        if (marked <= 0) return;
        pen_.setFade(whole_ * marked);
        paintMark(pen_, palette_, *bar.mark, bar.fate);
    }

    void shifted(const layout::Label& label, base::Vec2 origin, base::Color ink, base::Color mark) {
        pen_.labelAt(label, origin, ink, mark);
    }

    void strike(const layout::Label& label, base::Vec2 origin, base::Color ink) {
        const float wide = std::max(1.0f, label.block.fontSize / 14);
        for (std::size_t i = 0; i < label.block.runs.size(); ++i) {
            const text::Run& run = label.block.runs[i];
            if (run.role == text::Role::mark) continue;
            const base::Vec2 at = origin + run.origin - base::Vec2{0, run.size * 0.36f};
            pen_.line(label.id.child("strike", i),
                      {at, {at.x + run.width * stages_.leaving, at.y}, wide, 0, faded(ink, 0.8f)});
        }
    }

    /// The years' names, and a line below them as long as the plan is.
    void years() {
        const Theme& theme = palette_.theme;
        const float unit = palette_.sceneSet.canvas().unit;
        for (std::size_t i = 0; i < page_.columns.size(); ++i) {
            const float amber = light_ != nullptr ? light_->tabOn(i) : 0;
            const base::Color ink = base::mix(theme.secondary, theme.onNow, amber);
            pen_.label(page_.columns[i].label, ink, ink);
        }
        const layout::Span& from = revised_.page.earlierYears;
        const layout::Span& to = revised_.page.laterYears;
        const float left = lerp(from.left, to.left, stages_.axis);
        const float right = lerp(from.right, to.right, stages_.axis);
        draw::Box line;
        line.rect = {left, page_.columns.front().head.bottom() - 2 * unit, right - left, 4 * unit};
        line.radius = 2 * unit;
        line.fillFrom = line.fillTo = theme.secondary;
        pen_.box(base::Id::of("revision.years"), line);
    }

    void foot() {
        const Theme& theme = palette_.theme;
        for (std::size_t i = 0; i < page_.footnotes.size(); ++i) {
            const float alpha = revised_.laterNotes[i] ? stages_.arriving : 1;
            if (alpha <= 0) continue;
            pen_.setFade(whole_ * alpha);
            pen_.label(page_.footnotes[i], theme.muted, theme.secondary);
        }
        pen_.setFade(whole_);
        for (const auto& remark : page_.remarks) pen_.label(remark, theme.secondary, theme.secondary);
    }

    Pen& pen_;
    const Palette& palette_;
    const UnionPage& revised_;
    const layout::RoadmapPageLayout& page_;
    float whole_;
    RevisionStages stages_;
    const LapseLight* light_;
};

}  // namespace

void paintUnion(Pen& pen, const Palette& palette, const UnionPage& page, float position,
                const LapseLight* light) {
    Palette own = palette;
    own.board = &page.plan->board;
    RevisedPainter(pen, own, page, position, light).paint();
}

void paintRevised(Pen& pen, const Palette& palette, const RevisedPageScene& revised, float position) {
    paintUnion(pen, palette, revised, position);
    paintRevisionStrip(pen, palette, revised.strip, position);
}

}  // namespace fukan::scene
