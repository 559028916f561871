#include "layout/grid_bend.hpp"

#include <catch2/catch_approx.hpp>
#include <catch2/catch_test_macros.hpp>
#include <random>

using Catch::Approx;
using fukan::layout::bendLines;
using fukan::layout::BentLines;
using fukan::layout::LineSpan;
using fukan::layout::neededLength;

TEST_CASE("without needs the grid keeps its proportions") {
    const std::vector<float> natural{1, 2, 1};
    const BentLines bent = bendLines(natural, {}, 400);
    REQUIRE(bent.fits);
    CHECK(bent.at == std::vector<float>{0, 100, 300, 400});
}

TEST_CASE("a segment that is too short takes from all the others alike") {
    const std::vector<float> natural{1, 2, 1};
    const std::vector<LineSpan> spans{{0, 1, 160}};
    const BentLines bent = bendLines(natural, spans, 400);
    REQUIRE(bent.fits);
    CHECK(bent.at[1] == Approx(160));
    CHECK(bent.at[2] == Approx(320));
    CHECK(bent.at[3] == Approx(400));
}

TEST_CASE("a span over several segments stretches them in proportion") {
    const std::vector<float> natural{1, 3, 4};
    const std::vector<LineSpan> spans{{0, 2, 600}};
    const BentLines bent = bendLines(natural, spans, 800);
    CHECK(bent.at[1] == Approx(150));
    CHECK(bent.at[2] == Approx(600));
}

TEST_CASE("a segment of no natural length gets what it needs and no more") {
    const std::vector<float> natural{0, 1, 0};
    const std::vector<LineSpan> spans{{0, 1, 10}, {2, 3, 20}};
    const BentLines bent = bendLines(natural, spans, 100);
    CHECK(bent.at[1] == Approx(10));
    CHECK(bent.at[2] == Approx(80));
}

TEST_CASE("what cannot fit is reported and shrunk alike") {
    const std::vector<float> natural{1, 1};
    const std::vector<LineSpan> spans{{0, 1, 300}, {1, 2, 100}};
    const BentLines bent = bendLines(natural, spans, 200);
    CHECK_FALSE(bent.fits);
    CHECK(bent.needed == Approx(400));
    CHECK(bent.at[1] == Approx(150));
    CHECK(bent.at[2] == Approx(200));
}

TEST_CASE("overlapping spans are all satisfied whenever that is possible") {
    std::mt19937 random(7);
    const auto between = [&random](unsigned low, unsigned high) { return low + random() % (high - low + 1); };
    for (int round = 0; round < 2000; ++round) {
        const std::size_t segments = between(1, 9);
        std::vector<float> natural(segments);
        for (float& length : natural) length = static_cast<float>(between(0, 5));
        std::vector<LineSpan> spans(between(0, 8));
        for (LineSpan& span : spans) {
            span.first = between(0, static_cast<unsigned>(segments) - 1);
            span.last = between(static_cast<unsigned>(span.first) + 1, static_cast<unsigned>(segments));
            span.min = static_cast<float>(between(0, 200));
        }
        const float needed = neededLength(segments + 1, spans);
        const float total = needed + static_cast<float>(between(0, 1) * between(0, 300)) + 1;
        const BentLines bent = bendLines(natural, spans, total);
        REQUIRE(bent.fits);
        REQUIRE(bent.at.front() == 0);
        REQUIRE(bent.at.back() == total);
        for (std::size_t i = 0; i < segments; ++i) REQUIRE(bent.at[i] <= bent.at[i + 1] + 0.05f);
        for (const LineSpan& span : spans) {
            REQUIRE(bent.at[span.last] - bent.at[span.first] >= span.min - 0.05f);
        }
    }
}
