#pragma once
// How a wall says that it can be touched: a pill in its lower right corner, and the strip that tells a
// visitor at the first touch what fingers can do.

#include <vector>

#include "content/local_text.hpp"
#include "layout/panels/button.hpp"

namespace fukan::layout {

/// A gesture, as an icon, with its name and its effect.
struct GestureHint {
    Icon icon = Icon::none;
    base::Rect iconRect;
    Label name;
    Label effect;
};

struct Invitation {
    base::Rect pill;
    base::Rect hand;  ///< a square in the pill
    Label words;      ///< without runs where not even the captions' floor fits: the hand stands alone

    base::Rect strip;  ///< its top left corner lies at the origin: it is moved to where it is shown
    std::vector<GestureHint> hints;
};

/// The pill lies at the right end of `footer`, as high as that at most; with both languages their words
/// stand one above the other. The strip is no wider than what a card leaves of the screen.
Invitation layoutInvitation(content::Language language, const base::Rect& footer, const Canvas& canvas,
                            const text::Measurer& measurer);

/// What the pill leaves of the footer.
base::Rect besidePill(const base::Rect& footer, const Invitation& invitation, const Canvas& canvas);

}  // namespace fukan::layout
