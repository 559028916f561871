#include "scene/theme.hpp"

#include <cstddef>

namespace fukan::scene {
namespace {

using base::Color;
using base::rgb;

// The hues by number, the unnumbered one first. In each theme any two of them are 12 or more apart, and each
// is 20 or more from `now` (CIEDE2000, Sharma et al. 2005; the theme's test measures it). Within these bounds
// they were moved as little as possible from the design's.
using Hues = std::array<Color, 11>;
constexpr Hues darkHues = {rgb(0x94a3b8), rgb(0xae83fd), rgb(0x59a5ff), rgb(0x2dd4bf),
                           rgb(0xf472b6), rgb(0xfb8a3c), rgb(0xf87171), rgb(0x4ade80),
                           rgb(0xc7b9ff), rgb(0xc0f367), rgb(0x2fc3f9)};
// All have a relative luminance between 0.25 and 0.33, so that they are fills for dark text as they are.
constexpr Hues lightHues = {rgb(0x818c9f), rgb(0xb361ff), rgb(0x3f87fd), rgb(0x13ad9c),
                            rgb(0xee499b), rgb(0xec5b13), rgb(0xf84a49), rgb(0x21b15a),
                            rgb(0x998fef), rgb(0x7fa80f), rgb(0x0ca4e8)};

// A little more than is required: a frame buffer rounds.
constexpr float nowContrast = 4.62f;
/// How far the past part of a current bar stands out from a resting bar. More than the 1.25 : 1 at which two
/// fills side by side are told apart, as colour blindness changes luminances a little.
constexpr float pastContrast = 1.42f;

/// The colour on the way from `from` to `to`, as far along as `holds` is true of it.
template <typename Holds>
Color farthest(Color from, Color to, const Holds& holds) {
    float least = 0;
    float most = 1;
    for (int i = 0; i < 12; ++i) {
        const float middle = (least + most) / 2;
        (holds(base::mix(from, to, middle)) ? least : most) = middle;
    }
    return base::mix(from, to, least);
}

Shades shadesOf(const Theme& theme, Color hue) {
    Shades out;
    out.hue = hue;
    // The worst case: the ground's lightest part in the dark theme, its darkest in the light theme.
    out.ink = base::readable(hue, theme.light ? theme.groundOuter : theme.groundInner, bodyContrast);
    out.past = farthest(theme.groundMiddle, hue, [&](Color c) {
        return base::contrast(c, theme.resting) < pastContrast ||
               (base::luminance(c) < base::luminance(theme.resting)) != theme.light;
    });
    out.now = theme.light ? hue : farthest(rgb(0x000000), hue, [&](Color c) {
        return base::contrast(c, theme.text) >= nowContrast;
    });
    return out;
}

Theme withShades(Theme theme, const Hues& hues) {
    for (std::size_t i = 0; i < hues.size(); ++i) theme.shades[i] = shadesOf(theme, hues[i]);
    return theme;
}

}  // namespace

const Shades& Theme::of(int number) const {
    if (number <= 0) return shades[0];
    return shades[static_cast<std::size_t>(number - 1) % (shades.size() - 1) + 1];
}

Color Theme::tint(int number, float strength) const {
    for (float s = strength; s > 0.02f; s -= 0.02f) {
        const Color tinted = base::mix(groundMiddle, hue(number), s);
        if (base::contrast(text, tinted) >= bodyContrast) return tinted;
    }
    return groundMiddle;
}

Color Theme::onHue(int number) const {
    const Color dark = rgb(0x0b1322);
    const Color bright = rgb(0xffffff);
    return base::contrast(dark, hue(number)) >= base::contrast(bright, hue(number)) ? dark : bright;
}

Theme darkTheme() {
    Theme t;
    t.groundInner = rgb(0x16263f);
    t.groundMiddle = rgb(0x0b1322);
    t.groundOuter = rgb(0x080e19);
    t.text = rgb(0xeaf1fb);
    t.secondary = rgb(0xb8c9de);
    t.muted = rgb(0x8ea5c0);
    t.now = rgb(0xffd166);
    t.onNow = rgb(0x1a1405);
    t.nowInk = t.now;
    t.resting = rgb(0x18243a);
    t.restingEdge = rgb(0x2c3d58);
    t.onResting = rgb(0x9fb0c6);
    t.panel = rgb(0x101c30);
    t.furniture = rgb(0x243753);
    t.furnitureEdge = rgb(0x5b789e);
    t.onFurniture = rgb(0xeaf1fb);
    return withShades(t, darkHues);
}

Theme lightTheme() {
    Theme t;
    t.groundInner = rgb(0xf6f8fb);
    t.groundMiddle = rgb(0xf0f3f8);
    t.groundOuter = rgb(0xe9eef5);
    t.text = rgb(0x101828);
    t.secondary = rgb(0x344054);
    t.muted = rgb(0x5b6b82);
    t.now = rgb(0xf59e0b);
    t.onNow = rgb(0x1a1405);
    t.nowInk = rgb(0xa94c08);  // #b45309 would reach 4.3 : 1 only where the ground is darkest; this, 4.8
    t.resting = rgb(0xf7f9fc);
    t.restingEdge = rgb(0xccd5e1);
    t.onResting = rgb(0x475467);
    t.panel = rgb(0xffffff);
    t.light = true;
    t.furniture = rgb(0xdfe6ef);
    t.furnitureEdge = rgb(0x98a6ba);
    t.onFurniture = rgb(0x101828);
    return withShades(t, lightHues);
}

Theme themeOf(content::ThemeChoice choice) {
    return choice == content::ThemeChoice::light ? lightTheme() : darkTheme();
}

}  // namespace fukan::scene
