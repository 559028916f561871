#pragma once
// What changed from one revision's map to another's. Fields, stages, layers and areas are the same when their
// ids are equal, items when their area and their name are.

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "content/board.hpp"
#include "content/change_counts.hpp"

namespace fukan::content {

enum class PlaceKind : std::uint8_t { field, stage, layer, area, item };

struct PlaceChange {
    PlaceKind kind = PlaceKind::area;
    std::string id;                     ///< of an item: its area's id
    std::optional<std::size_t> before;  ///< index among the earlier map's things of that kind; none: added
    std::optional<std::size_t> after;   ///< the same in the later map; none: dropped
    bool nameChanged = false;
    bool placeChanged = false;    ///< where it lies on its grid, or how large
    bool domainsChanged = false;  ///< of an area

    bool added() const { return !before; }
    bool dropped() const { return !after; }
    bool same() const { return before && after && !nameChanged && !placeChanged && !domainsChanged; }
};

/// Everything on either map once, kind by kind: first what the later one has, in its order, then what only
/// the earlier one has.
std::vector<PlaceChange> landscapeDiff(const Landscape& before, const Landscape& after);

}  // namespace fukan::content
