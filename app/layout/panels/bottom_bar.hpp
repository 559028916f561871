#pragma once
// The bottom bar that is shown while exploring: home, revisions, years, language, index.

#include <optional>

#include "content/edition.hpp"
#include "layout/canvas.hpp"
#include "layout/panels/countdown.hpp"
#include "layout/panels/panel.hpp"
#include "text/measurer.hpp"

namespace fukan::layout {

struct BottomBarInput {
    content::Edition edition;
    int today = 0;  ///< the fiscal year of today
};

/// The line on which the years are stops, in pixels: the whole line is `from` … `to`, the part of the
/// plan's own years `planFrom` … `planTo`.
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
    Countdown countdown;  ///< of the last seconds, about the home button
    base::Rect pause;     ///< the badge on the home button that says that the show is held: a square
};

/// At the bottom of the viewport, in one row or, where that has no room for the words, in two. Parts
/// that a board does not need (with only one revision, or only one language) are left out. Years: the
/// plan's, today's and those about the data year, as many as there is room for.
BottomBar layoutBottomBar(const BottomBarInput& input, const Canvas& canvas, const text::Measurer& measurer);

/// Whether the board can be shown in more than one language: its title is written in both.
bool isBilingual(const content::Board& board);

}  // namespace fukan::layout
