#pragma once
// The timeline inside an area of the map: the lanes of its domains, shown when the camera is near.

#include <optional>

#include "layout/map/landscape.hpp"
#include "layout/roadmap/roadmap.hpp"

namespace fukan::layout {

struct AreaTimeline {
    std::size_t area = 0;  ///< index into LandscapeLayout::areas
    /// The camera's scale from which all of its texts are legible. It is also the number of its own
    /// pixels per pixel of the map: at that scale the timeline is seen pixel for pixel.
    float scale = 1;
    base::Vec2 origin;       ///< the point of the map at which its own pixels begin
    base::Rect room;         ///< the part of the area that it takes, own pixels
    AreaBox head;            ///< numbers, name and badge above it, own pixels; may be moved within its rect,
                             ///< which is as wide as the area there
    RoadmapPageLayout page;  ///< own pixels

    /// Own pixels, in the layout of the map.
    base::Rect onMap(const base::Rect& own) const {
        return {origin.x + own.x / scale, origin.y + own.y / scale, own.w / scale, own.h / scale};
    }
    /// All that it takes of the area, own pixels.
    base::Rect taken() const { return base::enclosing(room, head.rect); }
};

/// `area`: index into `map.areas`. None when the revision's roadmap has no tasks for the area, or more
/// than can be shown in it. The lanes take the largest part of the area that the areas inside leave
/// free; no more of its width than `most` (own pixels), so that all years can be seen at once, unless they
/// have no room in that.
std::optional<AreaTimeline> layoutAreaTimeline(const LandscapeInput& input, const LandscapeLayout& map,
                                               std::size_t area, float most, const Canvas& canvas,
                                               const text::Measurer& measurer);

}  // namespace fukan::layout
