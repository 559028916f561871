#pragma once
// A small picture of a revision's landscape map, without texts: it shows where a domain lies.

#include <cstddef>
#include <span>
#include <vector>

#include "base/geometry.hpp"
#include "base/id.hpp"
#include "content/board.hpp"

namespace fukan::layout {

struct SmallArea {
    base::Id id;
    base::Rect rect;
    int number = 0;       ///< of its first numbered domain, for the hue; 0: none
    bool reach = false;   ///< has no domain: a region that holds other areas
    bool marked = false;  ///< one of the areas that the map is to show
};

struct SmallMap {
    base::Rect frame;
    std::vector<SmallArea> areas;  ///< in the order of Landscape::areas
};

/// The size, in pixels, of the largest frame that is not larger than `most`, has the map's own
/// proportions and has `pad` pixels around the map; 0 by 0 without areas.
base::Vec2 smallMapSize(const content::Landscape& landscape, base::Vec2 most, float pad);

/// The areas as their author placed them on the grid, in the middle of `frame`, `pad` away from its
/// edges; `marked` are indices into Landscape::areas.
SmallMap layoutSmallMap(const content::Board& board, const content::Landscape& landscape,
                        std::span<const std::size_t> marked, const base::Rect& frame, float pad);

}  // namespace fukan::layout
