// What a card tells of a task.

#include "content/task_facts.hpp"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>

#include "content/comparison.hpp"
#include "content/files.hpp"
#include "content/plans.hpp"

using namespace fukan;
using content::taskFacts;
using Difference = content::NeighbourDifference::Kind;

TEST_CASE("a task's neighbours are those of its lane, in file order") {
    const content::Board board = test::twoPlans();
    CHECK_FALSE(taskFacts(board, 0, 0).previous);
    CHECK(taskFacts(board, 0, 0).next == 2u);
    CHECK(taskFacts(board, 0, 2).previous == 0u);
    CHECK(taskFacts(board, 0, 2).next == 3u);
    CHECK_FALSE(taskFacts(board, 0, 3).next);
    CHECK_FALSE(taskFacts(board, 0, 1).previous);
    CHECK_FALSE(taskFacts(board, 0, 1).next);
}

TEST_CASE("a task's difference says what the other revision has") {
    const content::Board board = test::twoPlans();
    const auto difference = [&](std::size_t revision, std::size_t task) {
        return *taskFacts(board, revision, task).difference;
    };
    CHECK(difference(1, 0).kind == Difference::unchanged);
    const auto reworded = difference(1, 1);
    CHECK(reworded.kind == Difference::changed);
    CHECK(reworded.otherEarlier);
    CHECK(reworded.other == 0);
    CHECK(reworded.text->en == "Old words");
    CHECK(*reworded.years == content::Years{2025, 2025, false});
    CHECK_FALSE(reworded.domain);
    CHECK(difference(1, 2).domain == 0u);
    CHECK_FALSE(difference(1, 2).text);
    CHECK(difference(1, 3).kind == Difference::added);
    CHECK(difference(0, 3).kind == Difference::dropped);
    CHECK(difference(0, 1).text->en == "New words");
    CHECK_FALSE(difference(0, 1).otherEarlier);
}

TEST_CASE("that the programmes differ is told with the other's, where all else is unchanged too") {
    content::Board board = test::twoPlans();
    content::Roadmap& before = *board.revisions[0].roadmap;
    content::Roadmap& after = *board.revisions[1].roadmap;
    before.footnotes = {{1, {"", "One"}}, {2, {"", "Two"}}};
    after.footnotes = {{1, {"", "Two"}}, {2, {"", "One"}}, {3, {"", "Three"}}};
    before.tasks[0].footnotes = {2, 1};
    after.tasks[0].footnotes = {2, 1};
    // The same programmes by other numbers, in another order.
    CHECK_FALSE(taskFacts(board, 1, 0).difference->programmes);
    after.tasks[0].footnotes = {2, 3};
    const auto difference = *taskFacts(board, 1, 0).difference;
    CHECK(difference.kind == Difference::unchanged);
    CHECK(difference.programmes == std::vector<std::size_t>{1, 0});
    CHECK(taskFacts(board, 0, 0).difference->programmes == std::vector<std::size_t>{1, 2});
    after.tasks[0].footnotes.clear();
    CHECK(taskFacts(board, 0, 0).difference->programmes == std::vector<std::size_t>{});
    // Neither is a change for the filter.
    CHECK(content::compareWithNeighbour(board, 1)->changes[0].same());
}

TEST_CASE("a board with one revision has nothing to differ from") {
    content::Board board = test::twoPlans();
    board.revisions.resize(1);
    CHECK_FALSE(taskFacts(board, 0, 0).difference);
}

TEST_CASE("programmes come in the order of the task's marks, and only those that exist") {
    content::Board board = test::twoPlans();
    content::Roadmap& roadmap = *board.revisions[0].roadmap;
    roadmap.footnotes = {{1, {"", "One"}}, {2, {"", "Two"}}, {3, {"", "Three"}}};
    roadmap.tasks[0].footnotes = {3, 1, 9};
    CHECK(taskFacts(board, 0, 0).programmes == std::vector<std::size_t>{2, 0});
    CHECK(taskFacts(board, 0, 1).programmes.empty());
}

TEST_CASE("a task is on the areas that carry its domain") {
    content::Board board = test::twoPlans();
    CHECK(taskFacts(board, 0, 0).areas.empty());
    content::Landscape& map = board.revisions[0].landscape.emplace();
    map.areas = {{"x", {}, {}, {1}, {}}, {"y", {}, {}, {1, 0}, {}}, {"z", {}, {}, {}, {}}};
    CHECK(taskFacts(board, 0, 0).areas == std::vector<std::size_t>{1});
    CHECK(taskFacts(board, 0, 1).areas == std::vector<std::size_t>{0, 1});
}

TEST_CASE("every task of the bundled board has its facts") {
    const auto loaded = test::loadAsset("health-ai");
    REQUIRE(loaded.board);
    std::size_t changed = 0;
    for (std::size_t r = 0; r < loaded.board->revisions.size(); ++r) {
        const content::Roadmap& roadmap = *loaded.board->revisions[r].roadmap;
        for (std::size_t i = 0; i < roadmap.tasks.size(); ++i) {
            const auto facts = taskFacts(*loaded.board, r, i);
            CHECK(facts.programmes.size() == roadmap.tasks[i].footnotes.size());
            REQUIRE(facts.difference);
            changed += facts.difference->kind != Difference::unchanged ? 1 : 0;
            if (facts.next) CHECK(taskFacts(*loaded.board, r, *facts.next).previous == i);
        }
    }
    CHECK(changed > 5);
}

TEST_CASE("one task's difference is what comparing all of them says") {
    const auto loaded = test::loadAsset("health-ai");
    REQUIRE(loaded.board);
    for (std::size_t r = 0; r < loaded.board->revisions.size(); ++r) {
        const auto comparison = content::compareWithNeighbour(*loaded.board, r);
        REQUIRE(comparison);
        for (std::size_t i = 0; i < comparison->changes.size(); ++i) {
            const auto difference = *taskFacts(*loaded.board, r, i).difference;
            CHECK((difference.kind == Difference::unchanged) == comparison->changes[i].same());
            CHECK(difference.text.has_value() == comparison->changes[i].textChanged);
            CHECK(difference.years.has_value() == comparison->changes[i].yearsChanged);
            CHECK(difference.domain.has_value() == comparison->changes[i].domainChanged);
            CHECK(difference.programmes.has_value() == comparison->changes[i].programmesChanged);
        }
    }
}
