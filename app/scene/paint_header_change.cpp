// The header while one scene gives way to another: what both have in common stands still.

#include <algorithm>

#include "motion/easing.hpp"
#include "scene/paint_transition.hpp"

namespace fukan::scene {
namespace {

using layout::HeaderLayout;
using layout::Label;

bool looksSame(const Label& a, const Label& b) {
    const auto sameRun = [](const text::Run& x, const text::Run& y) {
        return x.text == y.text && x.origin == y.origin && x.size == y.size;
    };
    return a.origin == b.origin && std::ranges::equal(a.block.runs, b.block.runs, sameRun);
}

class HeaderChange {
public:
    HeaderChange(Pen& pen, const Palette& palette, const show::Transition& transition)
        : pen_(pen), palette_(palette), progress_(transition.share()), phases_(wordPhases(transition)) {}

    void paint(const LaidOutScene& from, const LaidOutScene& to) {
        const HeaderLayout& old = palette_.sceneSet.header(from, palette_.input.civil);
        const HeaderLayout& fresh = palette_.sceneSet.header(to, palette_.input.civil);
        const Theme& theme = palette_.theme;
        label(old.title, fresh.title, theme.text);
        label(old.subtitle, fresh.subtitle, theme.muted);
        label(old.finding, fresh.finding, theme.secondary);
        label(old.clock, fresh.clock, theme.text);
        label(old.year, fresh.year, theme.secondary);
        // The pill's edge glides while its words are away.
        const bool leaves = phases_.leaving > 0;
        const base::Rect pill = old.pill.empty() || fresh.pill.empty()
                                    ? (leaves ? old : fresh).pill
                                    : base::lerp(old.pill, fresh.pill, motion::easeInOutCubic(progress_));
        paintPill(pen_, palette_, pill, (leaves ? from : to).inPlan);
        pillWords(old, fresh, leaves, (leaves ? from : to).inPlan);
    }

private:
    void pillWords(const HeaderLayout& old, const HeaderLayout& fresh, bool leaves, bool inPlan) {
        const float whole = pen_.fade();
        if (!looksSame(old.pillLabel, fresh.pillLabel))
            pen_.setFade(whole * std::max(phases_.leaving, phases_.arriving));
        paintPillWords(pen_, palette_, leaves ? old : fresh, inPlan);
        pen_.setFade(whole);
    }

    void label(const Label& old, const Label& fresh, base::Color color) {
        const float whole = pen_.fade();
        if (looksSame(old, fresh)) {
            pen_.label(fresh, color, color);
        } else {
            pen_.setFade(whole * std::max(phases_.leaving, phases_.arriving));
            pen_.label(phases_.leaving > 0 ? old : fresh, color, color);
        }
        pen_.setFade(whole);
    }

    Pen& pen_;
    const Palette& palette_;
    float progress_;
    Phases phases_;
};

}  // namespace

void paintHeaderChange(Pen& pen, const Palette& palette, const LaidOutScene& from, const LaidOutScene& to,
                       const show::Transition& transition) {
    HeaderChange change(pen, palette, transition);
    change.paint(from, to);
    const LaidOutScene* old = palette.sceneSet.facing(from);
    const LaidOutScene* fresh = palette.sceneSet.facing(to);
    if (old && fresh) return change.paint(*old, *fresh);
    const Phases phases = wordPhases(transition);
    const float whole = pen.fade();
    pen.setFade(whole * (old ? phases.leaving : phases.arriving));
    if (const LaidOutScene* one = old ? old : fresh) paintHeader(pen, palette, *one);
    pen.setFade(whole);
}

}  // namespace fukan::scene
