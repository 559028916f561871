#pragma once
// Colours as they are stored in a frame buffer: 8 bits a channel, sRGB, alpha not premultiplied.
// Integers, so that a draw list of the same frame is the same to the bit on every machine.

#include <cstdint>

namespace fukan::base {

struct Color {
    std::uint8_t r = 0;
    std::uint8_t g = 0;
    std::uint8_t b = 0;
    std::uint8_t a = 255;

    friend constexpr bool operator==(Color, Color) = default;
};

/// 0xRRGGBB, opaque.
constexpr Color rgb(std::uint32_t hex) {
    return {static_cast<std::uint8_t>(hex >> 16), static_cast<std::uint8_t>(hex >> 8),
            static_cast<std::uint8_t>(hex), 255};
}

/// The same colour at `alpha` (0 transparent … 1 opaque, clamped) of its own alpha.
Color faded(Color c, float alpha);

/// `a` at t = 0, `b` at t = 1, channel by channel, alpha too; `t` is clamped to 0 … 1.
Color mix(Color a, Color b, float t);

/// What is seen when `top` is painted over the opaque `bottom`.
Color over(Color top, Color bottom);

/// Relative luminance, 0 … 1 (WCAG 2.2, "relative luminance"). Alpha is ignored.
float luminance(Color c);

/// Contrast ratio, 1 … 21 (WCAG 2.2, "contrast ratio"), of two opaque colours.
float contrast(Color a, Color b);

/// `foreground`, moved toward black or white (the one with the higher contrast) until its contrast with
/// `background` is at least `ratio`; black or white itself when no mixture is enough.
Color readable(Color foreground, Color background, float ratio);

}  // namespace fukan::base
