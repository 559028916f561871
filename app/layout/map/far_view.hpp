#pragma once
// A revision from afar, as one picture: its map and its roadmap on a sheet each. Areas and lanes have number,
// name and this year's count; tasks are bars without words.

#include <cstddef>
#include <optional>
#include <vector>

#include "layout/map/far_marks.hpp"
#include "layout/map/landscape.hpp"

namespace fukan::layout {

struct FarBar {
    base::Id id;
    base::Rect rect;
    base::Rect now;     ///< the part in the current year's column; empty for a task that is not this year's
    bool open = false;  ///< has no end
};

struct FarLane {
    std::size_t domain = 0;  ///< index into Board::domains
    base::Rect rect;         ///< cell and track
    base::Rect cell;         ///< where the head is
    AreaBox head;
    std::vector<FarBar>
        bars;  ///< of tasks; of a lane that has very many: of years, as high as they have tasks
};

struct FarColumn {
    base::Id id;
    base::Rect head;
    base::Rect body;
    std::optional<Label> label;  ///< none where it has no room
    bool current = false;
};

struct FarView {
    std::optional<base::Rect> map;  ///< the sheet; none: the revision has no map
    Label mapTitle;
    std::vector<RegionBox> fields;
    std::vector<RegionBox> stages;
    std::vector<FarMark> areas;

    std::optional<base::Rect> roadmap;  ///< likewise
    Label roadmapTitle;
    std::vector<FarColumn> columns;  ///< of every stack of lanes
    std::vector<FarLane> lanes;

    std::vector<const Label*> labels() const;
};

/// `input.area` is where both sheets may be: side by side in a wide one, one above the other in a high one;
/// `map`: the revision's map as it is seen from near, or null.
FarView layoutFarView(const LandscapeInput& input, const LandscapeLayout* map, const Canvas& canvas,
                      const text::Measurer& measurer);

}  // namespace fukan::layout
