#pragma once
// A scene seen from farther away than it was laid out for: its areas or lanes as shapes, each with number,
// name and this year's count.

#include <vector>

#include "layout/map/landscape.hpp"
#include "layout/roadmap/roadmap.hpp"

namespace fukan::layout {

struct FarMark {
    std::size_t index = 0;  ///< of the area or the lane in its layout
    base::Rect rect;        ///< own pixels
    AreaBox head;           ///< own pixels
};

struct FarMarks {
    /// The camera's scale that they are laid out for, the farthest at which they are shown. It is also
    /// the number of their own pixels per pixel of the scene.
    float scale = 1;
    std::vector<FarMark> marks;
    /// The names of fields and stages, or of years, where they can be read; with the ids of their labels
    /// in the scene.
    std::vector<Label> places;
    std::size_t fields = 0;  ///< so many of `places` are fields, the first ones
};

FarMarks farMarks(const LandscapeInput& input, const LandscapeLayout& map, float scale, const Canvas& canvas,
                  const text::Measurer& measurer);

FarMarks farMarks(const RoadmapInput& input, const RoadmapPageLayout& page, float scale, const Canvas& canvas,
                  const text::Measurer& measurer);

}  // namespace fukan::layout
