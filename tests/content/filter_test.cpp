// What a filter leaves.

#include "content/filter.hpp"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <numeric>

#include "content/files.hpp"
#include "content/fiscal_year.hpp"
#include "content/plans.hpp"

using namespace fukan;
using content::Filter;
using content::matches;

TEST_CASE("a filter with nothing on lets every task through") {
    const content::Board board = test::twoPlans();
    CHECK_FALSE(Filter{}.any());
    const auto all = matches(board, 1, {}, 2026);
    CHECK(all.count == 4);
    CHECK(all.perDomain == std::vector<std::size_t>{2, 1, 1});
    CHECK(all.tasks == std::vector<bool>(4, true));
}

TEST_CASE("conditions apply together") {
    content::Board board = test::twoPlans();
    content::Roadmap& roadmap = *board.revisions[1].roadmap;
    roadmap.footnotes = {{7, {"", "Seven"}}};
    roadmap.tasks[0].footnotes = {7};
    roadmap.tasks[3].footnotes = {7};
    CHECK(matches(board, 1, {true, false, {}}, 2026).tasks == std::vector<bool>{true, true, true, false});
    CHECK(matches(board, 1, {false, true, {}}, 2026).tasks == std::vector<bool>{false, true, true, true});
    CHECK(matches(board, 1, {true, true, {}}, 2026).tasks == std::vector<bool>{false, true, true, false});
    CHECK(matches(board, 1, {false, false, 7}, 2026).tasks == std::vector<bool>{true, false, false, true});
    CHECK(matches(board, 1, {true, false, 7}, 2026).count == 1);
    CHECK(matches(board, 1, {false, false, 8}, 2026).count == 0);
}

TEST_CASE("without another revision nothing has changed, without a roadmap nothing matches") {
    content::Board board = test::twoPlans();
    board.revisions.resize(1);
    CHECK(matches(board, 0, {false, true, {}}, 2026).count == 0);
    board.revisions[0].roadmap.reset();
    CHECK(matches(board, 0, {}, 2026).count == 0);
    CHECK(matches(board, 0, {}, 2026).perDomain.size() == 3);
}

TEST_CASE("programmes are the footnotes that somebody refers to") {
    content::Roadmap roadmap;
    roadmap.footnotes = {{1, {}}, {2, {}}, {5, {}}};
    roadmap.tasks.resize(2);
    roadmap.tasks[0].footnotes = {5};
    roadmap.tasks[1].footnotes = {5, 1};
    CHECK(content::programmes(roadmap) == std::vector<std::size_t>{0, 2});
}

TEST_CASE("on the bundled board counts agree with the fiscal year's") {
    const auto loaded = test::loadAsset("health-ai");
    REQUIRE(loaded.board);
    for (std::size_t r = 0; r < 2; ++r) {
        const content::Roadmap& roadmap = *loaded.board->revisions[r].roadmap;
        const auto now = content::currentYear(roadmap, 2026);
        const auto found = matches(*loaded.board, r, {true, false, {}}, 2026);
        for (std::size_t d = 0; d < loaded.board->domains.size(); ++d)
            CHECK(found.perDomain[d] == content::currentTaskCount(roadmap, now, d));
        CHECK(found.count == std::accumulate(found.perDomain.begin(), found.perDomain.end(), std::size_t{0}));
        for (const std::size_t note : content::programmes(roadmap))
            CHECK(matches(*loaded.board, r, {false, false, roadmap.footnotes[note].number}, 2026).count > 0);
    }
    CHECK(content::programmes(*loaded.board->revisions[1].roadmap).size() == 6);
}
