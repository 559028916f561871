#pragma once
// The map as a tree: which box lies inside which, on which grid lines, and how much room each text
// needs. Made once for each layout; the search for sizes reads it again and again.

#include <cstddef>
#include <vector>

#include "base/geometry.hpp"
#include "layout/map/landscape.hpp"
#include "layout/map/landscape_axis.hpp"
#include "layout/map/landscape_text.hpp"

namespace fukan::layout {

struct MapNode {
    enum class Kind { map, field, stage, layer, area, item };

    Kind kind = Kind::map;
    std::size_t index = 0;  ///< into the Landscape's list of this kind
    base::Rect at;          ///< grid cells
    TextNeed name;

    // Items only.
    bool chained = false;
    bool linkBefore = false;       ///< another link of the chain ends where this one starts
    bool linkBehind = false;       ///< … and starts where this one ends
    std::vector<MapNode> crowd{};  ///< the items that this one stands for, where there are too many to read

    // Layers only.
    float verticalEm = 0;  ///< length of the name written downward in one column, in em

    // Areas only.
    std::vector<std::size_t> numbers;  ///< its numbered domains, indices into Board::domains
    std::size_t count = 0;             ///< this year's tasks
    TextNeed badge;                    ///< empty when the count is 0
    bool nameLeft = false;  ///< the children leave room for the name to their left rather than above them

    // Map and areas: the areas inside before the items.
    std::vector<MapNode> children;
    GridAxis columns;  ///< of the children; for areas with the area's own edges as first and last line
    GridAxis rows;
};

/// Which languages the texts are in: boards shown in both may have room for both in some texts only.
struct MapLanguages {
    content::Language names = content::Language::ja;  ///< of fields, stages and areas
    content::Language items = content::Language::ja;
};

MapNode buildMap(const LandscapeInput& input, MapLanguages languages, const Canvas& canvas,
                 const text::Measurer& measurer);

/// Finds the lines that the children of `node` share, after they have changed.
void setAxes(MapNode& node);

/// The same map for a narrow screen: children of an area that share columns, directly or through others,
/// are put one below the other, each as wide as all of them together. Areas with chains stay as they
/// are.
MapNode stacked(MapNode map);

}  // namespace fukan::layout
