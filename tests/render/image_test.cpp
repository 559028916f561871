// Bitmaps: decoding any bytes, fitting, and what stands in for a missing one.

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators_range.hpp>
#include <random>

#include "pictures/decode_image.hpp"
#include "pictures/png.hpp"
#include "render/offscreen_renderer.hpp"

namespace fukan::render::testing {

namespace {

std::string png(int w, int h, base::Color color) {
    pictures::Pixels pixels{w, h, {}};
    for (int i = 0; i < w * h; ++i)
        pixels.rgba.insert(pixels.rgba.end(), {color.r, color.g, color.b, color.a});
    return pictures::encodePng(pixels);
}

}  // namespace

TEST_CASE("an image keeps its aspect and stands in the middle of its room") {
    OffscreenRenderer offscreen(GENERATE(from_range(bothApis())));
    offscreen.images.files["wide"] = png(40, 20, base::rgb(0x30a050));
    const pictures::Pixels p =
        offscreen.draw(frame(100, 100, {as(draw::Image{{10, 10, 80, 80}, "wide", 1})}));
    CHECK(inked(p, black) == base::Rect{10, 30, 80, 40});
    CHECK(colorAt(p, 50, 50) == base::rgb(0x30a050));
    CHECK(offscreen.renderer().takeProblems().empty());
}

TEST_CASE("an image is faded by its opacity and its own alpha") {
    OffscreenRenderer offscreen(GENERATE(from_range(bothApis())));
    offscreen.images.files["a"] = png(10, 10, {255, 255, 255, 128});
    const pictures::Pixels p = offscreen.draw(frame(20, 20, {as(draw::Image{{0, 0, 20, 20}, "a", 0.5f})}));
    CHECK(near(colorAt(p, 10, 10), base::rgb(0x404040), 2));
}

TEST_CASE("a missing or damaged image leaves a calm mark and is reported once") {
    OffscreenRenderer offscreen(GENERATE(from_range(bothApis())));
    offscreen.images.files["damaged"] = png(10, 10, black).substr(0, 40);
    const draw::DrawList list = frame(
        100, 50,
        {as(draw::Image{{5, 5, 40, 40}, "missing", 1}), as(draw::Image{{55, 5, 40, 40}, "damaged", 1})});
    const pictures::Pixels p = offscreen.draw(list);
    CHECK(inked(p, black) == base::Rect{5, 5, 90, 40});
    const std::vector<std::string> problems = offscreen.renderer().takeProblems();
    REQUIRE(problems.size() == 2);
    CHECK(problems[0].find("missing") != std::string::npos);
    offscreen.draw(list);
    CHECK(offscreen.renderer().takeProblems().empty());
    CHECK(offscreen.images.reads == 2);
    offscreen.images.files["missing"] = png(10, 10, base::rgb(0xffffff));
    offscreen.renderer().forgetImages();
    CHECK(colorAt(offscreen.draw(list), 25, 25) == base::rgb(0xffffff));
}

TEST_CASE("an image that is shrunk into its room is drawn pixel by pixel") {
    OffscreenRenderer offscreen(GENERATE(from_range(bothApis())));
    // Lines of one pixel, once they are shrunk by three.
    pictures::Pixels lines{300, 150, {}};
    for (int i = 0; i < 300 * 150; ++i) {
        const auto grey = static_cast<std::uint8_t>(i % 300 / 3 % 2 == 0 ? 255 : 0);
        lines.rgba.insert(lines.rgba.end(), {grey, grey, grey, 255});
    }
    offscreen.images.files["lines"] = pictures::encodePng(lines);
    const pictures::Pixels p =
        offscreen.draw(frame(120, 70, {as(draw::Image{{10.3f, 10.4f, 100.2f, 50.1f}, "lines", 1})}));
    for (int x = 10; x < 110; ++x) {
        CAPTURE(x);
        CHECK(colorAt(p, x, 30) == (x % 2 == 0 ? base::rgb(0xffffff) : base::rgb(0)));
    }
}

TEST_CASE("a hundred images in turn leave a few in memory, and each is itself") {
    OffscreenRenderer offscreen(GENERATE(from_range(bothApis())));
    for (int i = 0; i < 100; ++i) {
        const std::string name = std::to_string(i);
        const auto grey = static_cast<std::uint8_t>(50 + i);
        offscreen.images.files[name] = png(8, 8, {grey, 0, 0, 255});
        const pictures::Pixels p = offscreen.draw(frame(8, 8, {as(draw::Image{{0, 0, 8, 8}, name, 1})}));
        CHECK(colorAt(p, 4, 4) == base::Color{grey, 0, 0, 255});
        CHECK(offscreen.renderer().stats().images <= static_cast<int>(ImageStore::most));
    }
    // A frame may need more than that.
    std::vector<draw::Command> all;
    for (int i = 0; i < 10; ++i)
        all.push_back(as(draw::Image{{static_cast<float>(i * 8), 0, 8, 8}, std::to_string(i), 1}));
    const pictures::Pixels p = offscreen.draw(frame(80, 8, all));
    for (int i = 0; i < 10; ++i) CHECK(colorAt(p, i * 8 + 4, 4).r == 50 + i);
}

TEST_CASE("of images that are announced only those are kept, and what comes late is drawn then") {
    OffscreenRenderer offscreen(GENERATE(from_range(bothApis())));
    Renderer& renderer = offscreen.renderer();
    for (const char* name : {"a", "b", "c"}) offscreen.images.files[name] = png(8, 8, base::rgb(0x30a050));
    offscreen.images.late = {"a", "b", "c"};
    const base::Vec2 room{8, 8};
    const std::vector<base::ImageWish> wishes{{"a", room}, {"b", room}};
    const auto look = [&](const char* name) {
        return colorAt(offscreen.draw(frame(8, 8, {as(draw::Image{{0, 0, 8, 8}, name, 1})})), 4, 4);
    };
    CHECK_FALSE(renderer.keepImages(wishes));
    CHECK_FALSE(renderer.knowsImage("a"));
    look("a");
    CHECK(renderer.stats().images == 0);
    CHECK(renderer.takeProblems().empty());

    offscreen.images.late.clear();
    CHECK_FALSE(renderer.keepImages(wishes));
    CHECK(renderer.knowsImage("a"));
    CHECK(renderer.knowsImage("b"));
    CHECK(look("a") == base::rgb(0x30a050));
    CHECK(renderer.stats().images == 2);
    const int reads = offscreen.images.reads;
    CHECK_FALSE(renderer.keepImages(wishes));
    CHECK(offscreen.images.reads == reads);

    // What is still on the screen stays for as long.
    CHECK_FALSE(renderer.keepImages(std::vector<base::ImageWish>{{"c", room}}));
    CHECK(renderer.knowsImage("a"));
    CHECK_FALSE(renderer.knowsImage("b"));
    look("c");
    look("c");
    renderer.keepImages(std::vector<base::ImageWish>{{"c", room}});
    CHECK_FALSE(renderer.knowsImage("a"));

    // Another file of that name, or another room: the old one until it comes, and then the screen is told.
    offscreen.images.late = {"c"};
    offscreen.images.files["c"] = png(8, 8, base::rgb(0x3050a0));
    renderer.forgetImages();
    CHECK_FALSE(renderer.keepImages(std::vector<base::ImageWish>{{"c", room}}));
    CHECK(look("c") == base::rgb(0x30a050));
    offscreen.images.late.clear();
    CHECK(renderer.keepImages(std::vector<base::ImageWish>{{"c", room}}));
    CHECK(look("c") == base::rgb(0x3050a0));
    CHECK(renderer.keepImages(std::vector<base::ImageWish>{{"c", {4, 4}}}));
}

TEST_CASE("what was encoded is decoded unchanged") {
    std::mt19937 random(7);
    pictures::Pixels pixels{31, 17, {}};
    for (int i = 0; i < 31 * 17 * 4; ++i) pixels.rgba.push_back(static_cast<std::uint8_t>(random() & 255u));
    const auto back = pictures::decodeImage(pictures::encodePng(pixels));
    REQUIRE(back);
    CHECK(back->width == 31);
    CHECK(back->height == 17);
    CHECK(back->rgba == pixels.rgba);
}

TEST_CASE("any bytes are decoded or refused, never worse") {
    const std::string good = png(16, 16, base::rgb(0x123456));
    std::mt19937 random(11);
    for (int round = 0; round < 2000; ++round) {
        std::string bytes = good;
        for (int flips = 0; flips < 4; ++flips)
            bytes[random() % bytes.size()] = static_cast<char>(random() & 255u);
        bytes.resize(random() % (bytes.size() + 1));
        const auto result = pictures::decodeImage(bytes);
        if (!result) CHECK_FALSE(result.error().empty());
    }
    CHECK_FALSE(pictures::decodeImage(""));
    CHECK_FALSE(pictures::decodeImage("<svg/>"));
}

TEST_CASE("a picture that claims to be enormous is refused before memory is taken") {
    std::string bytes = png(1, 1, black);
    bytes[16] = bytes[20] = 0;
    bytes[17] = bytes[21] = 0;
    bytes[18] = bytes[22] = 0x3f;
    bytes[19] = bytes[23] = 0;
    const auto result = pictures::decodeImage(bytes);
    REQUIRE_FALSE(result);
    CHECK(result.error().find("16128") != std::string::npos);
}

}  // namespace fukan::render::testing
