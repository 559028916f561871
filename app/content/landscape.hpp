#pragma once
// A revision's map: fields, stages, layers, areas and items on a grid.

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "base/geometry.hpp"
#include "content/local_text.hpp"

namespace fukan::content {

/// A named rectangle of the landscape, in grid cells from the top left.
struct Region {
    std::string id;
    LocalText name;
    base::Rect at;

    friend bool operator==(const Region&, const Region&) = default;
};

struct Area {
    std::string id;
    LocalText name;
    base::Rect at;
    std::vector<std::size_t> domains;   ///< indices into Board::domains; may be empty
    std::optional<std::size_t> inside;  ///< index of the enclosing area

    friend bool operator==(const Area&, const Area&) = default;
};

struct Item {
    LocalText name;
    base::Rect at;
    std::size_t area = 0;  ///< index into Landscape::areas
    bool flow = false;     ///< a link of its area's chain of items, in file order

    friend bool operator==(const Item&, const Item&) = default;
};

struct Landscape {
    LocalText title;
    LocalText stamp;  ///< may be empty
    base::Vec2 grid;  ///< columns, rows
    std::vector<Region> fields;
    std::vector<Region> stages;
    std::vector<Region> layers;
    std::vector<Area> areas;
    std::vector<Item> items;
    std::vector<LocalText> notes;

    friend bool operator==(const Landscape&, const Landscape&) = default;
};

}  // namespace fukan::content
