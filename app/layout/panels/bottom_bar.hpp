#pragma once
// The bar of the exploring state: home, before and after, the years, the language, the index.

#include <optional>

#include "content/board.hpp"
#include "layout/canvas.hpp"
#include "layout/panels/panel.hpp"
#include "text/measurer.hpp"

namespace fukan::layout {

struct BottomBarInput {
    const content::Board& board;
    std::size_t revision = 0;  ///< index into Board::revisions: the one shown
    content::Language language = content::Language::ja;
    int fiscalYear = 0;      ///< the data year: what is shown as "now"
    int today = 0;           ///< the fiscal year of today
    float pixelPitchMm = 0;  ///< 0: unknown
};

/// The line that the years are stops on; `from` … `to` all of it, the plan's own years drawn through.
struct YearLine {
    float y = 0;
    float from = 0;
    float to = 0;
    float planFrom = 0;  ///< equal to `planTo` when the plan has none of the stops
    float planTo = 0;
};

struct BottomBar {
    Panel panel;
    YearLine years;
    base::Vec2 ringCenter;  ///< of the ring about the home button that counts the last seconds
    float ringRadius = 0;   ///< from the middle to the middle of the ring's dots
    float ringDot = 0;      ///< diameter of a dot
};

/// At the bottom of the viewport, in one row or, where that has no room for the words, in two. What a board
/// does not have (a second revision, a second language) is left out. Years: the plan's, today's and those
/// about the data year, as many as there is room for.
BottomBar layoutBottomBar(const BottomBarInput& input, const Canvas& canvas, const text::Measurer& measurer);

/// Whether the board can be shown in more than one language.
bool isBilingual(const content::Board& board);

}  // namespace fukan::layout
