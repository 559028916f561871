#pragma once
// An area of the map opened: its domains' lanes inside of it, for a camera that has come near.

#include <optional>

#include "layout/map/landscape.hpp"
#include "layout/roadmap/roadmap.hpp"

namespace fukan::layout {

struct AreaTimeline {
    std::size_t area = 0;  ///< index into LandscapeLayout::areas
    /// The camera's scale from which all of its texts are legible, and how many of its own pixels a pixel of
    /// the map takes: at that scale it is seen pixel for pixel.
    float scale = 1;
    base::Vec2 origin;       ///< where on the map its own pixels begin
    base::Rect room;         ///< what it takes of the area, own pixels
    AreaBox head;            ///< numbers, name and badge above it, own pixels
    RoadmapPageLayout page;  ///< own pixels
};

/// None when the area has no tasks, or more than can be shown in it. `map` is the layout that the area is of;
/// the lanes take the largest part of it that the areas inside leave free.
std::optional<AreaTimeline> layoutAreaTimeline(const LandscapeInput& input, const LandscapeLayout& map,
                                               std::size_t area, const Canvas& canvas,
                                               const text::Measurer& measurer);

}  // namespace fukan::layout
