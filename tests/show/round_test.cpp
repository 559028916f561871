#include "show/round.hpp"

#include <catch2/catch_test_macros.hpp>

#include "remote.hpp"

namespace fukan::show {

TEST_CASE("a scene is found again by its key, the nearest of several, or by its nearest page") {
    Round round = standardRound();
    CHECK(findAgain(round, {SceneKind::roadmap, 0, 1}, 0) == 5u);
    CHECK(findAgain(round, {SceneKind::roadmap, 1, 7}, 0) == 2u);
    CHECK_FALSE(findAgain(round, {SceneKind::roadmap, 4, 0}, 0));
    CHECK_FALSE(findAgain({}, {SceneKind::roadmap, 1, 0}, 0));
    round.push_back(landscape(1));
    CHECK(findAgain(round, {SceneKind::landscape, 1, 0}, 5) == 6u);
    CHECK(findAgain(round, {SceneKind::landscape, 1, 0}, 1) == 0u);
}

TEST_CASE("one image does not stand in for another") {
    Round round = standardRound();
    round.push_back({{SceneKind::image, 0, 0, "a.png"}, std::chrono::seconds(5)});
    CHECK(findAgain(round, {SceneKind::image, 0, 0, "a.png"}, 0) == 6u);
    CHECK_FALSE(findAgain(round, {SceneKind::image, 0, 0, "b.png"}, 0));
    CHECK_FALSE(findOtherRevision(round, 6));
}

TEST_CASE("the other revision shows the same kind of scene on the nearest page") {
    const Round round = standardRound();
    CHECK(findOtherRevision(round, 0) == 3u);
    CHECK(findOtherRevision(round, 3) == 0u);
    CHECK(findOtherRevision(round, 2) == 5u);
    CHECK(findOtherRevision({landscape(0), landscape(1), landscape(2)}, 1) == 2u);
    CHECK(findOtherRevision({landscape(0), landscape(1), landscape(2)}, 2) == 0u);
    CHECK(findOtherRevision({landscape(1), roadmap(1, 0, 0), roadmap(1, 1, 0), roadmap(0, 0, 0)}, 2) == 3u);
    CHECK_FALSE(findOtherRevision({landscape(1), roadmap(0, 0, 0)}, 0));
}

TEST_CASE("a domain is looked for on the revision's roadmap, then its map, then elsewhere") {
    const Round round = standardRound();
    CHECK(findDomain(round, 0, 3) == 2u);
    CHECK(findDomain(round, 4, 3) == 5u);
    CHECK(findDomain(round, 0, 4) == 5u);
    CHECK(findDomain({landscape(1), roadmap(0, 0, 0, {1})}, 0, 1) == 0u);
    CHECK_FALSE(findDomain(round, 0, 99));
    CHECK_FALSE(findDomain({}, 0, 1));
}

}  // namespace fukan::show
