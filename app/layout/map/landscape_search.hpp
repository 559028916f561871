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

/// One size for all items, one for all areas' names, and so on, each between the floor and its token, and
/// above that where there is room. Of ways whose type differs by less than half a pixel (at 1080 px of
/// height), the one that leaves most as its author arranged it. Words are broken only where nothing else
/// keeps the floor. `size`: of the map, pixels.
FoundPlan findPlan(const MapNode& map, base::Vec2 size, const Canvas& canvas);

/// What may be broken to fit at the floor.
enum class Breaking { betweenWords, inWords };

/// Whether there is any way to fit all texts at the floor: far quicker than to find the best one.
bool fitsAtFloor(const MapNode& map, base::Vec2 size, const Canvas& canvas, Breaking breaking);

/// Whether all texts fit when they are smaller than the floor, but still legible to a visitor two steps
/// nearer than the distance that the floor is meant for (`littleLess` in the .cpp file).
bool nearlyFits(const MapNode& map, base::Vec2 size, const Canvas& canvas);

}  // namespace fukan::layout
