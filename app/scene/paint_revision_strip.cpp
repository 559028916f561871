#include <algorithm>

#include "scene/paint_revised.hpp"

namespace fukan::scene {

using base::faded;
using base::Id;

void paintMark(Pen& pen, const Palette& palette, const layout::Label& mark, content::Fate fate) {
    const Theme& theme = palette.theme;
    const float unit = palette.sceneSet.canvas().unit;
    const bool filled = fate == content::Fate::added;
    const bool quiet = fate == content::Fate::dropped;
    draw::Box box;
    box.rect = layout::markBox(mark);
    box.radius = 5 * unit;
    box.fillFrom = box.fillTo = filled ? theme.text : base::Color{0, 0, 0, 0};
    box.outline = std::max(1.0f, (quiet ? 1.2f : 2.2f) * unit);
    box.outlineColor = quiet ? theme.secondary : theme.text;
    pen.box(mark.id.child("box"), box);
    const base::Color ink = filled ? theme.groundMiddle : quiet ? theme.secondary : theme.text;
    pen.label(mark, ink, ink);
}

void paintSlider(Pen& pen, const Palette& palette, const SliderLook& look, float position) {
    const Theme& theme = palette.theme;
    const float unit = palette.sceneSet.canvas().unit;
    const float wide = 8 * unit;
    const base::Rect& slide = look.slide;
    const Id id = Id::of("revision.slider");
    const float knobX = base::lerp(slide.x, slide.right(), position);
    draw::Box line;
    line.rect = {slide.x, slide.center().y - wide / 2, slide.w, wide};
    line.radius = wide / 2;
    line.fillFrom = line.fillTo = theme.furniture;
    pen.box(id.child("line"), line);
    if (knobX > slide.x) {
        draw::Box done = line;
        done.rect.w = knobX - slide.x;
        done.fillFrom = done.fillTo = look.done;
        pen.box(id.child("done"), done);
    }
    draw::Box knob;
    knob.rect = {knobX - look.knob / 2, slide.center().y - look.knob / 2, look.knob, look.knob};
    knob.radius = look.knob / 2;
    knob.fillFrom = knob.fillTo = theme.text;
    knob.shadow = 8 * unit;
    knob.shadowColor = faded(base::rgb(0x000000), 0.4f);
    pen.box(id.child("knob"), knob);
}

void paintRevisionStrip(Pen& pen, const Palette& palette, const layout::RevisionStrip& strip,
                        float position) {
    const Theme& theme = palette.theme;
    paintSlider(pen, palette, {strip.slide, strip.knob, theme.secondary}, position);
    const auto nameInk = [&](float share) { return base::mix(theme.muted, theme.text, share); };
    pen.label(strip.earlier, nameInk(1 - position), theme.secondary);
    pen.label(strip.later, nameInk(position), theme.secondary);
    for (const layout::StripKey& key : strip.keys) {
        paintMark(pen, palette, key.mark, key.fate);
        pen.label(key.meaning, theme.secondary, theme.secondary);
    }
}

}  // namespace fukan::scene
