#include <catch2/catch_test_macros.hpp>

#include "draw/commands.hpp"

using namespace fukan;
using base::Rect;

namespace {

template <typename What>
Rect boundsOf(What what) {
    return draw::bounds({base::Id::of("thing"), what});
}

draw::Box plainBox() {
    draw::Box box;
    box.rect = {100, 100, 50, 20};
    return box;
}

}  // namespace

TEST_CASE("A box changes what its glow and its shadow reach") {
    draw::Box box = plainBox();
    CHECK(boundsOf(box).contains(box.rect));

    box.glow = 30;
    CHECK(boundsOf(box).contains(box.rect.grown(30)));

    box = plainBox();
    box.shadow = 10;
    box.shadowOffset = {40, -25};
    CHECK(boundsOf(box).contains(box.rect));
    CHECK(boundsOf(box).contains(box.rect.moved({40, -25}).grown(10)));
    // No further than that: damage costs.
    CHECK(box.rect.grown(60).contains(boundsOf(box)));
}

TEST_CASE("A text's letters lie within its bounds, turned ones too") {
    draw::Text text;
    text.origin = {200, 300};
    text.size = 20;
    text.width = 120;
    // Noto Sans CJK's line: 1.16 em above the baseline, 0.288 below.
    CHECK(boundsOf(text).contains(Rect{200, 300 - 1.16f * 20, 120, (1.16f + 0.288f) * 20}));

    text.turned = true;
    CHECK(boundsOf(text).contains(Rect{200 - 0.724f * 20, 300 - 60, 1.448f * 20, 120}));
    CHECK_FALSE(boundsOf(text).contains(base::Vec2{300, 300}));
}

TEST_CASE("A line's width counts, in any direction") {
    CHECK(boundsOf(draw::Line{{50, 80}, {10, 20}, 6, 0, {}}).contains(Rect{7, 17, 46, 66}));
    CHECK_FALSE(boundsOf(draw::Line{{10, 20}, {60, 20}, 1, 0, {}}).empty());
}

TEST_CASE("Ground and image cover their rectangles, brackets cover nothing") {
    CHECK(boundsOf(test::someBackdrop()) == test::someBackdrop().rect);
    CHECK(boundsOf(test::someImage()).contains(test::someImage().rect));
    CHECK(boundsOf(test::someClip()).empty());
    CHECK(boundsOf(draw::PopClip{}).empty());
    CHECK(boundsOf(test::someGroup()).empty());
    CHECK(boundsOf(draw::EndGroup{}).empty());
}
