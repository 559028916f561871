#pragma once
// The roadmap's sheet of the far view.

#include "layout/map/far_view.hpp"

namespace fukan::layout {

/// Fills the columns and lanes of `out`, in stacks side by side where one would be too high for its texts.
/// The years' heads take the upper `headHeight` pixels of `room`. `input.area` is ignored.
void placeFarLanes(const LandscapeInput& input, const base::Rect& room, float headHeight,
                   const Canvas& canvas, const text::Measurer& measurer, FarView& out);

/// The least width of a lane's cell in a stack `width` wide.
float farCellWidth(float width);

}  // namespace fukan::layout
