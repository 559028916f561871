#pragma once
// A revision's landscape map, small: where a domain lies, without a word.

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
    bool reach = false;   ///< has no domain: a reach that others lie in
    bool marked = false;  ///< what the map is about
};

struct SmallMap {
    base::Rect frame;
    std::vector<SmallArea> areas;  ///< an area stands before the areas inside it
};

/// The largest frame of at most this size with the map's own proportions and `pad` about it; empty without
/// areas.
base::Vec2 smallMapSize(const content::Landscape& landscape, base::Vec2 most, float pad);

/// The areas as their author placed them on the grid, in the middle of `frame`, `pad` away from its
/// edges; `marked` are indices into Landscape::areas.
SmallMap layoutSmallMap(const content::Board& board, const content::Landscape& landscape,
                        std::span<const std::size_t> marked, const base::Rect& frame, float pad);

}  // namespace fukan::layout
