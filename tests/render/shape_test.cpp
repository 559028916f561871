// Boxes, backdrops and lines, pixel by pixel.

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators_range.hpp>
#include <set>

#include "render/offscreen_renderer.hpp"

namespace fukan::render::testing {

namespace {

const base::Color white = base::rgb(0xffffff);
const base::Color blue = base::rgb(0x60a5fa);

}  // namespace

TEST_CASE("a box on whole pixels covers exactly its pixels in exactly its colour") {
    OffscreenRenderer offscreen(GENERATE(from_range(bothApis())));
    const pictures::Pixels p = offscreen.draw(frame(40, 30, {as(plainBox({10, 8, 20, 12}, blue))}));
    for (int y = 0; y < 30; ++y) {
        for (int x = 0; x < 40; ++x) {
            const bool inside = x >= 10 && x < 30 && y >= 8 && y < 20;
            REQUIRE(colorAt(p, x, y) == (inside ? blue : black));
        }
    }
}

TEST_CASE("a box between pixels covers its edge pixels in part") {
    OffscreenRenderer offscreen(GENERATE(from_range(bothApis())));
    const pictures::Pixels p = offscreen.draw(frame(20, 20, {as(plainBox({4.25f, 5.5f, 10, 10}, white))}));
    CHECK(near(colorAt(p, 4, 10), base::rgb(0xbfbfbf), 1));
    CHECK(near(colorAt(p, 14, 10), base::rgb(0x404040), 1));
    CHECK(near(colorAt(p, 10, 5), base::rgb(0x808080), 1));
    CHECK(near(colorAt(p, 10, 15), base::rgb(0x808080), 1));
    CHECK(colorAt(p, 10, 10) == white);
}

TEST_CASE("two boxes that are joined leave no seam, wherever the joint lies") {
    OffscreenRenderer offscreen(GENERATE(from_range(bothApis())));
    const float joint = GENERATE(30.0f, 30.25f, 30.5f, 30.75f);
    draw::Box left = plainBox({10, 10, joint - 10, 20}, white);
    left.radius = 6;
    left.joinedRight = true;
    draw::Box right = plainBox({joint, 10, 50 - joint, 20}, white);
    right.radius = 6;
    right.joinedLeft = true;
    right.outline = 3;
    right.outlineColor = blue;
    right.glow = 8;
    right.glowColor = blue;
    const pictures::Pixels p = offscreen.draw(frame(60, 40, {as(left), as(right)}));
    for (int x = 20; x < 45; ++x) REQUIRE(colorAt(p, x, 20) == white);
    // Square at the joint, round and outlined at the other end; no glow before the joint.
    CHECK(colorAt(p, 32, 11) == blue);
    CHECK(colorAt(p, 28, 10) == white);
    CHECK(colorAt(p, 28, 8) == black);
    CHECK(colorAt(p, 48, 20) == blue);
    CHECK(colorAt(p, 10, 10) == black);
}

TEST_CASE("a rounded corner is cut away and antialiased") {
    OffscreenRenderer offscreen(GENERATE(from_range(bothApis())));
    draw::Box box = plainBox({10, 10, 40, 40}, white);
    box.radius = 12;
    const pictures::Pixels p = offscreen.draw(frame(60, 60, {as(box)}));
    CHECK(colorAt(p, 10, 10) == black);
    CHECK(colorAt(p, 49, 49) == black);
    CHECK(colorAt(p, 30, 10) == white);
    // The arc's middle, 12·(1-1/√2) = 3.5 px from both edges.
    CHECK(colorAt(p, 14, 14) == white);
    CHECK(colorAt(p, 12, 12) == black);
    const base::Color edge = colorAt(p, 13, 13);
    CHECK(edge.r > 40);
    CHECK(edge.r < 250);
}

TEST_CASE("a gradient runs from one colour to the other, rightward or downward, without bands") {
    OffscreenRenderer offscreen(GENERATE(from_range(bothApis())));
    draw::Box box = plainBox({0, 0, 200, 100}, base::rgb(0x102030));
    box.fillTo = base::rgb(0xd0c0b0);
    box.vertical = GENERATE(false, true);
    const pictures::Pixels p = offscreen.draw(frame(200, 100, {as(box)}));
    CHECK(near(colorAt(p, 0, 0), box.fillFrom, 2));
    CHECK(near(colorAt(p, 199, 99), box.fillTo, 2));
    CHECK(near(colorAt(p, 199, 0), box.vertical ? box.fillFrom : box.fillTo, 2));
    CHECK(near(colorAt(p, 100, 50), base::mix(box.fillFrom, box.fillTo, 0.5f), 2));
}

TEST_CASE("an outline lies inside the edge") {
    OffscreenRenderer offscreen(GENERATE(from_range(bothApis())));
    draw::Box box = plainBox({10, 10, 30, 20}, blue);
    box.outline = 3;
    box.outlineColor = white;
    const pictures::Pixels p = offscreen.draw(frame(50, 40, {as(box)}));
    CHECK(colorAt(p, 9, 20) == black);
    CHECK(colorAt(p, 10, 20) == white);
    CHECK(colorAt(p, 12, 20) == white);
    CHECK(colorAt(p, 13, 20) == blue);
    CHECK(colorAt(p, 36, 20) == blue);
    CHECK(colorAt(p, 37, 20) == white);
    CHECK(colorAt(p, 39, 20) == white);
    CHECK(colorAt(p, 40, 20) == black);
}

TEST_CASE("a glow fades outward to nothing and leaves the inside alone") {
    OffscreenRenderer offscreen(GENERATE(from_range(bothApis())));
    draw::Box box = plainBox({30, 30, 40, 40}, blue);
    box.glow = 16;
    box.glowColor = white;
    const pictures::Pixels p = offscreen.draw(frame(100, 100, {as(box)}));
    CHECK(colorAt(p, 30, 50) == blue);
    CHECK(colorAt(p, 29, 50).r > 200);
    for (int x = 29; x > 14; --x) CHECK(colorAt(p, x - 1, 50).r <= colorAt(p, x, 50).r);
    CHECK(colorAt(p, 13, 50) == black);
    CHECK(draw::bounds(as(box)).contains(inked(p, black, 0)));
}

TEST_CASE("a shadow lies under the box where it is cast, within its reach") {
    OffscreenRenderer offscreen(GENERATE(from_range(bothApis())));
    draw::Box box = plainBox({30, 30, 40, 40}, blue);
    box.shadow = 10;
    box.shadowOffset = {0, 8};
    box.shadowColor = {0, 0, 0, 200};
    const pictures::Pixels p =
        offscreen.draw(frame(100, 100, {as(plainBox({0, 0, 100, 100}, white)), as(box)}));
    CHECK(colorAt(p, 50, 50) == blue);
    const int below = colorAt(p, 50, 72).r;
    CHECK(below < 200);
    CHECK(colorAt(p, 50, 82).r > below);
    CHECK(colorAt(p, 50, 89) == white);
    CHECK(colorAt(p, 50, 26).r > below);
}

TEST_CASE("an arrow points right and a chevron has a notch as deep as its head") {
    OffscreenRenderer offscreen(GENERATE(from_range(bothApis())));
    draw::Box box = plainBox({10, 10, 80, 40}, white);
    box.head = 20;
    box.shape = draw::Box::Shape::arrow;
    const pictures::Pixels arrow = offscreen.draw(frame(100, 60, {as(box)}));
    CHECK(colorAt(arrow, 10, 11) == white);
    CHECK(colorAt(arrow, 11, 30) == white);
    CHECK(colorAt(arrow, 87, 30) == white);
    CHECK(colorAt(arrow, 88, 14) == black);
    CHECK(colorAt(arrow, 88, 46) == black);
    CHECK(colorAt(arrow, 68, 12) == white);
    box.shape = draw::Box::Shape::chevron;
    const pictures::Pixels chevron = offscreen.draw(frame(100, 60, {as(box)}));
    CHECK(colorAt(chevron, 13, 30) == black);
    CHECK(colorAt(chevron, 27, 30) == black);
    CHECK(colorAt(chevron, 33, 30) == white);
    CHECK(colorAt(chevron, 13, 11) == white);
    CHECK(colorAt(chevron, 87, 30) == white);
    CHECK(inked(chevron, black).right() <= 90);
}

TEST_CASE("the sheen crosses the box and never leaves it") {
    OffscreenRenderer offscreen(GENERATE(from_range(bothApis())));
    draw::Box box = plainBox({20, 20, 160, 30}, base::rgb(0x203040));
    box.radius = 8;
    box.sheenColor = {255, 255, 255, 90};
    const pictures::Pixels none = offscreen.draw(frame(200, 70, {as(box)}));
    const auto brightestColumn = [&](float at) {
        box.sheen = at;
        const pictures::Pixels p = offscreen.draw(frame(200, 70, {as(box)}));
        int best = -1;
        int column = -1;
        for (int x = 0; x < 200; ++x) {
            const int lift = colorAt(p, x, 35).r - colorAt(none, x, 35).r;
            if (lift > best) best = lift, column = x;
        }
        CHECK(colorAt(p, 19, 35) == black);
        CHECK(colorAt(p, 100, 51) == black);
        CHECK(colorAt(p, 20, 20) == colorAt(none, 20, 20));
        return std::pair(column, best);
    };
    CHECK(brightestColumn(0).second <= 1);
    CHECK(brightestColumn(1).second <= 1);
    CHECK(std::abs(brightestColumn(0.5f).first - 100) <= 2);
    CHECK(brightestColumn(0.5f).second > 50);
    CHECK(brightestColumn(0.3f).first < brightestColumn(0.6f).first);
}

TEST_CASE("a translucent box is mixed with what lies under it") {
    OffscreenRenderer offscreen(GENERATE(from_range(bothApis())));
    const base::Color half{255, 0, 0, 128};
    const pictures::Pixels p = offscreen.draw(
        frame(20, 20, {as(plainBox({0, 0, 20, 20}, blue)), as(plainBox({5, 5, 10, 10}, half))}));
    CHECK(near(colorAt(p, 10, 10), base::over(half, blue), 1));
    CHECK(colorAt(p, 10, 10).a == 255);
}

TEST_CASE("a backdrop has its three colours at their distances, and no bands") {
    OffscreenRenderer offscreen(GENERATE(from_range(bothApis())));
    const draw::Backdrop backdrop{{0, 0, 400, 200},    {100, 100},          160,
                                  base::rgb(0x16263f), base::rgb(0x0b1322), base::rgb(0x080e19)};
    const pictures::Pixels p = offscreen.draw(frame(400, 200, {as(backdrop)}));
    CHECK(near(colorAt(p, 100, 100), backdrop.inner, 1));
    CHECK(near(colorAt(p, 180, 100), backdrop.middle, 1));
    CHECK(near(colorAt(p, 20, 100), backdrop.middle, 1));
    CHECK(near(colorAt(p, 300, 100), backdrop.outer, 1));
    // Dithered: at one distance from the middle both neighbouring shades occur, mixed on a small scale.
    std::set<int> shades;
    for (int y = 92; y < 108; ++y) shades.insert(colorAt(p, 145, y).b);
    CHECK(shades.size() >= 2);
}

TEST_CASE("lines are as wide as told, whole or dashed, straight or slanted") {
    OffscreenRenderer offscreen(GENERATE(from_range(bothApis())));
    const pictures::Pixels p = offscreen.draw(frame(
        100, 60,
        {as(draw::Line{{10, 20}, {90, 20}, 2, 0, white}), as(draw::Line{{10, 40}, {90, 40}, 2, 5, white})}));
    CHECK(colorAt(p, 9, 19) == black);
    CHECK(colorAt(p, 10, 19) == white);
    CHECK(colorAt(p, 89, 20) == white);
    CHECK(colorAt(p, 50, 21) == black);
    CHECK(colorAt(p, 50, 18) == black);
    CHECK(colorAt(p, 12, 40) == white);
    CHECK(colorAt(p, 17, 40) == black);
    CHECK(colorAt(p, 22, 40) == white);
    CHECK(colorAt(p, 27, 40) == black);
    const pictures::Pixels slanted =
        offscreen.draw(frame(60, 60, {as(draw::Line{{10, 10}, {50, 50}, 4, 0, white})}));
    CHECK(colorAt(slanted, 30, 30) == white);
    CHECK(colorAt(slanted, 34, 30) == black);
    const pictures::Pixels hair =
        offscreen.draw(frame(20, 20, {as(draw::Line{{0, 10.5f}, {20, 10.5f}, 0.5f, 0, white})}));
    CHECK(near(colorAt(hair, 10, 10), base::rgb(0x808080), 1));
}

}  // namespace fukan::render::testing
