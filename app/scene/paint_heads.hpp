#pragma once
// The painters of what stands around a roadmap's tasks: years above them, lanes' names beside or above them.

#include "scene/paint.hpp"

namespace fukan::scene {

/// The parts of a roadmap's page that do not depend on how its tasks are drawn.
void paintColumnGround(Pen& pen, const Palette& palette, const layout::YearColumn& column);
/// The same of what has no column of its own: `inside` of the page, as high as `column`.
void paintColumnGround(Pen& pen, const Palette& palette, base::Id id, const layout::YearColumn& column,
                       const layout::Span& inside);
/// The row of the years' heads: at the columns' top, or at the upper edge of the visible part of the
/// columns, but never beyond their end.
base::Rect headRow(const Pen& pen, const layout::RoadmapPageLayout& page);
/// The ground under heads that have moved down: bars and names slide beneath it.
void paintHeadStrip(Pen& pen, const Palette& palette, const layout::RoadmapPageLayout& page,
                    const base::Rect& row);
/// `room`: the head's part of the row.
void paintYearHead(Pen& pen, const Palette& palette, const layout::YearColumn& column,
                   const base::Rect& room);
/// What heads that stay at the edges of the visible part cover of a page's bars, viewport pixels.
struct StickyHeads {
    float years = 0;   ///< at the upper edge
    base::Vec2 names;  ///< lanes' cells at the left edge, with some air; bands below the years
    /// At least `names.x`: to where the first words of bars begin, if that is not far from the left edge.
    float words = 0;
};
/// `pen`: with the page's camera and a sight, which is left as it is.
StickyHeads stickyHeads(Pen& pen, const layout::RoadmapPageLayout& page, const layout::Canvas& canvas);
void paintLane(Pen& pen, const Palette& palette, const layout::LaneBox& lane);
/// The cell of a lane's name, in `rect`.
void paintLaneCell(Pen& pen, const Palette& palette, const layout::LaneBox& lane, const base::Rect& rect);

}  // namespace fukan::scene
