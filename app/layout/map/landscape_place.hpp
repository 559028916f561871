#pragma once
// Puts boxes and labels in their final places.

#include "layout/map/landscape_plan.hpp"

namespace fukan::layout {

/// Fills everything in `out` but the notes.
void placeMap(const MapNode& map, const MapPlan& plan, const LandscapeInput& input, const base::Rect& area,
              const Canvas& canvas, const text::Measurer& measurer, LandscapeLayout& out);

}  // namespace fukan::layout
