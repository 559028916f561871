#pragma once
// Type grows into the room that one area has left, where others keep the whole map's type from it.

#include "layout/canvas.hpp"
#include "layout/map/landscape_plan.hpp"

namespace fukan::layout {

/// The plan for an area of this size (pixels), its name, its items and the areas inside: their type is as
/// large as has room, but not so much larger than that of the map that areas would look unlike one another.
/// `columns` converts the cells of the map.
MapPlan grown(const MapNode& area, base::Vec2 size, const MapPlan& plan, const Warp& columns,
              const Canvas& canvas);

}  // namespace fukan::layout
