#pragma once
// Areas with more items than can be read: the items stand behind one mark with their number.

#include "layout/map/landscape_plan.hpp"

namespace fukan::layout {

/// The map with the items of its fullest areas gathered into crowds: of as few areas as let the rest fit at
/// the floor, or of all of them if nothing helps. `language` is the items'.
MapNode gatherCrowds(const MapNode& map, base::Vec2 size, content::Language language, const Canvas& canvas,
                     const text::Measurer& measurer);

/// A crowd (a node whose `crowd` is not empty) in its place.
CrowdBox crowdBox(const MapNode& node, const base::Rect& rect, const MapPlan& plan,
                  const content::Landscape& map, const Canvas& canvas, const text::Measurer& measurer);

}  // namespace fukan::layout
