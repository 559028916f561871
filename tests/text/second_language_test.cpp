// The second of two languages: smaller, its lines lower, never below what it is told.

#include <catch2/catch_approx.hpp>
#include <catch2/catch_test_macros.hpp>

#include "text/fit.hpp"
#include "text/measured_text.hpp"
#include "text/round_measurer.hpp"

using namespace fukan;
using Catch::Approx;
using text::RichText;
using text::Role;
using text::Weight;

namespace {

RichText both(const std::string& ja, const std::string& en, float least = 0) {
    return {{ja, Role::body, Weight::bold}, {"\n" + en, Role::second, Weight::regular, least}};
}

}  // namespace

TEST_CASE("The second language has 0.78 of the size, and its lines of the height") {
    const text::Block block =
        text::layoutText(both("国国国", "abcdef"), {20, 1.5f}, 1000, test::roundMeasurer);
    REQUIRE(block.runs.size() == 2);
    CHECK(block.lines == 2);
    CHECK(block.fontSize == 20);
    CHECK(block.runs[0].size == 20);
    CHECK(block.runs[1].size == Approx(15.6f));
    CHECK(block.runs[1].weight == Weight::regular);
    CHECK(block.runs[1].width == Approx(6 * 0.5f * 15.6f));
    CHECK(block.size.y == Approx(1.5f * (20 + 15.6f)));
    CHECK(block.size.x == Approx(60));
    // The baseline lies in its own, lower line.
    CHECK(block.runs[1].origin.y == Approx(30 + (1.5f * 15.6f + 0.76f * 15.6f) / 2));
    CHECK(text::heightAt(both("国国国", "abcdef"), {20, 1.5f}, 1000, test::roundMeasurer) ==
          Approx(block.size.y));
}

TEST_CASE("It does not go below its least size, nor above the first language's") {
    const auto sizeAt = [](float size, float least) {
        const RichText words = both("国", "a", least);
        const text::Block block = text::layoutText(words, {size, 1.2f}, 1000, test::roundMeasurer);
        return block.runs[1].size;
    };
    CHECK(sizeAt(40, 18) == Approx(31.2f));
    CHECK(sizeAt(20, 18) == Approx(18));
    CHECK(sizeAt(16, 18) == Approx(16));
}

TEST_CASE("A text that is measured at many sizes has the same lines as one that is laid out anew") {
    const RichText words = both("国国国国国国", "abc defg hijk lmno pq", 14);
    text::MeasuredText measured(words, test::roundMeasurer);
    for (const float size : {40.0f, 12.0f, 18.0f, 30.0f, 16.0f, 40.0f}) {
        for (const float width : {60.0f, 120.0f, 500.0f}) {
            CAPTURE(size, width);
            const text::Block block = text::layoutText(words, {size, 1.3f}, width, test::roundMeasurer);
            CHECK(measured.lines(size, width) == block.lines);
            CHECK(measured.height({size, 1.3f}, width) == Approx(block.size.y));
            CHECK(measured.layout({size, 1.3f}, width).size == block.size);
        }
    }
}

TEST_CASE("What is fitted takes the second language's size into account, and keeps to the room") {
    const RichText words = both("国国国国", "abcdefgh ijklmnop", 10);
    for (const base::Vec2 room : {base::Vec2{100, 60}, {200, 60}, {140, 200}, {70, 300}}) {
        CAPTURE(room.x, room.y);
        const auto block = text::fit(words, {room, 40, 10, 1.2f}, test::roundMeasurer);
        REQUIRE(block);
        CHECK(block->size.x <= room.x + 0.1f);
        CHECK(block->size.y <= room.y + 0.1f);
        for (const text::Run& run : block->runs) CHECK(run.joint != text::Joint::broken);
    }
}

TEST_CASE("On one line both stand on one baseline, and a mark behind the second is small with it") {
    const RichText words{{"国国"}, {" abcd", Role::second}, {"1", Role::mark}};
    const text::Block block = text::layoutText(words, {20, 1.5f}, 1000, test::roundMeasurer);
    REQUIRE(block.runs.size() == 3);
    CHECK(block.lines == 1);
    CHECK(block.size.y == Approx(30));
    CHECK(block.runs[1].origin.y == block.runs[0].origin.y);
    CHECK(block.runs[1].origin.x == Approx(40));
    CHECK(block.runs[2].size == Approx(20 * 0.78f * 0.62f));
    CHECK(block.size.x == Approx(40 + 5 * 7.8f + 0.5f * 20 * 0.78f * 0.62f));
}

TEST_CASE("Two languages are shortened as one text, each in its own size") {
    const RichText words{{"国国国"}, {" abcdefgh", Role::second}};
    const RichText whole = text::ellipsized(words, 10, 100, test::roundMeasurer);
    REQUIRE(whole.size() == 2);
    CHECK(whole[1].text == " abcdefgh");
    const RichText cut = text::ellipsized(words, 10, 55, test::roundMeasurer);
    REQUIRE(cut.size() == 2);
    CHECK(cut[0].text == "国国国");
    CHECK(cut[1].text == " ab…");
    CHECK(text::widthOf(cut, 10, test::roundMeasurer) <= 55);
    CHECK(text::ellipsized(words, 10, 25, test::roundMeasurer).size() == 1);
    CHECK(text::ellipsized(words, 10, 5, test::roundMeasurer).empty());
}
