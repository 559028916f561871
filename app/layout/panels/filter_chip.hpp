#pragma once
// The filter in a few words, with the count of what matches, for when the index is closed: a touch takes it
// away.

#include "content/board.hpp"
#include "content/filter.hpp"
#include "layout/canvas.hpp"
#include "layout/panels/panel.hpp"
#include "text/measurer.hpp"

namespace fukan::layout {

struct FilterChipInput {
    const content::Board& board;
    std::size_t revision = 0;  ///< index into Board::revisions
    content::Language language = content::Language::ja;
    const content::Filter& filter;  ///< with something on
    std::size_t count = 0;          ///< of the tasks that match
    base::Rect free;                ///< what the bar and the card leave of the screen
    float pixelPitchMm = 0;         ///< 0: unknown
};

/// At the foot of the free part, in its middle. The words are shortened where they are too long, the count
/// never.
Panel layoutFilterChip(const FilterChipInput& input, const Canvas& canvas, const text::Measurer& measurer);

}  // namespace fukan::layout
