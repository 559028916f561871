// A lapse: the years' light on a page of the plans, and the strip below it.

#include "scene/lapse_light.hpp"
#include "scene/paint_heads.hpp"
#include "scene/paint_revised.hpp"

namespace fukan::scene {

using base::faded;
using base::Id;

namespace {

/// The column in the colour of the current year, which the years take in turn.
void paintColumn(Pen& pen, const Palette& palette, const layout::RoadmapPageLayout& page,
                 const LapseLight& light) {
    const Theme& theme = palette.theme;
    const float unit = palette.sceneSet.canvas().unit;
    const layout::YearColumn& first = page.columns.front();
    const Id id = Id::of("lapse.column");
    paintColumnGround(pen, palette, id.child("ground"), first, light.column());
    const layout::Span head = light.head();
    draw::Box tab;
    tab.rect = {head.left, first.head.y, head.right - head.left, first.head.h};
    tab.rect = tab.rect.grown(2 * unit, 0);
    tab.radius = 10 * unit;
    tab.fillFrom = tab.fillTo = faded(theme.now, light.tab());
    tab.outline = std::max(1.0f, 2 * unit);
    tab.outlineColor = tab.fillFrom;
    pen.box(id.child("tab"), tab);
}

void paintStrip(Pen& pen, const Palette& palette, const LapseScene& lapse, const LapseLight& light,
                float position) {
    const Theme& theme = palette.theme;
    const layout::LapseStrip& strip = lapse.strip;
    const std::size_t told = light.moment().told();
    const layout::LapseYearWords& words = strip.years[told];
    pen.label(words.year, theme.nowInk, theme.nowInk);
    pen.label(words.count, theme.text, theme.secondary);
    paintSlider(pen, palette, {strip.slide, strip.knob, theme.now}, position);
    const float unit = palette.sceneSet.canvas().unit;
    std::size_t year = 0;
    for (std::size_t i = 0; i < strip.stops.size(); ++i) {
        const layout::LapseStop& stop = strip.stops[i];
        if (i > 0) {
            // Where a year begins; longer where the plan begins to be revised.
            const float x = base::lerp(strip.slide.x, strip.slide.right(), stop.from);
            const float high = (stop.revision ? 13.0f : 8.0f) * unit;
            const float y = strip.slide.center().y;
            pen.line(Id::of("lapse.stop").child("tick", i),
                     {{x, y - high}, {x, y + high}, 2 * unit, 0, theme.secondary});
        }
        const bool here = !stop.revision && year++ == told;
        if (stop.name)
            pen.label(*stop.name,
                      here            ? theme.nowInk
                      : stop.revision ? theme.text
                                      : theme.secondary,
                      theme.secondary);
    }
}

}  // namespace

void paintLapse(Pen& pen, const Palette& palette, const LapseScene& lapse, float position) {
    const LapseLight light(lapse, position);
    paintColumn(pen, palette, lapse.page.page, light);
    paintUnion(pen, palette, lapse, light.moment().revision, &light);
    const auto& counts = lapse.counts[light.moment().told()];
    for (std::size_t i = 0; i < counts.size(); ++i) {
        if (counts[i])
            paintCount(pen, palette, lapse.page.page.lanes[i].id.child("count"), counts[i]->room, *counts[i]);
    }
    paintStrip(pen, palette, lapse, light, position);
}

}  // namespace fukan::scene
