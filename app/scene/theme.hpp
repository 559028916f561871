#pragma once
// The colours of a scene, dark or light (the visual design's tokens), and what is derived from them: every
// colour that text lies on is chosen so that the text keeps its contrast.

#include "base/color.hpp"
#include "content/config.hpp"

namespace fukan::scene {

/// The required contrast ratios (WCAG 2.2, 1.4.3): body text, and large text of 24 px bold and up.
inline constexpr float bodyContrast = 4.5f;
inline constexpr float largeContrast = 3.0f;

/// The alpha of `now` that the current year's column lays over the bars in it.
inline constexpr float columnVeil = 0.05f;

struct Theme {
    base::Color groundInner;  ///< the backdrop's gradient
    base::Color groundMiddle;
    base::Color groundOuter;
    base::Color text;
    base::Color secondary;
    base::Color muted;
    base::Color now;      ///< the current year, progress
    base::Color onNow;    ///< text upon `now`
    base::Color resting;  ///< a bar that is not this year's
    base::Color onResting;
    base::Color panel;  ///< cards and sheets above the scene
    bool light = false;

    /// A domain's hue by its number (0: unnumbered; beyond ten the hues repeat).
    base::Color hue(int number) const;

    /// The hue as ink: changed until it has the contrast of body text upon the ground.
    base::Color ink(int number) const;

    /// `now` as ink: changed until it has the contrast of body text upon the ground.
    base::Color nowInk() const;

    /// The ground tinted with a hue, `strength` 0 … 1, reduced until `text` upon it keeps body contrast,
    /// even with a veil of `now` over both (the current year's column).
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
