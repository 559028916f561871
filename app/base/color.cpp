#include "base/color.hpp"

#include <algorithm>
#include <array>
#include <cmath>

namespace fukan::base {
namespace {

std::uint8_t channel(float v) { return static_cast<std::uint8_t>(std::lround(std::clamp(v, 0.0f, 255.0f))); }

std::array<float, 256> linearChannels() {
    std::array<float, 256> channels{};
    for (std::size_t v = 0; v < channels.size(); ++v) {
        const float s = static_cast<float>(v) / 255.0f;
        channels[v] = s <= 0.04045f ? s / 12.92f : std::pow((s + 0.055f) / 1.055f, 2.4f);
    }
    return channels;
}

// A look-up table: every frame computes contrasts, and std::pow took nearly half of the time of building it.
float linear(std::uint8_t v) {
    static const std::array<float, 256> channels = linearChannels();
    return channels[v];
}

}  // namespace

Color faded(Color c, float alpha) {
    c.a = channel(static_cast<float>(c.a) * std::clamp(alpha, 0.0f, 1.0f));
    return c;
}

Color mix(Color a, Color b, float t) {
    const float u = std::clamp(t, 0.0f, 1.0f);
    const auto blend = [u](std::uint8_t from, std::uint8_t to) {
        return channel(static_cast<float>(from) + (static_cast<float>(to) - static_cast<float>(from)) * u);
    };
    return {blend(a.r, b.r), blend(a.g, b.g), blend(a.b, b.b), blend(a.a, b.a)};
}

Color over(Color top, Color bottom) {
    Color opaque = top;
    opaque.a = 255;
    return mix(bottom, opaque, static_cast<float>(top.a) / 255.0f);
}

float luminance(Color c) { return 0.2126f * linear(c.r) + 0.7152f * linear(c.g) + 0.0722f * linear(c.b); }

float contrast(Color a, Color b) {
    const float la = luminance(a);
    const float lb = luminance(b);
    return (std::max(la, lb) + 0.05f) / (std::min(la, lb) + 0.05f);
}

Color readable(Color foreground, Color background, float ratio) {
    const Color pole = contrast(rgb(0xffffff), background) > contrast(rgb(0x000000), background)
                           ? rgb(0xffffff)
                           : rgb(0x000000);
    for (int step = 0; step <= 20; ++step) {
        const Color c = mix(foreground, pole, static_cast<float>(step) / 20.0f);
        if (contrast(c, background) >= ratio) return c;
    }
    return pole;
}

}  // namespace fukan::base
