#pragma once
// What a card shows about an area of the map that belongs to no domain.

#include <cstddef>
#include <optional>
#include <vector>

#include "content/task_facts.hpp"

namespace fukan::content {

/// How an area differs from what the neighbouring revision's map has.
struct AreaDifference {
    using Kind = NeighbourDifference::Kind;

    Kind kind = Kind::unchanged;
    std::size_t other = 0;                            ///< index into Board::revisions
    std::optional<LocalText> name;                    ///< the other revision's, where it differs
    bool placeChanged = false;                        ///< where it lies on its grid, or how large
    std::optional<std::vector<std::size_t>> domains;  ///< the other's, where they differ
    std::vector<std::size_t> here;   ///< items that only this map has: indices into its Landscape::items
    std::vector<std::size_t> there;  ///< and those that only the other one has, into its own
};

struct AreaFacts {
    std::vector<std::size_t> items;            ///< in it: indices into Landscape::items, in file order
    std::vector<std::size_t> inside;           ///< areas that it encloses: indices into Landscape::areas
    std::optional<AreaDifference> difference;  ///< none: there is no other map to compare with
};

/// `revision` must have a map, and `area` be one of its areas.
AreaFacts areaFacts(const Board& board, std::size_t revision, std::size_t area);

}  // namespace fukan::content
