#pragma once
// Boxes of a map that lie on one another, so that one hides the other's text.

#include "content/board.hpp"
#include "content/table_reader.hpp"

namespace fukan::content {

/// Warns of every field, stage, layer, area and item that lies on another one, if neither is an area in which
/// the other lies. `file` is the one that `map` was read from.
void warnOfOverlaps(TableReader& file, const Landscape& map);

}  // namespace fukan::content
