#pragma once
// The places that a text's characters take in a vertical column.

#include <vector>

#include "base/geometry.hpp"
#include "text/analysis.hpp"

namespace fukan::text {

struct Cell {
    enum class Stance {
        upright,  ///< one character, or a few side by side
        turned,   ///< by 90° clockwise
    };

    Stance stance = Stance::upright;
    char32_t form = 0;  ///< the vertical form that replaces the character; 0: none
    float advance = 0;  ///< of the text before it is turned, ems of the body
    base::Vec2 shift;   ///< from the centre of the place, ems
};

/// A text as cells: each cluster is a cell, and its width is the length it takes along the column.
struct VerticalText {
    Analysis analysis;
    std::vector<Cell> cells;  ///< one for each cluster
};

/// True when something in the text stands upright in vertical text: kana, kanji, full-width letters.
bool standsUpright(const Analysis& analysis);

VerticalText verticalCells(Analysis analysis, const Measurer& measurer);

}  // namespace fukan::text
