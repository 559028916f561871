#pragma once
// The card of a task, of a domain or of an area of the map: all that the board says about it.

#include <optional>

#include "content/edition.hpp"
#include "layout/canvas.hpp"
#include "layout/panels/panel.hpp"
#include "text/measurer.hpp"

namespace fukan::layout {

struct CardInput {
    content::Edition edition;
    std::optional<std::size_t> task;  ///< index into the roadmap's tasks; none: the card is about `domain`
    /// index into Board::domains; ignored for a task; none: the card is about `area`, which has none
    std::optional<std::size_t> domain = 0;
    /// index into Landscape::areas: the area from which a domain's card was opened. An area with several
    /// domains has a card of its own, about all of them, `domain` first.
    std::optional<std::size_t> area;
    float top = 0;     ///< the card lies below this: the header's bottom, or 0
    float bottom = 0;  ///< the card lies above this: the bar's top, or the viewport's height
};

struct Card {
    Panel panel;         ///< head and close button do not scroll, all else does
    bool sheet = false;  ///< lies along the bottom of an upright viewport; else at the right of a wide one
};

/// As high as its content, but at most as high as the room for it (on an upright viewport 55 % of the
/// viewport's height); the rest scrolls.
Card layoutCard(const CardInput& input, const Canvas& canvas, const text::Measurer& measurer);

/// The width (pixels) of the viewport that a card leaves: all of an upright one.
float widthBesideCard(const Canvas& canvas);

}  // namespace fukan::layout
