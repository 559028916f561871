#pragma once
// Number, name and this year's count of a subject in one rectangle: an area or a lane seen from afar, or the
// strip above an area's timeline.

#include <vector>

#include "layout/map/landscape.hpp"

namespace fukan::layout {

struct HeadWords {
    base::Id id;
    std::vector<std::size_t> domains;  ///< indices into Board::domains; those with a number get a circle
    std::string name;
    std::string shortName;  ///< where there is no room for the name; may be empty
    std::size_t count = 0;  ///< this year's tasks; 0: no badge
};

struct HeadStyle {
    enum class Align { left, middle, justified };  ///< justified: the badge at the room's right edge

    float largest = 26;  ///< the name's em size, pixels, if there is room for it
    Align align = Align::left;
};

/// `area`, `rect` (the room) and the badge's short form are set as for an area of the map. What finds no room
/// at the floor is left out: first the name (for its short form), then the badge, then both; without a
/// number, as much of the name stands as there is room for. Lengths are pixels of the canvas.
AreaBox layoutHead(const content::Board& board, const HeadWords& words, const base::Rect& room,
                   const HeadStyle& style, const Canvas& canvas, const text::Measurer& measurer);

/// An area's words: the domain's name where it has one domain only, which is shorter than the area's own.
HeadWords areaWords(const content::Board& board, std::size_t revision, std::size_t area, int fiscalYear,
                    content::Language language);

/// A lane's.
HeadWords laneWords(const content::Board& board, std::size_t revision, std::size_t domain, int fiscalYear,
                    content::Language language);

}  // namespace fukan::layout
