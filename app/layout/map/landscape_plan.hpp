#pragma once
// A plan for drawing the map: type sizes and lengths, and the room that every box needs with them.

#include <vector>

#include "layout/grid_bend.hpp"
#include "layout/map/landscape_tree.hpp"

namespace fukan::layout {

/// Em sizes in pixels.
struct TypeSizes {
    float field = 0;
    float stage = 0;
    float name = 0;  ///< of areas
    float item = 0;
    float layer = 0;
    float badge = 0;
};

struct MapPlan {
    TypeSizes sizes;
    int itemLines = 3;  ///< the columns are made wide enough for texts of this many lines
    int nameLines = 3;
    Breaks breaks = Breaks::atPhrases;
    float wholeUpTo = 0;      ///< words that are no wider than this, in em, stay whole whatever `breaks` says
    bool namesOnTop = false;  ///< no area has its name to the left of its children: for narrow maps
    bool countsAbove = false;  ///< where it is narrow, an area's name has numbers and count above it
    /// The lengths of the map's columns, of which only the proportions count; empty: as the author drew them.
    std::vector<float> columns;

    // Lengths in pixels.
    float gap = 8;       ///< between neighbouring boxes
    float textX = 8;     ///< from an item's sides to its text
    float textY = 5;     ///< from its top and bottom to its text
    float areaPad = 12;  ///< from an area's edges to what is inside
    float head = 14;     ///< depth of a chained item's notch and head
    float rule = 6;      ///< below a stage's name, for the line under it
    float circle = 32;   ///< diameter of a number's circle

    float circleGap() const { return sizes.name * 0.3f; }
    float badgeHeight() const { return sizes.badge * 1.45f; }
    float badgeWidth(const TextNeed& text) const;
    /// The plan with all sizes and lengths multiplied by `part`.
    MapPlan scaled(float part) const;
    bool nameIsLeft(const MapNode& area) const { return area.nameLeft && !namesOnTop; }
};

/// How an area's name, its numbers and its badge share the room for them. The badge is always at the right,
/// and the name gives way to it.
struct NameRow {
    enum class BadgeAt {
        none,
        beside,  ///< in the name's row
        above,   ///< in a row with the numbers, the name below
        edge,    ///< outside of the room, at the area's right edge
    };

    BadgeAt badgeAt = BadgeAt::none;
    float indent = 0;  ///< from the room's left edge to the name: the circles, with the gap behind them
    float name = 0;    ///< width that is left to the name
    float height = 0;
};

/// The row in a room of this width: the lower of the two arrangements; of equally low ones, the badge beside
/// the name. `edge`: the badge has its place outside of the room.
NameRow nameRow(const MapNode& area, float width, bool edge, const MapPlan& plan);

/// The least width at which the name takes no more lines than planned, numbers included: beside them, or
/// below them with `countsAbove`.
float nameRowWidth(const MapNode& area, const MapPlan& plan);

struct Stretch {
    float from = 0;  ///< pixels from the left edge of the box around it
    float to = 0;

    float length() const { return to - from; }
};

/// Sizes of a box as it is drawn, in pixels, without the gaps around it.
float neededWidth(const MapNode& node, const MapPlan& plan);
float neededHeight(const MapNode& node, float width, const MapPlan& plan, const Warp& columns);

/// The lines that the children of `node` share, bent for a box this wide (for the map: with half a gap more
/// on each side).
BentLines bendColumns(const MapNode& node, float width, const MapPlan& plan, const Warp& columns);

/// The heights that the rows need in these columns.
std::vector<LineSpan> rowSpans(const MapNode& node, const BentLines& at, const MapPlan& plan,
                               const Warp& columns);

/// The rows that belong to these columns, bent for a box of this height; `columns` and `rows` convert
/// the cells of the map.
BentLines bendRows(const MapNode& node, const BentLines& at, float height, const MapPlan& plan,
                   const Warp& columns, const Warp& rows);

/// The horizontal extent of a child between its lines.
Stretch childStretch(const MapNode& node, std::size_t child, const BentLines& columns, const MapPlan& plan);

/// The horizontal extent of the name, numbers and badge of an area with children: flush with the
/// children below them, or to their left.
Stretch nameStretch(const MapNode& area, const BentLines& columns, const MapPlan& plan);
NameRow areaNameRow(const MapNode& area, const BentLines& columns, const MapPlan& plan);

}  // namespace fukan::layout
