#pragma once
// The painters of what changed between two revisions.

#include "content/change_counts.hpp"
#include "layout/revision_strip.hpp"
#include "scene/paint.hpp"

namespace fukan::scene {

/// Two revisions' roadmaps; `position`: 0, the earlier one, … 1, the later one.
void paintRevised(Pen& pen, const Palette& palette, const RevisedPageScene& revised, float position);
/// Two revisions' maps.
void paintRevised(Pen& pen, const Palette& palette, const RevisedMapScene& revised, float position);
/// The slider between two revisions, and what the marks mean.
void paintRevisionStrip(Pen& pen, const Palette& palette, const layout::RevisionStrip& strip, float position);
/// The word of what became of a thing in its box: told by word and shape, not by colour.
void paintMark(Pen& pen, const Palette& palette, const layout::Label& mark, content::Fate fate);

}  // namespace fukan::scene
