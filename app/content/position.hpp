#pragma once
// A place in a text file, as editors count.

#include <compare>

namespace fukan::content {

struct Position {
    int line = 0;    ///< from 1; 0 when the whole file is meant
    int column = 0;  ///< from 1, in characters, not bytes

    friend auto operator<=>(const Position&, const Position&) = default;
};

}  // namespace fukan::content
