#include "base/color.hpp"

#include <catch2/catch_approx.hpp>
#include <catch2/catch_test_macros.hpp>
#include <random>

using namespace fukan::base;
using Catch::Approx;

namespace {

Color anyColor(std::mt19937& random) { return rgb(random() & 0xffffffu); }

}  // namespace

TEST_CASE("Luminance and contrast are those of WCAG 2.2") {
    const Color black = rgb(0x000000);
    const Color white = rgb(0xffffff);
    CHECK(luminance(black) == Approx(0.0f));
    CHECK(luminance(white) == Approx(1.0f));
    // A full channel counts as much as its coefficient in the definition of relative luminance.
    CHECK(luminance(rgb(0xff0000)) == Approx(0.2126f));
    CHECK(luminance(rgb(0x00ff00)) == Approx(0.7152f));
    CHECK(luminance(rgb(0x0000ff)) == Approx(0.0722f));

    CHECK(contrast(black, white) == Approx(21.0f));
    CHECK(contrast(white, white) == Approx(1.0f));
    // Well-known greys on white: #767676 is the lightest that passes 4.5, #777777 the darkest that does not.
    CHECK(contrast(rgb(0x767676), white) == Approx(4.54f).margin(0.01));
    CHECK(contrast(rgb(0x777777), white) == Approx(4.48f).margin(0.01));
    CHECK(contrast(rgb(0x949494), white) == Approx(3.03f).margin(0.01));
    CHECK(contrast(rgb(0xff0000), white) == Approx(4.0f).margin(0.01));
}

TEST_CASE("Contrast is the same from both sides and lies between 1 and 21") {
    std::mt19937 random(7);
    for (int i = 0; i < 2000; ++i) {
        const Color a = anyColor(random);
        const Color b = anyColor(random);
        const float ratio = contrast(a, b);
        CHECK(ratio == contrast(b, a));
        CHECK(ratio >= 1.0f);
        CHECK(ratio <= 21.01f);
    }
}

TEST_CASE("A colour is moved until it can be read, and left alone when it can") {
    std::mt19937 random(11);
    for (int i = 0; i < 2000; ++i) {
        const Color ground = anyColor(random);
        const Color ink = anyColor(random);
        // On any ground black or white has at least 4.58 : 1, so 4.5 can always be had.
        const Color moved = readable(ink, ground, 4.5f);
        CHECK(contrast(moved, ground) >= 4.5f);
        if (contrast(ink, ground) >= 4.5f) CHECK(moved == ink);
    }
    // Out of reach: as far as it goes.
    CHECK(readable(rgb(0x888888), rgb(0x777777), 21.0f) == rgb(0x000000));
    CHECK(readable(rgb(0x888888), rgb(0x202020), 21.0f) == rgb(0xffffff));
}

TEST_CASE("A colour over another one is mixed by its alpha and opaque") {
    const Color red = rgb(0xff0000);
    const Color blue = rgb(0x0000ff);
    CHECK(over(red, blue) == red);
    CHECK(over(Color{255, 0, 0, 0}, blue) == blue);
    CHECK(over(Color{255, 0, 0, 51}, blue) == Color{51, 0, 204, 255});
    CHECK(over(Color{255, 255, 255, 128}, rgb(0x000000)) == Color{128, 128, 128, 255});
}

TEST_CASE("Mixing ends at both colours and fading at nothing") {
    const Color a{10, 20, 30, 40};
    const Color b{200, 100, 50, 240};
    CHECK(mix(a, b, 0) == a);
    CHECK(mix(a, b, 1) == b);
    CHECK(mix(a, b, -3) == a);
    CHECK(mix(a, b, 3) == b);
    CHECK(mix(a, b, 0.5f) == Color{105, 60, 40, 140});
    CHECK(faded(b, 1) == b);
    CHECK(faded(b, 2) == b);
    CHECK(faded(b, 0.5f) == Color{200, 100, 50, 120});
    CHECK(faded(b, -1) == Color{200, 100, 50, 0});
}
