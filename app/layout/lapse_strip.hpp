#pragma once
// The strip below a lapse: which year it is and how much runs in it, and a slider through the years.

#include <optional>
#include <vector>

#include "content/board.hpp"
#include "content/lapse.hpp"
#include "layout/canvas.hpp"
#include "layout/label.hpp"
#include "text/measurer.hpp"

namespace fukan::layout {

/// A part of the slider's line: the time of a year, or that in which the plan is revised.
struct LapseStop {
    float from = 0;  ///< positions on the line, 0 … 1
    float to = 0;
    bool revision = false;
    std::optional<Label> name;  ///< below the line; none where the names beside it leave no room
};

/// What is said of a year, one year after the other in the same place.
struct LapseYearWords {
    Label year;
    Label count;
};

struct LapseStrip {
    base::Rect rect;                    ///< pixels
    base::Rect slide;                   ///< where a touch moves the knob; the line lies in its middle
    float knob = 0;                     ///< the knob's diameter
    std::vector<LapseYearWords> years;  ///< by index into `LapseStripInput::years`
    std::vector<LapseStop> stops;

    /// What stands there in that year.
    std::vector<const Label*> labels(std::size_t year) const;
};

struct LapseStripInput {
    const content::Board& board;
    const std::vector<content::LapseYear>& years;  ///< at least one
    std::vector<LapseStop> stops;                  ///< without names, in their order: every year has one
    const content::LocalText& revised;             ///< the name of the plan that the revision leads to
    content::Language language = content::Language::ja;
    base::Rect area;  ///< of which it takes the lower end
};

/// In one row, or in two where that is too narrow.
LapseStrip layoutLapseStrip(const LapseStripInput& input, const Canvas& canvas,
                            const text::Measurer& measurer);

}  // namespace fukan::layout
