#include "scene/theme.hpp"

#include <array>
#include <cstddef>

namespace fukan::scene {
namespace {

using base::rgb;

constexpr std::array hues = {rgb(0xa78bfa), rgb(0x60a5fa), rgb(0x2dd4bf), rgb(0xf472b6), rgb(0xfb923c),
                             rgb(0xf87171), rgb(0x4ade80), rgb(0xa5b4fc), rgb(0xfacc15), rgb(0x38bdf8)};
constexpr base::Color unnumbered = rgb(0x94a3b8);

}  // namespace

base::Color Theme::hue(int number) const {
    if (number <= 0) return unnumbered;
    return hues[static_cast<std::size_t>(number - 1) % hues.size()];
}

base::Color Theme::ink(int number) const {
    // The worst case: the ground's lightest part in the dark theme, its darkest in the light theme.
    return base::readable(hue(number), light ? groundOuter : groundInner, bodyContrast);
}

base::Color Theme::nowInk() const {
    return base::readable(now, light ? groundOuter : groundInner, bodyContrast);
}

base::Color Theme::tint(int number, float strength) const {
    const base::Color veil = base::faded(now, columnVeil);
    for (float s = strength; s > 0.02f; s -= 0.02f) {
        const base::Color tinted = base::mix(groundMiddle, hue(number), s);
        if (base::contrast(base::over(veil, text), base::over(veil, tinted)) >= bodyContrast) return tinted;
    }
    return groundMiddle;
}

base::Color Theme::onHue(int number) const {
    const base::Color dark = rgb(0x0b1322);
    const base::Color bright = rgb(0xffffff);
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
    t.resting = rgb(0x22324a);
    t.onResting = rgb(0x9fb0c6);
    t.panel = rgb(0x101c30);
    t.furniture = rgb(0x243753);
    t.furnitureEdge = rgb(0x5b789e);
    t.onFurniture = rgb(0xeaf1fb);
    return t;
}

Theme lightTheme() {
    Theme t;
    t.groundInner = rgb(0xf6f8fb);
    t.groundMiddle = rgb(0xf0f3f8);
    t.groundOuter = rgb(0xe9eef5);
    t.text = rgb(0x101828);
    t.secondary = rgb(0x344054);
    t.muted = rgb(0x5b6b82);
    t.now = rgb(0xa94c08);  // #b45309 would reach 4.3 : 1 only where the ground is darkest; this, 4.8
    t.onNow = rgb(0xffffff);
    t.resting = rgb(0xdfe6ef);
    t.onResting = rgb(0x475467);
    t.panel = rgb(0xffffff);
    t.light = true;
    t.furniture = rgb(0xdfe6ef);
    t.furnitureEdge = rgb(0x98a6ba);
    t.onFurniture = rgb(0x101828);
    return t;
}

Theme themeOf(content::ThemeChoice choice) {
    return choice == content::ThemeChoice::light ? lightTheme() : darkTheme();
}

}  // namespace fukan::scene
