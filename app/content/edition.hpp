#pragma once
// What of a board is shown.

#include <cstddef>

#include "content/board.hpp"
#include "content/local_text.hpp"

namespace fukan::content {

/// One of a board's revisions, in a language, as of a fiscal year. A view: it is passed and kept by value,
/// and the board must outlive each copy of it.
struct Edition {
    const Board& board;
    std::size_t revision = 0;  ///< index into Board::revisions
    Language language = Language::ja;
    int fiscalYear = 0;        ///< the data year: the one whose tasks are lifted and counted
    bool anotherYear = false;  ///< than today's: it is named, where else "this year" or "now" would stand

    const Revision& shown() const { return board.revisions[revision]; }
};

}  // namespace fukan::content
