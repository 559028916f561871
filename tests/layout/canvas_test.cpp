#include "layout/canvas.hpp"

#include <catch2/catch_approx.hpp>
#include <catch2/catch_test_macros.hpp>

using namespace fukan::layout;
using Catch::Approx;

TEST_CASE("Tokens are pixels at 1920 x 1080 and scale with the screen") {
    CHECK(makeCanvas({1920, 1080}).px(token::title) == Approx(40));
    CHECK(makeCanvas({3840, 2160}).px(token::title) == Approx(80));
    CHECK(makeCanvas({1280, 720}).px(token::margin) == Approx(56 / 1.5));
    // An ultra-wide screen is no larger than its height; one hung upright keeps its type.
    CHECK(makeCanvas({3840, 1080}).unit == Approx(1));
    CHECK(makeCanvas({1080, 1920}).unit == Approx(1));
    CHECK(makeCanvas({1024, 768}).unit == Approx(1024.0 / 1920));
}

TEST_CASE("Without a known wall the floor is 18 px at 1080 px of the shorter side") {
    CHECK(makeCanvas({1920, 1080}).floor == Approx(18));
    CHECK(makeCanvas({1280, 720}).floor == Approx(12));
    CHECK(makeCanvas({3840, 2160}).floor == Approx(36));
    CHECK(makeCanvas({1080, 1920}).floor == Approx(18));
    // Half of what the floor asks for is no answer.
    CHECK(makeCanvas({1920, 1080}, {3000, 0}).floor == Approx(18));
    CHECK(makeCanvas({1920, 1080}, {0, 0.5f}).floor == Approx(18));
}

TEST_CASE("Letters are as high as the viewing distance divided by 250") {
    // 3 m / 250 = 12 mm = 24 px of 0.5 mm, whatever the screen has of them.
    CHECK(makeCanvas({1920, 1080}, {3000, 0.5f}).floor == Approx(24));
    CHECK(makeCanvas({3840, 2160}, {3000, 0.5f}).floor == Approx(24));
    CHECK(makeCanvas({3840, 2160}, {5000, 0.25f}).floor == Approx(80));
}

TEST_CASE("Footnotes may go to 0.85 of the floor, other type never below it") {
    const Canvas canvas = makeCanvas({1920, 1080}, {3000, 0.5f});
    CHECK(canvas.footnoteFloor == Approx(20.4));
    CHECK(canvas.type(token::title) == Approx(40));
    CHECK(canvas.type(token::caption) == Approx(24));
}
