// Text: where its ink lands, and that nothing is lost.

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators_range.hpp>
#include <catch2/matchers/catch_matchers_floating_point.hpp>
#include <cmath>
#include <random>
#include <set>

#include "base/utf8.hpp"
#include "render/offscreen_renderer.hpp"

namespace fukan::render::testing {
using Catch::Matchers::WithinAbs;

namespace {

/// How far apart the two are where they are furthest apart.
int furthest(const std::vector<std::uint8_t>& a, const std::vector<std::uint8_t>& b) {
    REQUIRE(a.size() == b.size());
    int out = 0;
    for (std::size_t i = 0; i < a.size(); ++i) out = std::max(out, std::abs(a[i] - b[i]));
    return out;
}

}  // namespace

TEST_CASE("an em of text is as many pixels as its size says") {
    OffscreenRenderer offscreen(GENERATE(from_range(bothApis())));
    // U+2588, a full block, is not in every font; 人 and 口 are, and nearly fill their em.
    const pictures::Pixels p = offscreen.draw(frame(160, 160, {as(plainText("口", {20, 120}, 100))}));
    const base::Rect ink = inked(p, black);
    CHECK(ink.w > 70);
    CHECK(ink.w < 95);
    CHECK(ink.x >= 20);
    CHECK(ink.right() <= 120);
    // An ideographic em box reaches from 0.88 above the baseline to 0.12 below it.
    CHECK(ink.y > 120 - 88);
    CHECK(ink.bottom() < 120 + 12);
}

TEST_CASE("letters without descenders stand on the baseline") {
    OffscreenRenderer offscreen(GENERATE(from_range(bothApis())));
    const float size = GENERATE(18.0f, 24.5f, 40.0f, 64.0f, 71.3f);
    const pictures::Pixels p = offscreen.draw(frame(300, 120, {as(plainText("HEIL", {10, 80}, size))}));
    const base::Rect ink = inked(p, black, 100);
    CHECK_THAT(ink.bottom(), WithinAbs(80, 1));
    // Noto Sans CJK's capitals are 0.733 em tall.
    CHECK_THAT(ink.h, WithinAbs(0.733f * size, 2));
}

TEST_CASE("a run is drawn as wide as it was measured") {
    OffscreenRenderer offscreen(GENERATE(from_range(bothApis())));
    const float size = GENERATE(18.0f, 22.5f, 41.7f);
    const auto weight = GENERATE(text::Weight::regular, text::Weight::bold);
    const std::string run = "医療AIの研究開発Roadmap";
    draw::Text text = plainText(run + "口", {10, 60}, size);
    text.weight = weight;
    const base::Rect ink = inked(offscreen.draw(frame(800, 80, {as(text)})), black);
    draw::Text last = plainText("口", {10 + measured(run, size, weight), 60}, size);
    last.weight = weight;
    const base::Rect end = inked(offscreen.draw(frame(800, 80, {as(last)})), black);
    CHECK_THAT(ink.right(), WithinAbs(end.right(), 1));
}

TEST_CASE("bold has more ink than regular") {
    OffscreenRenderer offscreen(GENERATE(from_range(bothApis())));
    const auto inkOf = [&](text::Weight weight) {
        draw::Text text = plainText("健康", {10, 60}, 40);
        text.weight = weight;
        const pictures::Pixels p = offscreen.draw(frame(120, 80, {as(text)}));
        long sum = 0;
        for (std::size_t i = 0; i < p.rgba.size(); i += 4) sum += p.rgba[i];
        return sum;
    };
    CHECK(inkOf(text::Weight::bold) > inkOf(text::Weight::regular) * 12 / 10);
}

TEST_CASE("a character that no font has is a visible box") {
    OffscreenRenderer offscreen(GENERATE(from_range(bothApis())));
    // A private use character, and a byte that is no UTF-8 at all in a font without U+FFFD is no worse.
    const pictures::Pixels p = offscreen.draw(frame(80, 80, {as(plainText("\U000F1234", {20, 60}, 40))}));
    const base::Rect ink = inked(p, black);
    CHECK_THAT(ink.w, WithinAbs(32, 2));
    CHECK_THAT(ink.h, WithinAbs(32, 2));
    CHECK(colorAt(p, 40, 45) == black);
    const pictures::Pixels broken = offscreen.draw(frame(80, 80, {as(plainText("\xff\xfe", {20, 60}, 40))}));
    CHECK_FALSE(inked(broken, black).empty());
}

TEST_CASE("spaces and invisible characters leave no ink") {
    OffscreenRenderer offscreen(GENERATE(from_range(bothApis())));
    const pictures::Pixels p =
        offscreen.draw(frame(200, 80, {as(plainText(" \u3000\u200b\ufe0f", {20, 60}, 40))}));
    CHECK(inked(p, black, 0).empty());
}

TEST_CASE("turned text is the same ink, a quarter turn clockwise about its middle") {
    OffscreenRenderer offscreen(GENERATE(from_range(bothApis())));
    // At 40 px the em box's middle, 0.38 em above the baseline, is 15.2 px; 15 after snapping.
    const std::string run = "ー「L";
    draw::Text upright = plainText(run, {0, 0}, 40);
    upright.width = std::round(measured(run, 40));
    upright.origin = {100 - std::round(upright.width / 2), 100 + 15};
    draw::Text turned = upright;
    turned.turned = true;
    turned.origin = {100, 100};
    const pictures::Pixels a = offscreen.draw(frame(200, 200, {as(upright)}));
    const pictures::Pixels b = offscreen.draw(frame(200, 200, {as(turned)}));
    const base::Rect ink = inked(a, black);
    const base::Rect back = inked(b, black);
    REQUIRE_FALSE(ink.empty());
    CHECK_THAT(back.w, WithinAbs(ink.h, 1));
    CHECK_THAT(back.h, WithinAbs(ink.w, 1));
    // What was above the middle is now to the right of it, what was to its right is below.
    CHECK_THAT(back.right() - 100, WithinAbs(100 - ink.y, 1.5));
    CHECK_THAT(back.bottom() - 100, WithinAbs(ink.right() - 100, 1.5));
}

TEST_CASE("text has its colour and keeps to its clip") {
    OffscreenRenderer offscreen(GENERATE(from_range(bothApis())));
    draw::Text text = plainText("国国国", {0, 60}, 60);
    text.color = base::rgb(0x4080c0);
    const pictures::Pixels p =
        offscreen.draw(frame(200, 80, {as(draw::PushClip{{30, 20, 60, 30}}), as(text), as(draw::PopClip{})}));
    const base::Rect ink = inked(p, black);
    CHECK(base::Rect{30, 20, 60, 30}.contains(ink));
    base::Color brightest = black;
    for (int x = 30; x < 90; ++x) {
        if (colorAt(p, x, 30).b > brightest.b) brightest = colorAt(p, x, 30);
    }
    CHECK(near(brightest, base::rgb(0x4080c0), 2));
}

TEST_CASE("of the sizes that texts had over the months only the latest are kept") {
    OffscreenRenderer offscreen(GENERATE(from_range(bothApis())));
    const auto look = [&](float size) {
        return offscreen.draw(frame(60, 40, {as(plainText("口A", {2, 30}, size))}));
    };
    const pictures::Pixels first = look(4);
    for (int round = 0; round < 3; ++round) {
        for (float size = 4; size < 40; size += 0.5f) {
            look(size);
            CHECK(offscreen.renderer().stats().glyphSizes <= GlyphAtlas::mostSizes);
        }
    }
    CHECK(offscreen.renderer().stats().glyphSizes > GlyphAtlas::leastSizes / 2);
    // Made anew, it is the same.
    CHECK(furthest(look(4).rgba, first.rgba) == 0);
    // A frame with more sizes than are kept has all of its texts.
    std::vector<draw::Command> all;
    for (int i = 0; i < GlyphAtlas::mostSizes + 20; ++i)
        all.push_back(as(plainText("口", {static_cast<float>(i * 40), 30}, 4 + static_cast<float>(i) / 2)));
    const float width = 40 * static_cast<float>(all.size());
    const pictures::Pixels p = offscreen.draw(frame(width, 40, all));
    for (int i = 0; i < GlyphAtlas::mostSizes + 20; ++i) {
        int lit = 0;
        for (int x = i * 40; x < i * 40 + 40; ++x) {
            for (int y = 0; y < 40; ++y) lit += colorAt(p, x, y).r > 64 ? 1 : 0;
        }
        CAPTURE(i);
        CHECK(lit > 0);
    }
}

TEST_CASE("hundreds of sizes through a small atlas look as if each were the first", "[long]") {
    constexpr int side = 512;
    constexpr std::size_t compared = 6;  // every so many frames: a fresh renderer takes its time
    std::mt19937 random(1);
    std::set<float> sizes;
    std::vector<draw::DrawList> lists;
    std::vector<pictures::Pixels> fresh;  // before the worn one: there is one context at a time
    for (int i = 0; i < 150; ++i) {
        std::vector<draw::Command> commands;
        for (int row = 0; row < 4; ++row) {
            // A camera comes to rest at any scale: sizes of half pixels, and what lies between.
            const float size = 8 + static_cast<float>(random() % 300) / 4;
            sizes.insert(size);
            draw::Text text =
                plainText("健康医療AI 工程表 2026", {10, 90 + 90.0f * static_cast<float>(row)}, size);
            if (row % 2 == 1) text.weight = text::Weight::bold;
            commands.push_back(as(text));
        }
        lists.push_back(frame(1200, 400, std::move(commands)));
        if (lists.size() % compared != 0) continue;
        fresh.push_back(OffscreenRenderer(base::GlChoice::automatic).draw(lists.back()));
    }
    CHECK(sizes.size() > 200);
    OffscreenRenderer worn(base::GlChoice::automatic, side);
    for (std::size_t i = 1; i <= lists.size(); ++i) {
        CAPTURE(i);
        const pictures::Pixels pixels = worn.draw(lists[i - 1]);
        const base::Vec2 atlas = worn.renderer().stats().glyphs;
        REQUIRE(std::max(atlas.x, atlas.y) <= side);
        if (i % compared != 0) continue;
        // Where a glyph lies in its texture decides the last bit of what is interpolated, and nothing else.
        CHECK(furthest(pixels.rgba, fresh[i / compared - 1].rgba) <= 2);
    }
}

TEST_CASE("thousands of different characters in many sizes all fit the atlas") {
    OffscreenRenderer offscreen(GENERATE(from_range(bothApis())));
    for (const float size : {18.0f, 33.0f, 57.0f}) {
        std::vector<draw::Command> commands;
        for (char32_t c = 0x4e00; c < 0x4e00 + 1500; ++c) {
            std::string one;
            base::appendUtf8(one, c);
            commands.push_back(as(plainText(
                one, {static_cast<float>(c % 10) * 60, 60 + static_cast<float>(c % 7) * 60}, size)));
        }
        const draw::DrawList list = frame(640, 480, std::move(commands));
        const pictures::Pixels first = offscreen.draw(list);
        CHECK(offscreen.draw(list).rgba == first.rgba);
    }
}

}  // namespace fukan::render::testing
