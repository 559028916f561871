// Groups: one picture, laid over what is there.

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators_range.hpp>

#include "render/offscreen_renderer.hpp"

namespace fukan::render::testing {

namespace {

const base::Color ground = base::rgb(0x204060);

draw::BeginGroup group(float opacity) {
    draw::BeginGroup begin;
    begin.rect = {0, 0, 100, 100};
    begin.opacity = opacity;
    return begin;
}

}  // namespace

TEST_CASE("a group fades as one picture: what is hidden inside it stays hidden") {
    OffscreenRenderer offscreen(GENERATE(from_range(bothApis())));
    const pictures::Pixels p = offscreen.draw(
        frame(100, 100,
              {as(plainBox({0, 0, 100, 100}, ground)), as(group(0.5f)), as(plainBox({10, 10, 60, 60}, red)),
               as(plainBox({30, 30, 60, 60}, green)), as(draw::EndGroup{})}));
    CHECK(near(colorAt(p, 20, 20), base::mix(ground, red, 0.5f), 1));
    CHECK(near(colorAt(p, 50, 50), base::mix(ground, green, 0.5f), 1));
    CHECK(colorAt(p, 5, 5) == ground);
}

TEST_CASE("two scenes cross-fade exactly: every pixel is the mix of both") {
    OffscreenRenderer offscreen(GENERATE(from_range(bothApis())));
    const float t = GENERATE(0.1f, 0.5f, 0.8f);
    draw::Box box = plainBox({20, 20, 50, 30}, base::rgb(0xa78bfa));
    box.radius = 9;
    box.glow = 12;
    box.glowColor = {167, 139, 250, 120};
    const draw::Backdrop backdrop{{0, 0, 200, 100}, {100, 50}, 120, ground, black, ground};
    const std::vector<draw::Command> one = {as(backdrop), as(box), as(plainText("地図", {80, 60}, 40))};
    const std::vector<draw::Command> two = {as(plainBox({0, 0, 200, 100}, ground)),
                                            as(plainText("工程", {20, 70}, 60))};
    std::vector<draw::Command> both = one;
    draw::BeginGroup begin = group(t);
    begin.rect = {0, 0, 200, 100};
    both.push_back(as(begin));
    both.insert(both.end(), two.begin(), two.end());
    both.push_back(as(draw::EndGroup{}));
    const pictures::Pixels a = offscreen.draw(frame(200, 100, one));
    const pictures::Pixels b = offscreen.draw(frame(200, 100, two));
    const pictures::Pixels mixed = offscreen.draw(frame(200, 100, both));
    for (int y = 0; y < 100; ++y) {
        for (int x = 0; x < 200; ++x) {
            REQUIRE(near(colorAt(mixed, x, y), base::mix(colorAt(a, x, y), colorAt(b, x, y), t), 2));
        }
    }
}

TEST_CASE("a group that changes nothing is drawn as if it were not there") {
    OffscreenRenderer offscreen(GENERATE(from_range(bothApis())));
    const std::vector<draw::Command> inside = {as(plainBox({10, 10, 30, 30}, red)),
                                               as(plainText("A", {50, 50}, 30))};
    std::vector<draw::Command> grouped = inside;
    grouped.insert(grouped.begin(), as(group(1)));
    grouped.push_back(as(draw::EndGroup{}));
    CHECK(offscreen.draw(frame(100, 100, grouped)).rgba == offscreen.draw(frame(100, 100, inside)).rgba);
    CHECK(offscreen.renderer().stats().pictures == 0);
}

TEST_CASE("a group is moved and scaled about its pivot") {
    OffscreenRenderer offscreen(GENERATE(from_range(bothApis())));
    draw::BeginGroup begin = group(1);
    begin.scale = 2;
    begin.pivot = {20, 20};
    begin.offset = {10, 5};
    const pictures::Pixels p = offscreen.draw(
        frame(100, 100, {as(begin), as(plainBox({20, 20, 20, 10}, red)), as(draw::EndGroup{})}));
    // Bilinear: at twice the size an edge spreads a quarter of itself into the next pixel.
    CHECK(inked(p, black, 100) == base::Rect{30, 25, 40, 20});
    CHECK(colorAt(p, 50, 35) == red);
}

TEST_CASE("clips around a group cut where it lands, clips inside it cut before it moves") {
    OffscreenRenderer offscreen(GENERATE(from_range(bothApis())));
    draw::BeginGroup begin = group(1);
    begin.offset = {30, 0};
    const pictures::Pixels around = offscreen.draw(
        frame(100, 100,
              {as(draw::PushClip{{40, 0, 20, 100}}), as(begin), as(plainBox({0, 0, 100, 100}, red)),
               as(draw::EndGroup{}), as(plainBox({0, 0, 100, 10}, green)), as(draw::PopClip{})}));
    CHECK(inked(around, black) == base::Rect{40, 0, 20, 100});
    CHECK(colorAt(around, 50, 5) == green);
    CHECK(colorAt(around, 50, 50) == red);
    const pictures::Pixels within = offscreen.draw(
        frame(100, 100,
              {as(begin), as(draw::PushClip{{10, 10, 20, 20}}), as(plainBox({0, 0, 100, 100}, red)),
               as(draw::PopClip{}), as(draw::EndGroup{})}));
    CHECK(inked(within, black) == base::Rect{40, 10, 20, 20});
}

TEST_CASE("an invisible group leaves nothing, and one group's picture does not leak into the next") {
    OffscreenRenderer offscreen(GENERATE(from_range(bothApis())));
    const pictures::Pixels none = offscreen.draw(
        frame(100, 100, {as(group(0)), as(plainBox({0, 0, 100, 100}, red)), as(draw::EndGroup{})}));
    CHECK(inked(none, black, 0).empty());
    const pictures::Pixels two =
        offscreen.draw(frame(100, 100,
                             {as(group(0.5f)), as(plainBox({0, 0, 50, 100}, red)), as(draw::EndGroup{}),
                              as(group(0.5f)), as(plainBox({50, 0, 50, 100}, green)), as(draw::EndGroup{})}));
    CHECK(near(colorAt(two, 20, 50), base::rgb(0x800000), 1));
    CHECK(near(colorAt(two, 80, 50), base::rgb(0x008000), 1));
}

TEST_CASE("a draw list with unmatched begins and ends is drawn all the same") {
    OffscreenRenderer offscreen(GENERATE(from_range(bothApis())));
    const pictures::Pixels p =
        offscreen.draw(frame(100, 100,
                             {as(draw::PopClip{}), as(draw::EndGroup{}), as(group(0.5f)), as(group(0.5f)),
                              as(plainBox({0, 0, 50, 50}, red)), as(draw::EndGroup{}),
                              as(draw::PushClip{{0, 0, 10, 10}}), as(plainBox({0, 0, 50, 50}, red))}));
    CHECK(near(colorAt(p, 20, 20), base::rgb(0x800000), 1));
    CHECK(colorAt(p, 60, 60) == black);
}

}  // namespace fukan::render::testing
