#pragma once
// Paints sheets of lines, and the ground of everything that lies over the scenes.

#include "layout/panels/text_sheet.hpp"
#include "scene/pen.hpp"

namespace fukan::scene {

/// A panel with a shadow, `radius` pixels at its corners.
void paintSheetGround(Pen& pen, const Theme& theme, const layout::Canvas& canvas, base::Id id,
                      const base::Rect& rect, float radius);

void paintTextSheet(Pen& pen, const Theme& theme, const layout::Canvas& canvas,
                    const layout::TextSheet& sheet);

}  // namespace fukan::scene
