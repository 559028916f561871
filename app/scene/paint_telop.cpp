#include "scene/paint_telop.hpp"

#include <algorithm>
#include <cmath>

#include "base/geometry.hpp"

namespace fukan::scene {
namespace {

using base::Rect;

constexpr float stripe = 18;  // token pixels
constexpr float edgeWidth = 3;
constexpr float wordSteps = 2;

/// A telop on its side, so far out of it: 0 in its place … 1 beyond the screen's edge.
struct Placed {
    TelopSide side = TelopSide::bottom;
    float out = 0;
};

class TelopPainter {
public:
    TelopPainter(Pen& pen, const Palette& palette, const Stops& stops)
        : pen_(pen), palette_(palette), stops_(stops), whole_(pen.fade()) {}

    /// `words` 0 … 1: how visible what it says is.
    void paint(std::size_t stop, const Placed& placed, float words) {
        const Rect rect = telopRect(stops_, placed.side);
        const base::Vec2 viewport = palette_.sceneSet.settings().viewport;
        const float way = placed.side == TelopSide::bottom ? viewport.y - rect.y : -rect.bottom();
        pen_.setCamera({viewport * 0.5f - base::Vec2{0, rect.y + way * placed.out}, 1});
        panel(stops_.telops.telops[stop], rect.size());
        pen_.setFade(whole_ * words);
        if (words > 0) tell(stops_.telops.telops[stop], stops_.telops.telops[stop].texts.size() > 1);
        pen_.setFade(whole_);
        pen_.clearCamera();
    }

private:
    int numberOf(const layout::Telop& telop) const {
        return telop.numbers.empty() ? 0 : palette_.numberOf(telop.numbers.front().domain);
    }

    void panel(const layout::Telop& telop, base::Vec2 size) {
        const Theme& theme = palette_.theme;
        const float unit = palette_.sceneSet.canvas().unit;
        const base::Id id = base::Id::of("telop");
        draw::Box box;
        box.rect = {0, 0, size.x, size.y};
        box.fillFrom = box.fillTo = theme.panel;
        pen_.box(id.child("panel"), box);
        const base::Color hue = theme.hue(numberOf(telop));
        const float thin = std::max(1.0f, edgeWidth * unit);
        for (const auto& [name, rect] : {std::pair{"upper", Rect{0, 0, size.x, thin}},
                                         {"lower", Rect{0, size.y - thin, size.x, thin}},
                                         {"stripe", Rect{0, 0, stripe * unit, size.y}}}) {
            box.rect = rect;
            box.fillFrom = box.fillTo = hue;
            pen_.box(id.child(name), box);
        }
    }

    void tell(const layout::Telop& telop, bool items) {
        const Theme& theme = palette_.theme;
        const int number = numberOf(telop);
        for (const layout::NumberMark& mark : telop.numbers)
            paintNumber(pen_, palette_, telop.id.child("disc", mark.domain), mark.rect, mark.label,
                        palette_.numberOf(mark.domain));
        const base::Color ink = base::readable(theme.ink(number), theme.panel, bodyContrast);
        pen_.label(telop.name, ink, ink);
        if (telop.years) pen_.label(*telop.years, theme.nowInk, theme.nowInk);
        if (telop.remark) pen_.label(*telop.remark, theme.muted, theme.muted);
        if (telop.pill) paintCount(pen_, palette_, telop.id.child("pill"), *telop.pill, *telop.count);
        for (const layout::Label& text : telop.texts) {
            if (items) item(text, theme.hue(number));
            pen_.label(text, theme.text, theme.text);
        }
        if (telop.programmes) pen_.label(*telop.programmes, theme.muted, theme.muted);
    }

    /// A stroke before one of several texts.
    void item(const layout::Label& text, base::Color hue) {
        const float unit = palette_.sceneSet.canvas().unit;
        const Rect ink = text.ink();
        draw::Box mark;
        mark.rect = {ink.x - 20 * unit, ink.y + ink.h * 0.12f, 6 * unit, ink.h * 0.76f};
        mark.radius = 3 * unit;
        mark.fillFrom = mark.fillTo = hue;
        pen_.box(text.id.child("item"), mark);
    }

    Pen& pen_;
    const Palette& palette_;
    const Stops& stops_;
    float whole_;
};

}  // namespace

void paintTelop(Pen& pen, const Palette& palette, const Stops& stops, const show::Spotlight& light) {
    TelopPainter painter(pen, palette, stops);
    const auto side = telopSide(stops, light, light.stop);
    const auto old = light.before ? telopSide(stops, light, *light.before) : std::nullopt;
    const float in = light.before ? light.amount : light.slide;
    if (side && old == side) {
        // The panel stays, and what it says changes: one text goes before the other comes. In a few steps:
        // the words take a third of the screen, and at every step all of them are drawn again.
        const bool first = light.amount < 0.5f;
        const float words = first ? 1 - 2 * light.amount : 2 * light.amount - 1;
        return painter.paint(first ? *light.before : light.stop, {*side, 0},
                             std::round(words * wordSteps) / wordSteps);
    }
    if (old && in < 1) painter.paint(*light.before, {*old, in}, 1);
    if (side && in > 0) painter.paint(light.stop, {*side, 1 - in}, 1);
}

std::optional<Rect> telopCover(const Stops& stops, const show::Spotlight& light) {
    const auto side = telopSide(stops, light, light.stop);
    const auto old = light.before ? telopSide(stops, light, *light.before) : side;
    if (!side || old != side || light.slide < 1) return std::nullopt;
    return telopRect(stops, *side);
}

}  // namespace fukan::scene
