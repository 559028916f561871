#pragma once
// The strip below a picture of two revisions: a slider from the earlier one to the later one, and what the
// marks on the picture mean.

#include <array>
#include <vector>

#include "content/board.hpp"
#include "content/change_counts.hpp"
#include "layout/canvas.hpp"
#include "layout/label.hpp"
#include "text/measurer.hpp"

namespace fukan::layout {

struct StripKey {
    content::Fate fate = content::Fate::added;
    Label mark;  ///< as on the picture
    Label meaning;
};

struct RevisionStrip {
    base::Rect rect;   ///< pixels
    base::Rect slide;  ///< where a touch moves the knob: at its left edge the earlier revision is shown, at
                       ///< its right edge the later one; the line lies in its middle
    float knob = 0;    ///< the knob's diameter
    Label earlier;     ///< the revisions' names, at the line's ends
    Label later;
    std::array<StripKey, 3> keys;

    std::vector<const Label*> labels() const;
};

struct RevisionStripInput {
    const content::Revision& earlier;
    const content::Revision& later;
    content::Language language = content::Language::ja;
    base::Rect area;  ///< of which it takes the lower end
};

/// In one row, or in two where that is too narrow.
RevisionStrip layoutRevisionStrip(const RevisionStripInput& input, const Canvas& canvas,
                                  const text::Measurer& measurer);

/// The word of a mark: bold, of this em size (pixels).
text::Block markBlock(content::Fate fate, content::Language language, float size,
                      const text::Measurer& measurer);
/// The em size of marks, and the size of the box around a mark's word, pixels.
float markSize(const Canvas& canvas);
base::Vec2 markBox(const text::Block& word);
/// The box around a mark that stands in the middle of its room.
base::Rect markBox(const Label& mark);

}  // namespace fukan::layout
