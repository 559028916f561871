#pragma once
// Where a card's subject is: a small map, and the buttons that lead to map and roadmap.

#include <cstddef>
#include <vector>

#include "content/edition.hpp"
#include "layout/panels/card_column.hpp"

namespace fukan::layout {

struct CardPlace {
    content::Edition edition;
    std::optional<std::size_t> domain;      ///< to which the buttons lead; none: to the first of `areas`
    const std::vector<std::size_t>& areas;  ///< of the map, marked there; none: no map
    bool onRoadmap = false;
};

/// Writes them into the column, side by side where there is room.
void addCardPlace(const CardPlace& place, const PanelType& type, CardColumn& column);

}  // namespace fukan::layout
