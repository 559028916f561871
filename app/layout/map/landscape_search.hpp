#pragma once
// The search for the largest type in which the whole map fits.

#include "layout/canvas.hpp"
#include "layout/map/landscape_plan.hpp"

namespace fukan::layout {

struct FoundPlan {
    MapNode map;  ///< as drawn, or stacked
    MapPlan plan;
    bool fits = false;  ///< false: not even at the floor; the plan is the best effort
};

/// One size for all items, one for all areas' names, and so on, each between the floor and its token.
/// Words are broken, and the author's arrangement is given up, only for much larger type or where
/// nothing else helps. `size`: of the map, pixels.
FoundPlan findPlan(const MapNode& map, base::Vec2 size, const Canvas& canvas);

/// Whether there is any way to fit all texts at the floor: far quicker than to find the best one.
bool fitsAtFloor(const MapNode& map, base::Vec2 size, const Canvas& canvas);

/// Whether all texts fit when they are smaller than the floor, but still legible to a visitor two steps
/// nearer than the distance that the floor is meant for (`littleLess` in the .cpp file).
bool nearlyFits(const MapNode& map, base::Vec2 size, const Canvas& canvas);

/// Whether all texts fit a map of this size with this plan.
bool fits(const MapNode& map, base::Vec2 size, const MapPlan& plan);

}  // namespace fukan::layout
