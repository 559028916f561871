// A plan's versions as the revisions of one board.

#include "content/history_board.hpp"

#include <catch2/catch_test_macros.hpp>

#include "content/plans.hpp"
#include "content/revision_diff.hpp"

using namespace fukan;
using content::Board;
using content::PlanVersion;

namespace {

/// Of one revision, the plan's second.
Board boardOf(content::Revision revision) {
    Board board = test::twoPlans();
    board.revisions.back() = std::move(revision);
    return board;
}

PlanVersion versionOf(Board board, std::string hash, content::Date date, int hour = 9) {
    PlanVersion version;
    version.commit.hash = std::move(hash);
    version.commit.local = {date, hour, 30};
    version.commit.subject = "Subject of " + version.commit.hash;
    version.board = std::make_shared<const Board>(std::move(board));
    return version;
}

}  // namespace

TEST_CASE("Each version's last revision is a revision, named by its commit and its day") {
    const auto history = content::historyBoard(
        {versionOf(test::twoPlans(), "1111111aaaa", {2025, 4, 1}),
         versionOf(boardOf(test::planRevision("x", {test::planTask("a.kept", 0, "Kept", 2025)})),
                   "2222222bbbb", {2026, 11, 22})});
    REQUIRE(history.board.revisions.size() == 2);
    CHECK(history.board.revisions[0].id == "1111111");
    CHECK(history.board.revisions[0].roadmap->tasks.size() == 4);
    CHECK(history.board.revisions[1].id == "2222222");
    CHECK(history.board.revisions[1].roadmap->tasks.size() == 1);
    // The title is English alone, and so the label is.
    CHECK(history.board.revisions[1].label == content::LocalText{"", "22 Nov 2026"});
    CHECK(history.commits[1].subject == "Subject of 2222222bbbb");
}

TEST_CASE("Two versions of one day are told apart by their time, and two of one short hash by all of it") {
    const Board board = test::twoPlans();
    const auto history = content::historyBoard({versionOf(board, "1111111a", {2026, 1, 2}, 9),
                                                versionOf(board, "1111111b", {2026, 1, 2}, 15),
                                                versionOf(board, "3333333c", {2026, 1, 3})});
    CHECK(history.board.revisions[0].label.en == "2 Jan 2026 09:30");
    CHECK(history.board.revisions[1].label.en == "2 Jan 2026 15:30");
    CHECK(history.board.revisions[2].label.en == "3 Jan 2026");
    CHECK(history.board.revisions[0].id == "1111111a");
    CHECK(history.board.revisions[1].id == "1111111b");
    CHECK(history.board.revisions[2].id == "3333333");
}

TEST_CASE("Domains are the same where their ids are, wherever they stand, and have the newest words") {
    Board old = test::twoPlans();
    old.domains = {
        {"old", 2, {"", "Old"}}, {"c", 0, {"", "C then"}}, {"a", 1, {"", "A"}}, {"b", 3, {"", "B then"}}};
    old.revisions.back() =
        test::planRevision("second", {test::planTask("x", 0, "X", 2025), test::planTask("y", 1, "Y", 2025),
                                      test::planTask("z", 3, "Z", 2025)});
    old.revisions.back().roadmap->pages = {{{3, 0}}};
    content::Landscape& map = old.revisions.back().landscape.emplace();
    map.areas.push_back({"area", {}, {}, {0, 2}, std::nullopt});
    const auto history = content::historyBoard(
        {versionOf(old, "1111111", {2025, 1, 1}), versionOf(test::twoPlans(), "2222222", {2026, 1, 1})});
    const auto& domains = history.board.domains;
    REQUIRE(domains.size() == 4);
    CHECK(domains[1].name.en == "B");
    CHECK(domains[2].name.en == "C");
    CHECK(domains[3].id == "old");
    CHECK(domains[3].number == 0);  // b has it today
    const content::Revision& then = history.board.revisions.front();
    CHECK(then.roadmap->tasks[0].domain == 3);
    CHECK(then.roadmap->tasks[1].domain == 2);
    CHECK(then.roadmap->tasks[2].domain == 1);
    CHECK(then.roadmap->pages[0].lanes == std::vector<std::size_t>{1, 3});
    CHECK(then.landscape->areas[0].domains == std::vector<std::size_t>{3, 0});
}

TEST_CASE("What is in the history can be compared, version by version") {
    const Board plans = test::twoPlans();
    Board first = plans;
    first.revisions.pop_back();
    const auto history = content::historyBoard(
        {versionOf(first, "1111111", {2025, 1, 1}), versionOf(plans, "2222222", {2026, 1, 1})});
    const auto counts = content::countsOf(
        content::revisionDiff(*history.board.revisions[0].roadmap, *history.board.revisions[1].roadmap));
    CHECK(counts == content::ChangeCounts{1, 2, 1, 1});
}

TEST_CASE("A version that shows what the one before it shows is no revision of its own") {
    const Board plans = test::twoPlans();
    Board renamed = plans;
    renamed.revisions.back().id = "other";
    renamed.revisions.back().label.en = "Other";
    Board other = plans;
    other.revisions.back().roadmap->tasks[0].text.en = "Other words";
    auto history = content::withoutRepeats(content::historyBoard(
        {versionOf(plans, "1111111", {2025, 1, 1}), versionOf(renamed, "2222222", {2025, 1, 2}),
         versionOf(other, "3333333", {2025, 1, 3}), versionOf(plans, "4444444", {2025, 1, 4})}));
    REQUIRE(history.board.revisions.size() == 3);
    REQUIRE(history.commits.size() == 3);
    CHECK(history.commits[0].hash == "1111111");  // what brought it, not what left it as it was
    CHECK(history.commits[1].hash == "3333333");
    CHECK(history.commits[2].hash == "4444444");
    CHECK(history.board.revisions[2].id == "4444444");
}

TEST_CASE("No versions are a board without revisions") {
    CHECK(content::historyBoard({}).board.revisions.empty());
    CHECK(content::withoutRepeats({}).board.revisions.empty());
}
