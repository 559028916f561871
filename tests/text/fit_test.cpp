#include <algorithm>
#include <catch2/catch_approx.hpp>
#include <catch2/catch_test_macros.hpp>

#include "text/round_measurer.hpp"
#include "text/size_search.hpp"

using fukan::test::plain;
using fukan::test::roundMeasurer;
using fukan::text::fit;
using fukan::text::FitRequest;
using fukan::text::largestSize;

namespace {}

TEST_CASE("the search finds the last size that passes, and none below the smallest") {
    for (float limit = 17; limit < 31; limit += 0.25f) {
        const auto found = largestSize(18.3f, 30, [&](float size) { return size <= limit; });
        INFO(limit);
        if (limit < 18.3f) {
            CHECK(!found);
        } else {
            const float halves = static_cast<float>(static_cast<int>(limit * 2)) / 2;
            CHECK(found == std::min(30.0f, std::max(18.3f, halves)));
        }
    }
    CHECK(largestSize(20, 10, [](float) { return true; }) == 20.0f);
}

TEST_CASE("the largest size that fits in both directions is taken") {
    const auto byWidth = fit(plain("国国国国"), {{90, 100}, 40, 10, 1.0f, {}, 1}, roundMeasurer);
    REQUIRE(byWidth);
    CHECK(byWidth->fontSize == 22.5f);
    CHECK(byWidth->lines == 1);
    const auto byHeight = fit(plain("国国国国"), {{200, 26}, 40, 10, 1.3f}, roundMeasurer);
    REQUIRE(byHeight);
    CHECK(byHeight->fontSize == 20.0f);
    const auto atMost = fit(plain("国国"), {{500, 500}, 24, 10}, roundMeasurer);
    REQUIRE(atMost);
    CHECK(atMost->fontSize == 24.0f);
}

TEST_CASE("nothing is returned when the smallest size does not fit") {
    CHECK(!fit(plain("国国国国国国国国国国"), {{36, 30}, 24, 18}, roundMeasurer));
    CHECK(!fit(plain("国"), {{17, 100}, 24, 18}, roundMeasurer));
    CHECK(!fit(plain("国\n国"), {{100, 100}, 24, 18, 1.3f, {}, 1}, roundMeasurer));
}

TEST_CASE("type shrinks before a word is broken") {
    const auto whole = fit(plain("Diagnosis"), {{90, 200}, 24, 18}, roundMeasurer);
    REQUIRE(whole);
    CHECK(whole->fontSize == 20.0f);
    CHECK(whole->lines == 1);
    const auto broken = fit(plain("Diagnosis"), {{50, 200}, 24, 18}, roundMeasurer);
    REQUIRE(broken);
    CHECK(broken->fontSize == 24.0f);
    CHECK(broken->lines == 3);
    CHECK(broken->size.x <= 50.001f);
}

TEST_CASE("an empty text fits anywhere") {
    const auto block = fit({}, {{0, 0}, 24, 18}, roundMeasurer);
    REQUIRE(block);
    CHECK(block->runs.empty());
}

TEST_CASE("more room never means smaller type") {
    const std::string text = "創薬ターゲット探索のためのデータベース構築、AI開発 (drug discovery)";
    float last = 0;
    for (float height = 30; height < 300; height += 3) {
        const auto block = fit(plain(text), {{200, height}, 60, 8}, roundMeasurer);
        const float size = block ? block->fontSize : 0;
        CHECK(size >= last);
        last = size;
        if (block) CHECK((block->size.x <= 200.001f && block->size.y <= height + 0.001f));
    }
    CHECK(last > 20);
}
