#pragma once

#include <cstddef>
#include <optional>

#include "content/board.hpp"
#include "content/config.hpp"

namespace fukan::scene {

/// Two of a board's revisions: indices into Board::revisions.
struct RevisionPair {
    std::size_t earlier = 0;
    std::size_t later = 0;

    friend bool operator==(const RevisionPair&, const RevisionPair&) = default;
};

/// The first and the last of those that a playlist's entry shows the steps between: without its `from` and
/// `to` the last two. None: the board has only one revision, or not those.
std::optional<RevisionPair> pairOf(const content::PlaylistEntry& entry, const content::Board& board);

}  // namespace fukan::scene
