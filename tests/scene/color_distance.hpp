#pragma once
// How far colours are apart to the eye, with and without colour blindness.

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdint>
#include <numbers>

#include "base/color.hpp"

namespace fukan::test {

struct Lab {
    double l = 0;
    double a = 0;
    double b = 0;
};

inline double linearChannel(std::uint8_t v) {
    const double s = v / 255.0;
    return s <= 0.04045 ? s / 12.92 : std::pow((s + 0.055) / 1.055, 2.4);
}

/// CIELAB under D65.
inline Lab labOf(base::Color c) {
    const double r = linearChannel(c.r), g = linearChannel(c.g), b = linearChannel(c.b);
    const auto f = [](double t) { return t > 216.0 / 24389 ? std::cbrt(t) : (24389.0 / 27 * t + 16) / 116; };
    const double x = f((0.4124564 * r + 0.3575761 * g + 0.1804375 * b) / 0.95047);
    const double y = f(0.2126729 * r + 0.7151522 * g + 0.0721750 * b);
    const double z = f((0.0193339 * r + 0.1191920 * g + 0.9503041 * b) / 1.08883);
    return {116 * y - 16, 500 * (x - y), 200 * (y - z)};
}

/// CIEDE2000 (Sharma, Wu, Dalal 2005).
inline double deltaE(const Lab& p, const Lab& q) {
    constexpr double degree = std::numbers::pi / 180;
    const double meanC = (std::hypot(p.a, p.b) + std::hypot(q.a, q.b)) / 2;
    const auto chroma7 = [](double c) {
        return std::sqrt(std::pow(c, 7) / (std::pow(c, 7) + std::pow(25.0, 7)));
    };
    const double g = 0.5 * (1 - chroma7(meanC));
    const double a1 = (1 + g) * p.a, a2 = (1 + g) * q.a;
    const double c1 = std::hypot(a1, p.b), c2 = std::hypot(a2, q.b);
    const auto hue = [](double a, double b) {
        const double h = a == 0 && b == 0 ? 0 : std::atan2(b, a) / degree;
        return h < 0 ? h + 360 : h;
    };
    const double h1 = hue(a1, p.b), h2 = hue(a2, q.b);
    const bool grey = c1 * c2 == 0;
    const double turn = grey ? 0 : std::remainder(h2 - h1, 360.0);
    double meanH = (h1 + h2) / 2;
    if (grey) meanH = h1 + h2;
    if (!grey && std::abs(h1 - h2) > 180) meanH += h1 + h2 < 360 ? 180 : -180;
    const double dL = q.l - p.l, dC = c2 - c1;
    const double dH = 2 * std::sqrt(c1 * c2) * std::sin(turn / 2 * degree);
    const double l = (p.l + q.l) / 2, c = (c1 + c2) / 2;
    const double t = 1 - 0.17 * std::cos((meanH - 30) * degree) + 0.24 * std::cos(2 * meanH * degree) +
                     0.32 * std::cos((3 * meanH + 6) * degree) - 0.20 * std::cos((4 * meanH - 63) * degree);
    const double sL = 1 + 0.015 * (l - 50) * (l - 50) / std::sqrt(20 + (l - 50) * (l - 50));
    const double sC = 1 + 0.045 * c, sH = 1 + 0.015 * c * t;
    const double bend = 30 * std::exp(-std::pow((meanH - 275) / 25, 2));
    const double rT = -std::sin(2 * bend * degree) * 2 * chroma7(c);
    return std::sqrt(std::pow(dL / sL, 2) + std::pow(dC / sC, 2) + std::pow(dH / sH, 2) +
                     rT * dC / sC * dH / sH);
}

inline double deltaE(base::Color p, base::Color q) { return deltaE(labOf(p), labOf(q)); }

using Matrix = std::array<std::array<double, 3>, 3>;

/// Full protanopia and deuteranopia (Machado, Oliveira, Fernandes 2009), and no colour at all.
inline constexpr Matrix protanopia = {
    {{0.152286, 1.052583, -0.204868}, {0.114503, 0.786281, 0.099216}, {-0.003882, -0.048116, 1.051998}}};
inline constexpr Matrix deuteranopia = {
    {{0.367322, 0.860646, -0.227968}, {0.280085, 0.672501, 0.047413}, {-0.011820, 0.042940, 0.968881}}};
inline constexpr Matrix greyscale = {
    {{0.2126, 0.7152, 0.0722}, {0.2126, 0.7152, 0.0722}, {0.2126, 0.7152, 0.0722}}};
inline constexpr Matrix fullColor = {{{1, 0, 0}, {0, 1, 0}, {0, 0, 1}}};

/// The colour as that vision sees it, applied to linear light.
inline base::Color seenBy(const Matrix& vision, base::Color c) {
    const std::array<double, 3> in = {linearChannel(c.r), linearChannel(c.g), linearChannel(c.b)};
    std::array<std::uint8_t, 3> out{};
    for (std::size_t i = 0; i < 3; ++i) {
        double v = 0;
        for (std::size_t j = 0; j < 3; ++j) v += vision[i][j] * in[j];
        v = std::min(1.0, std::max(0.0, v));
        const double s = v <= 0.0031308 ? 12.92 * v : 1.055 * std::pow(v, 1 / 2.4) - 0.055;
        out[i] = static_cast<std::uint8_t>(std::lround(s * 255));
    }
    return {out[0], out[1], out[2], 255};
}

}  // namespace fukan::test
