#pragma once
// Footnotes and remarks in lines across a page's foot.

#include <string>
#include <vector>

#include "content/board.hpp"
#include "layout/canvas.hpp"
#include "layout/label.hpp"
#include "text/measurer.hpp"

namespace fukan::layout {

struct FlowText {
    base::Id id;
    text::RichText text;
};

struct Flow {
    std::vector<Label> labels;  ///< placed from y = 0 on, x = 0 at the left
    float height = 0;
};

/// Each text whole, beside the one before where the line has room, else on the next line. The type is as
/// large as fits `height`, between the footnote floor and `largest`; at the floor the flow may be taller than
/// `height`. Pixels.
Flow flowTexts(const std::vector<FlowText>& texts, float width, float height, float largest,
               const Canvas& canvas, const text::Measurer& measurer);

/// The footnotes with these numbers, in their order, then the remarks. `least`: as in `wordsIn`.
std::vector<FlowText> footnoteTexts(const content::Roadmap& roadmap, const std::vector<int>& numbers,
                                    bool withRemarks, content::Language language, float least);

}  // namespace fukan::layout
