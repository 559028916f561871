#pragma once
// The colours of a scene, dark or light (the visual design's tokens), and what is derived from them: every
// colour that text lies on is chosen so that the text keeps its contrast.

#include <array>

#include "base/color.hpp"
#include "content/config.hpp"

namespace fukan::scene {

/// The required contrast ratios (WCAG 2.2, 1.4.3): body text, and large text of 24 px bold and up.
inline constexpr float bodyContrast = 4.5f;
inline constexpr float largeContrast = 3.0f;

/// The colours of a domain. Its number always stands beside them: hue alone carries nothing.
struct Shades {
    base::Color hue;  ///< the full colour: stripes, discs, edges, glows
    base::Color ink;  ///< as text upon the ground
    base::Color
        past;  ///< a current bar's fill outside of the current column: a quarter of the hue in the ground
    base::Color now;  ///< its fill inside: the strongest shade upon which `Theme::text` is legible
};

struct Theme {
    base::Color groundInner;  ///< the backdrop's gradient
    base::Color groundMiddle;
    base::Color groundOuter;
    base::Color text;
    base::Color secondary;
    base::Color muted;
    base::Color now;      ///< the current year, counts, progress; nothing else has this colour
    base::Color onNow;    ///< text upon `now`
    base::Color nowInk;   ///< `now` as text, and as a thin line, upon the ground or a panel
    base::Color resting;  ///< a bar that is not this year's
    base::Color restingEdge;
    base::Color onResting;
    base::Color panel;  ///< cards and sheets above the scene
    bool light = false;
    std::array<Shades, 11> shades;  ///< by a domain's number; 0: unnumbered

    /// A domain's colours by its number (0: unnumbered; beyond ten they repeat).
    const Shades& of(int number) const;
    base::Color hue(int number) const { return of(number).hue; }
    base::Color ink(int number) const { return of(number).ink; }

    /// The ground tinted with a hue, `strength` 0 … 1, reduced until `text` upon it keeps body contrast.
    base::Color tint(int number, float strength) const;

    /// Text upon a full hue: nearly black or white, whichever has more contrast.
    base::Color onHue(int number) const;

    // What carries no data, such as the arrows of the map's fields.
    base::Color furniture;
    base::Color furnitureEdge;
    base::Color onFurniture;
};

Theme darkTheme();
Theme lightTheme();
Theme themeOf(content::ThemeChoice choice);

}  // namespace fukan::scene
