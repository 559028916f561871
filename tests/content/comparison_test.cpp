// A revision beside its neighbour.

#include "content/comparison.hpp"

#include <catch2/catch_test_macros.hpp>

#include "content/files.hpp"
#include "content/plans.hpp"

using namespace fukan;

TEST_CASE("the neighbour is the revision before, for the first one the revision after") {
    content::Board board = test::twoPlans();
    CHECK(content::neighbourOf(board, 1) == 0u);
    CHECK(content::neighbourOf(board, 0) == 1u);
    board.revisions.push_back(test::planRevision("third", {}));
    CHECK(content::neighbourOf(board, 2) == 1u);
    board.revisions[1].roadmap.reset();
    CHECK(content::neighbourOf(board, 2) == 0u);
    CHECK(content::neighbourOf(board, 0) == 2u);
    CHECK_FALSE(content::neighbourOf(board, 1));
    board.revisions.resize(1);
    CHECK_FALSE(content::neighbourOf(board, 0));
    CHECK_FALSE(content::compareWithNeighbour(board, 0));
}

TEST_CASE("changes stand in the order of the revision's own tasks, whichever neighbour there is") {
    const content::Board board = test::twoPlans();
    const auto later = content::compareWithNeighbour(board, 1);
    REQUIRE(later);
    CHECK(later->otherEarlier);
    REQUIRE(later->changes.size() == 4);
    CHECK(later->changes[0].same());
    CHECK(later->changes[1].textChanged);
    CHECK(later->changes[1].yearsChanged);
    CHECK(later->changes[2].domainChanged);
    CHECK(later->changes[3].added());
    CHECK_FALSE(later->counterpart(3));

    const auto earlier = content::compareWithNeighbour(board, 0);
    REQUIRE(earlier);
    CHECK_FALSE(earlier->otherEarlier);
    REQUIRE(earlier->changes.size() == 4);
    CHECK(earlier->changes[0].same());
    CHECK(earlier->changes[3].dropped());
    CHECK(earlier->counterpart(1) == 1u);
}

TEST_CASE("the bundled board's revisions are each other's neighbours") {
    const auto loaded = test::loadAsset("health-ai");
    REQUIRE(loaded.board);
    for (const std::size_t revision : {0u, 1u}) {
        const auto comparison = content::compareWithNeighbour(*loaded.board, revision);
        REQUIRE(comparison);
        const auto& tasks = loaded.board->revisions[revision].roadmap->tasks;
        REQUIRE(comparison->changes.size() == tasks.size());
        for (std::size_t i = 0; i < tasks.size(); ++i) CHECK(comparison->changes[i].id == tasks[i].id);
    }
}
