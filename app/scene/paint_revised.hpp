#pragma once
// The painters of what changed between two revisions.

#include "content/change_counts.hpp"
#include "layout/revision_strip.hpp"
#include "scene/paint.hpp"

namespace fukan::scene {

class LapseLight;

/// Two revisions' roadmaps; `position`: 0, the earlier one, … 1, the later one.
void paintRevised(Pen& pen, const Palette& palette, const RevisedPageScene& revised, float position);
/// Two revisions' maps.
void paintRevised(Pen& pen, const Palette& palette, const RevisedMapScene& revised, float position);
/// The same without a strip; `light`: what falls on the tasks in a lapse; null: what is new stands out.
void paintUnion(Pen& pen, const Palette& palette, const UnionPage& page, float position,
                const LapseLight* light = nullptr);
/// A plan, or two, through the years.
void paintLapse(Pen& pen, const Palette& palette, const LapseScene& lapse, float position);

/// A line with a knob on it.
struct SliderLook {
    base::Rect slide;  ///< pixels
    float knob = 0;    ///< its diameter
    base::Color done;  ///< of the line's part before the knob
};
void paintSlider(Pen& pen, const Palette& palette, const SliderLook& look, float position);
/// The slider between two revisions, and what the marks mean.
void paintRevisionStrip(Pen& pen, const Palette& palette, const layout::RevisionStrip& strip, float position);
/// The word of what became of a thing in its box: told by word and shape, not by colour.
void paintMark(Pen& pen, const Palette& palette, const layout::Label& mark, content::Fate fate);

}  // namespace fukan::scene
