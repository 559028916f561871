#pragma once
// A spread: a revision's map and a page of its roadmap side by side, like the two pages of an open book. On a
// viewport that is three times as wide as it is high, either of them alone would be drawn out of shape.

#include <cstddef>
#include <vector>

#include "base/geometry.hpp"
#include "content/board.hpp"
#include "content/config.hpp"

namespace fukan::scene {

/// The halves of a viewport, pixels.
struct Spread {
    base::Rect map;
    base::Rect page;
};

/// Whether a viewport is wide enough for two halves of an ordinary shape: 32 : 9 and wider.
bool holdsSpread(base::Vec2 viewport);

Spread spreadOf(base::Vec2 viewport);

/// The revisions, indices into Board::revisions, of which a playlist shows both the map and the whole
/// roadmap. An empty playlist shows all that there is.
std::vector<std::size_t> revisionsInSpreads(const std::vector<content::PlaylistEntry>& playlist,
                                            const content::Board& board);

}  // namespace fukan::scene
