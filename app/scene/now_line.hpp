#pragma once
// The line at today's place within the current year.

#include "scene/paint.hpp"

namespace fukan::scene {

/// The line down the page: upon the bars' fills, interrupted where it would run through words. Through a
/// camera, where words move within their bars, it has to be painted before the bars and shows between them.
/// Nothing while a visitor looks at another year.
void paintNowLine(Pen& pen, const Palette& palette, const layout::RoadmapPageLayout& page);

/// Its part upon one bar that is painted above the others, whose rectangle has grown to `rect`.
void paintNowLine(Pen& pen, const Palette& palette, const layout::RoadmapPageLayout& page,
                  const layout::BarBox& bar, const base::Rect& rect);

}  // namespace fukan::scene
