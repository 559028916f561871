#include <catch2/catch_approx.hpp>
#include <catch2/catch_test_macros.hpp>

#include "text/round_measurer.hpp"

using Catch::Approx;
using fukan::test::plain;
using fukan::test::RoundMeasurer;
using fukan::test::roundMeasurer;
using fukan::text::Block;
using fukan::text::fitVertical;
using fukan::text::RichText;
using fukan::text::Role;
using fukan::text::Run;
using fukan::text::Style;

namespace {

// One size, 10 px; columns are 20 px apart.
std::optional<Block> column(const RichText& text, float height, const RoundMeasurer& font = roundMeasurer) {
    return fitVertical(text, {{60, height}, 10, 10, 2.0f}, font);
}

Block columnOf(const std::string& text, const RoundMeasurer& font = roundMeasurer) {
    const auto block = column(plain(text), 300, font);
    REQUIRE(block);
    return *block;
}

}  // namespace

TEST_CASE("Japanese stands upright, one character below the other") {
    const Block block = columnOf("医療技");
    REQUIRE(block.runs.size() == 3);
    CHECK(block.size.x == Approx(20));
    CHECK(block.size.y == Approx(30));
    CHECK(block.lines == 1);
    for (std::size_t i = 0; i < 3; ++i) {
        CHECK(!block.runs[i].turned);
        CHECK(block.runs[i].origin.x == Approx(5));
        CHECK(block.runs[i].origin.y == Approx(8.8f + 10 * static_cast<float>(i)));
    }
}

TEST_CASE("brackets and stops take their vertical forms, the long vowel mark is turned") {
    const Block block = columnOf("「データ、」（医）。");
    std::string all;
    for (const Run& run : block.runs) all += run.text;
    CHECK(all == "﹁データ︑﹂︵医︶︒");
    for (const Run& run : block.runs) {
        INFO(run.text);
        CHECK(run.turned == (run.text == "ー"));
        if (run.turned) CHECK(run.origin == fukan::base::Vec2{10, 25});
    }
}

TEST_CASE("without vertical forms brackets are turned, and stops move to the upper right") {
    const Block block = columnOf("（医）。", RoundMeasurer(U"︵︶︒"));
    REQUIRE(block.runs.size() == 4);
    CHECK(block.runs[0].text == "（");
    CHECK(block.runs[0].turned);
    CHECK(!block.runs[1].turned);
    CHECK(block.runs[3].text == "。");
    CHECK(!block.runs[3].turned);
    CHECK(block.runs[3].origin.x == Approx(11));
    CHECK(block.runs[3].origin.y == Approx(32.8f));
}

TEST_CASE("dashes, waves and ellipses are turned") {
    for (const char* mark : {"ー", "～", "〜", "…", "―"}) {
        const Block block = columnOf("医" + std::string(mark) + "療");
        INFO(mark);
        REQUIRE(block.runs.size() == 3);
        CHECK(block.runs[1].turned);
        CHECK(block.runs[1].text == mark);
    }
}

TEST_CASE("small kana lie to the upper right") {
    const Block block = columnOf("ヒャ");
    REQUIRE(block.runs.size() == 2);
    CHECK(block.runs[1].origin.x == Approx(6));
    CHECK(block.runs[1].origin.y == Approx(17.8f));
}

TEST_CASE("short numbers and words share a place, capitals are stacked, longer words are turned") {
    const Block shared = columnOf("第12章");
    REQUIRE(shared.runs.size() == 3);
    CHECK(shared.runs[1].text == "12");
    CHECK(!shared.runs[1].turned);
    CHECK(shared.runs[1].origin.x == Approx(5));
    CHECK(shared.size.y == Approx(30));

    const Block stacked = columnOf("医ICT療");
    REQUIRE(stacked.runs.size() == 5);
    CHECK(stacked.runs[2].text == "C");
    CHECK(stacked.runs[2].origin.x == Approx(7.5f));

    const Block turned = columnOf("医Federated療");
    REQUIRE(turned.runs.size() == 3);
    CHECK(turned.runs[1].turned);
    CHECK(turned.runs[1].origin.x == Approx(10));
    CHECK(turned.runs[1].origin.y == Approx(10 + 22.5f));
    CHECK(turned.runs[2].origin.y == Approx(10 + 45 + 8.8f));
}

TEST_CASE("further columns stand to the left and obey the rules for first and last characters") {
    const auto block = column(plain("医療技術、支援技術"), 50);
    REQUIRE(block);
    CHECK(block->lines == 2);
    CHECK(block->size.x == Approx(40));
    CHECK(block->runs[0].origin.x == Approx(25));
    CHECK(block->runs.back().origin.x == Approx(5));
    // 、 ends the first column.
    CHECK(block->runs[4].text == "︑");
    CHECK(block->runs[4].origin.x > 20);
    CHECK(block->runs[5].origin.y == Approx(8.8f));
}

TEST_CASE("a mark stands small at the right of its column") {
    const auto block = column({{"医"}, {"1,2", Role::mark}}, 100);
    REQUIRE(block);
    REQUIRE(block->runs.size() == 2);
    const Run& mark = block->runs[1];
    CHECK(mark.text == "1,2");
    CHECK(mark.size == Approx(6.2f));
    CHECK(mark.origin.x + mark.width == Approx(15));
    CHECK(block->size.y == Approx(16.2f));
}

TEST_CASE("a text without upright characters is turned line by line, the first to the right") {
    const auto block = column(plain("Medical and support technology"), 100);
    REQUIRE(block);
    CHECK(block->lines == 2);
    REQUIRE(block->runs.size() == 2);
    CHECK(block->runs[0].text == "Medical and");
    CHECK(block->runs[0].turned);
    CHECK(block->runs[0].origin.x == Approx(30));
    CHECK(block->runs[0].origin.y == Approx(27.5f));
    CHECK(block->runs[0].width == Approx(55));
    CHECK(block->runs[1].origin.x == Approx(10));
    CHECK(block->size.x == Approx(40));
    CHECK(block->size.y == Approx(90));
}

TEST_CASE("the largest size that fits both ways is taken, or none") {
    const auto block = fitVertical(plain("医療技術"), {{30, 90}, 40, 10, 1.0f, {}, 1}, roundMeasurer);
    REQUIRE(block);
    CHECK(block->fontSize == 22.5f);
    const auto wide = fitVertical(plain("医療"), {{30, 200}, 40, 10, 1.5f}, roundMeasurer);
    REQUIRE(wide);
    CHECK(wide->fontSize == 20.0f);
    CHECK(!fitVertical(plain("医療技術"), {{12, 30}, 20, 10, 1.0f}, roundMeasurer));
    CHECK(!fitVertical(plain("医internationalization"), {{50, 80}, 10, 10, 1.0f}, roundMeasurer));
}

TEST_CASE("a shorter column is centred when asked to") {
    const auto block =
        fitVertical(plain("医療技\n術"), {{60, 100}, 10, 10, 2, Style::Align::center}, roundMeasurer);
    REQUIRE(block);
    REQUIRE(block->runs.size() == 4);
    CHECK(block->runs[3].origin.y == Approx(18.8f));
}
