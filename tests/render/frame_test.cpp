// Whole frames: order, clips, rotation, determinism.

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators_range.hpp>

#include "render/offscreen_renderer.hpp"

namespace fukan::render::testing {

namespace {

/// Something of everything, lopsided in both directions.
draw::DrawList richFrame() {
    draw::Box box = plainBox({20, 15, 60, 30}, base::rgb(0x60a5fa));
    box.fillTo = base::rgb(0x2dd4bf);
    box.radius = 9;
    box.shape = draw::Box::Shape::arrow;
    box.head = 12;
    box.outline = 2;
    box.outlineColor = base::rgb(0xffffff);
    box.glow = 8;
    box.glowColor = {96, 165, 250, 140};
    box.sheen = 0.4f;
    box.sheenColor = {255, 255, 255, 60};
    draw::BeginGroup group;
    group.rect = {90, 40, 60, 50};
    group.opacity = 0.7f;
    group.offset = {-6, 4};
    return frame(
        160, 100,
        {as(draw::Backdrop{
             {0, 0, 160, 100}, {50, 40}, 120, base::rgb(0x16263f), base::rgb(0x0b1322), base::rgb(0x080e19)}),
         as(box), as(plainText("介入研究", {22, 38}, 18)), as(draw::PushClip{{100, 5, 30, 20}}),
         as(plainText("予防", {95, 24}, 24)), as(draw::PopClip{}), as(group),
         as(plainBox({95, 45, 40, 20}, red)), as(plainText("A", {100, 60}, 20)), as(draw::EndGroup{}),
         as(draw::Line{{10, 90}, {150, 85}, 2, 6, green})});
}

}  // namespace

TEST_CASE("later commands lie above earlier ones, whatever they are made of") {
    OffscreenRenderer offscreen(GENERATE(from_range(bothApis())));
    const draw::Command text = as(plainText("国", {10, 60}, 60));
    const draw::Command box = as(plainBox({0, 0, 80, 80}, red));
    CHECK(inked(offscreen.draw(frame(80, 80, {text, box})), red, 0).empty());
    CHECK_FALSE(inked(offscreen.draw(frame(80, 80, {box, text})), red).empty());
    CHECK(inked(offscreen.draw(frame(80, 80, {box, text, as(plainBox({0, 0, 80, 80}, green))})), green, 0)
              .empty());
}

TEST_CASE("clips nest: what is outside any of them is not drawn") {
    OffscreenRenderer offscreen(GENERATE(from_range(bothApis())));
    const draw::Command fill = as(plainBox({0, 0, 100, 100}, red));
    const pictures::Pixels p =
        offscreen.draw(frame(100, 100,
                             {as(draw::PushClip{{10, 10, 50, 50}}), as(draw::PushClip{{40, 40, 50, 50}}),
                              fill, as(draw::PopClip{}), as(plainBox({0, 0, 30, 30}, green)),
                              as(draw::PopClip{}), as(plainBox({90, 90, 10, 10}, green))}));
    CHECK(colorAt(p, 39, 39) == black);
    CHECK(colorAt(p, 40, 40) == red);
    CHECK(colorAt(p, 59, 59) == red);
    CHECK(colorAt(p, 60, 60) == black);
    CHECK(colorAt(p, 10, 10) == green);
    CHECK(colorAt(p, 9, 9) == black);
    CHECK(colorAt(p, 95, 95) == green);
    const pictures::Pixels apart = offscreen.draw(
        frame(100, 100, {as(draw::PushClip{{0, 0, 10, 10}}), as(draw::PushClip{{50, 50, 10, 10}}), fill}));
    CHECK(inked(apart, black, 0).empty());
}

TEST_CASE("the same list gives the same bytes, whatever was drawn in between") {
    OffscreenRenderer offscreen(GENERATE(from_range(bothApis())));
    const pictures::Pixels first = offscreen.draw(richFrame());
    offscreen.draw(frame(300, 200, {as(plainText("まったく別の画面", {10, 80}, 47.3f))}));
    CHECK(offscreen.draw(richFrame()).rgba == first.rgba);
}

TEST_CASE("glyphs that are made ahead change no pixel, even where they fill the atlas") {
    OffscreenRenderer offscreen(GENERATE(from_range(bothApis())));
    const pictures::Pixels plain = offscreen.draw(richFrame());
    draw::DrawList list = richFrame();
    for (int size = 20; size < 120; size += 4) {
        list.ahead.push_back(
            plainText("全ゲノム解析等実行計画を着実に推進し、", {0, 0}, static_cast<float>(size)));
        CHECK(offscreen.draw(list).rgba == plain.rgba);
    }
}

TEST_CASE("a turned picture is the upright one, turned") {
    OffscreenRenderer offscreen(GENERATE(from_range(bothApis())));
    const base::Turn turn = GENERATE(base::Turn::quarter(), base::Turn::half(), base::Turn::threeQuarters());
    const pictures::Pixels upright = offscreen.draw(richFrame());
    const pictures::Pixels turned = offscreen.draw(richFrame(), turn);
    for (int y = 0; y < upright.height; ++y) {
        for (int x = 0; x < upright.width; ++x) {
            int tx = upright.width - 1 - x;
            int ty = upright.height - 1 - y;
            if (turn == base::Turn::quarter()) tx = turned.width - 1 - y, ty = x;
            if (turn == base::Turn::threeQuarters()) tx = y, ty = turned.height - 1 - x;
            // The dither's pattern does not turn with the picture.
            REQUIRE(near(colorAt(turned, tx, ty), colorAt(upright, x, y), 2));
        }
    }
}

TEST_CASE("the picture is opaque, also where nothing or something translucent was drawn") {
    OffscreenRenderer offscreen(GENERATE(from_range(bothApis())));
    const pictures::Pixels p =
        offscreen.draw(frame(20, 20, {as(plainBox({0, 0, 10, 20}, {255, 255, 255, 100}))}));
    for (int x = 0; x < 20; ++x) CHECK(colorAt(p, x, 10).a == 255);
}

TEST_CASE("neighbouring shapes are drawn in one call") {
    OffscreenRenderer offscreen(GENERATE(from_range(bothApis())));
    std::vector<draw::Command> commands;
    for (int i = 0; i < 50; ++i) commands.push_back(as(plainBox({static_cast<float>(i) * 2, 0, 1, 50}, red)));
    for (int i = 0; i < 20; ++i) commands.push_back(as(plainText("字", {10, 40}, 20)));
    const pictures::Pixels p = offscreen.draw(frame(100, 50, commands));
    CHECK(colorAt(p, 98, 25) == red);
    CHECK(offscreen.renderer().stats().drawCalls == 2);
}

}  // namespace fukan::render::testing
