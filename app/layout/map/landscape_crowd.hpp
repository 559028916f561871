#pragma once
// Areas with more items than can be read: one mark with their number stands for the items.

#include "layout/map/landscape_plan.hpp"

namespace fukan::layout {

/// The map with the items of its fullest areas gathered into crowds: in as few areas as let the rest fit
/// at the floor, or in all of them if nothing helps. `size`: of the map, pixels. `language` is the
/// items'.
MapNode gatherCrowds(const MapNode& map, base::Vec2 size, content::Language language, const Canvas& canvas,
                     const text::Measurer& measurer);

/// Lays out a crowd (a node with items in `crowd`) in `rect`.
CrowdBox crowdBox(const MapNode& node, const base::Rect& rect, const MapPlan& plan,
                  const content::Landscape& map, const Canvas& canvas, const text::Measurer& measurer);

}  // namespace fukan::layout
