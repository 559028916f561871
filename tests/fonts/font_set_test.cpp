#include "fonts/font_set.hpp"

#include <catch2/catch_approx.hpp>
#include <catch2/catch_test_macros.hpp>

using Catch::Approx;
using fukan::fonts::FontChoice;
using fukan::fonts::FontSet;
using fukan::text::Weight;

namespace {

FontChoice family(const char* name) {
    FontChoice choice;
    choice.family = name;
    return choice;
}

FontChoice file(const std::string& path) {
    FontChoice choice = family("No Such Family");
    choice.regularFile = path;
    return choice;
}

std::shared_ptr<FontSet> shipped() {
    auto fonts = FontSet::open({});
    INFO((fonts ? "" : fonts.error()));
    REQUIRE(fonts);
    return *fonts;
}

}  // namespace

TEST_CASE("the default font has Japanese and says what it lacks") {
    const auto fonts = shipped();
    for (const Weight weight : {Weight::regular, Weight::bold}) {
        CHECK(fonts->has(U'人', weight));
        CHECK(fonts->has(U'A', weight));
        CHECK(fonts->has(U'…', weight));
        CHECK(fonts->has(U'︵', weight));
        CHECK(fonts->has(U'𠮷', weight));
        CHECK(!fonts->has(0x10FFFD, weight));
        CHECK(!fonts->has(0xE123, weight));
    }
}

TEST_CASE("advances are unhinted and grow with the size") {
    const auto fonts = shipped();
    CHECK(fonts->advance(U'人', 20, Weight::regular) == Approx(20));
    CHECK(fonts->advance(U'𠮷', 20, Weight::bold) == Approx(20));
    const float letter = fonts->advance(U'i', 1000, Weight::regular);
    CHECK(letter > 100);
    CHECK(letter < 400);
    CHECK(fonts->advance(U'i', 13.5f, Weight::regular) == Approx(letter * 0.0135f));
    CHECK(fonts->advance(0x10FFFD, 20, Weight::regular) == 20.0f);
}

TEST_CASE("bold is another face") {
    const auto fonts = shipped();
    CHECK(fonts->advance(U'W', 100, Weight::bold) != fonts->advance(U'W', 100, Weight::regular));
    CHECK(fonts->data(Weight::bold).path != fonts->data(Weight::regular).path);
    CHECK(fonts->data(Weight::regular).bytes.size() > 1000000);
}

TEST_CASE("the metrics are those of the em box, in which ideographs are centred") {
    const auto metrics = shipped()->metrics(100, Weight::regular);
    CHECK(metrics.ascent == Approx(88));
    CHECK(metrics.descent == Approx(12));
}

TEST_CASE("a family that is not installed is named, with the package that has the default") {
    const auto fonts = FontSet::open(family("No Such Family"));
    REQUIRE(!fonts);
    CHECK(fonts.error().find("No Such Family") != std::string::npos);
    CHECK(fonts.error().find("fonts-noto-cjk") != std::string::npos);
}

TEST_CASE("files that are named are taken instead of a family") {
    const auto byFamily = shipped();
    const std::string path = byFamily->data(Weight::regular).path;
    const auto byFile = FontSet::open(file(path));
    REQUIRE(byFile);
    CHECK((*byFile)->data(Weight::bold).path == path);
    CHECK((*byFile)->has(U'人', Weight::bold));
}

TEST_CASE("a file that is missing or no font is named") {
    const auto missing = FontSet::open(file("/nowhere/font.otf"));
    REQUIRE(!missing);
    CHECK(missing.error().find("/nowhere/font.otf") != std::string::npos);
    const auto noFont = FontSet::open(file(FUKAN_SOURCE_DIR "/LICENSE"));
    REQUIRE(!noFont);
    CHECK(noFont.error().find("LICENSE") != std::string::npos);
    CHECK(!FontSet::open(file("/tmp")));
}
