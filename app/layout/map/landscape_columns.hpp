#pragma once
// Whether a map fits, and other widths for its columns where it is too high with those that its author drew.

#include <optional>

#include "layout/map/landscape_plan.hpp"

namespace fukan::layout {

/// The height that the map needs with this plan in a map of this size (pixels), as a multiple of what it has;
/// none where it is not even wide enough.
std::optional<float> fullness(const MapNode& map, base::Vec2 size, const MapPlan& plan);

/// Whether all texts fit.
inline bool fits(const MapNode& map, base::Vec2 size, const MapPlan& plan) {
    const auto full = fullness(map, size, plan);
    return full && *full <= 1;
}

/// The same, after the boxes that make the map too high have been widened at the expense of the others, step
/// by step; from the columns of `plan`. Where it fits, these columns are the plan's.
bool fitsWidened(const MapNode& map, base::Vec2 size, MapPlan& plan);

}  // namespace fukan::layout
