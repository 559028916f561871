#pragma once
// One stack of the far view's lanes, with years of its own above it.

#include <cstddef>
#include <vector>

#include "layout/map/far_view.hpp"
#include "layout/roadmap/roadmap_rows.hpp"

namespace fukan::layout {

struct FarStack {
    std::size_t index = 0;  ///< from the left
    base::Rect room;
    float cellShare = 0.5f;  ///< of the room's width: the cells with the names
    float headHeight = 0;    ///< of the years, pixels
    float nameSize = 0;  ///< em size of all lanes' names, pixels; at the floor, what has no room is shortened
};

/// The largest size of lanes' names, if there is room for it; pixels.
float largestFarName(const Canvas& canvas);

/// The height that years and lanes need; far too much where a name has no room at any height.
float farStackHeight(const LandscapeInput& input, const FarStack& stack,
                     const std::vector<std::size_t>& domains, const TasksByDomain& tasks,
                     const Canvas& canvas, const text::Measurer& measurer);

/// Adds the stack's columns and lanes to `out`.
void placeFarStack(const LandscapeInput& input, const FarStack& stack,
                   const std::vector<std::size_t>& domains, const TasksByDomain& tasks, const Canvas& canvas,
                   const text::Measurer& measurer, FarView& out);

}  // namespace fukan::layout
