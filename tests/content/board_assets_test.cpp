// The boards that are shipped.

#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <map>

#include "content/fiscal_year.hpp"
#include "content/revision_diff.hpp"
#include "content/files.hpp"

namespace base = fukan::base;
namespace content = fukan::content;
namespace test = fukan::test;
using content::Board;

namespace {

Board load(const std::string& name) {
    auto loaded = test::loadAsset(name);
    INFO(test::listed(loaded.diagnostics));
    REQUIRE(loaded.diagnostics.empty());
    REQUIRE(loaded.board.has_value());
    return *loaded.board;
}

const content::Task& task(const content::Roadmap& roadmap, const std::string& id) {
    const auto found = std::find_if(roadmap.tasks.begin(), roadmap.tasks.end(),
                                    [&](const content::Task& t) { return t.id == id; });
    REQUIRE(found != roadmap.tasks.end());
    return *found;
}

}  // namespace

TEST_CASE("the bundled board has all that its files say") {
    const Board board = load("health-ai");
    CHECK(board.id == "health-ai");
    CHECK(board.title.ja == "AI活用に向けた工程表");
    CHECK(board.subtitle.en == "Roadmap for promoting AI development, based on the landscape map");
    CHECK(board.timeAxis.ja == "時間軸");
    CHECK(board.fiscalYearStart.month == 4);
    CHECK(board.fiscalYearStart.day == 1);
    REQUIRE(board.domains.size() == 13);
    CHECK(board.domains[9].number == 10);
    CHECK(board.domains[10].number == 0);
    REQUIRE(board.revisions.size() == 2);
    CHECK(board.revisions[0].stamp.ja == "2021年９月６日一部見直し");
    CHECK(board.revisions[1].stamp.empty());

    const auto& before = *board.revisions[0].roadmap;
    CHECK(before.years == std::vector<int>{2020, 2021, 2022, 2023});
    CHECK(before.openEnded);
    CHECK(before.pages.size() == 1);
    CHECK(before.tasks.size() == 26);
    CHECK(before.footnotes.size() == 6);
    CHECK(before.remarks.empty());

    const auto& after = *board.revisions[1].roadmap;
    CHECK(after.years == std::vector<int>{2022, 2023, 2024});
    CHECK(after.pages.size() == 2);
    CHECK(after.tasks.size() == 28);
    CHECK(after.footnotes.size() == 6);
    CHECK(after.remarks.size() == 1);
}

TEST_CASE("the bundled board's maps have all that their files say") {
    const Board board = load("health-ai");
    for (const auto& revision : board.revisions) {
        const auto& map = *revision.landscape;
        CHECK(map.grid == base::Vec2{48, 27});
        CHECK(map.fields.size() == 2);
        CHECK(map.stages.size() == 4);
        CHECK(map.layers.size() == 2);
        REQUIRE(map.areas.size() == 11);
        CHECK(map.areas[2].id == "imaging");
        CHECK(map.areas[2].inside == 1);
        CHECK(map.areas[2].at == base::Rect{12.5f, 9.1f, 10.25f, 3.3f});
        CHECK(map.items.size() == 27);
        CHECK(std::count_if(map.items.begin(), map.items.end(), [](const auto& i) { return i.flow; }) == 6);
        CHECK(map.notes.size() == 1);
    }
    CHECK(board.revisions[0].landscape->areas[6].domains == std::vector<std::size_t>{8});
    CHECK(board.revisions[1].landscape->areas[6].domains == std::vector<std::size_t>{8, 9});
}

TEST_CASE("a task keeps its text, its years and its marks") {
    const Board board = load("health-ai");
    const auto& plan = task(*board.revisions[0].roadmap, "care.plan");
    CHECK(board.domains[plan.domain].id == "care");
    CHECK(plan.from == 2021);
    CHECK(plan.to == 2022);
    CHECK_FALSE(plan.inferred);
    const auto& program = task(*board.revisions[0].roadmap, "imaging.program");
    CHECK(program.text.ja ==
          "・医療機器メーカーへ教師付画像データ提供\n・AIを活用した画像診断支援プログラムを開発");
    CHECK_FALSE(program.to.has_value());
    CHECK(program.inferred);
    CHECK(task(*board.revisions[1].roadmap, "imaging.program").footnotes == std::vector<int>{1, 2});
}

TEST_CASE("in 2026 the revised roadmap's first page has thirteen current tasks") {
    const Board board = load("health-ai");
    const auto& roadmap = *board.revisions[1].roadmap;
    const auto now = content::currentYear(roadmap, 2026);
    CHECK(now.kind == content::CurrentYear::Kind::openEnded);
    CHECK(now.column == 2);
    const std::map<std::string, std::size_t> expected{{"genome", 1}, {"imaging", 1}, {"diagnosis", 1},
                                                      {"pharma", 5}, {"care", 3},    {"surgery", 2}};
    std::map<std::string, std::size_t> counted;
    for (const std::size_t lane : roadmap.pages[0].lanes) {
        counted[board.domains[lane].id] = content::currentTaskCount(roadmap, now, lane);
    }
    CHECK(counted == expected);
}

TEST_CASE("the revision's difference names what was added, dropped and changed") {
    const Board board = load("health-ai");
    const auto changes = content::revisionDiff(*board.revisions[0].roadmap, *board.revisions[1].roadmap);
    std::map<std::string, content::TaskChange> byId;
    for (const auto& change : changes) CHECK(byId.emplace(change.id, change).second);
    CHECK(byId.at("pharma.fugaku").added());
    CHECK(byId.at("claims.system").dropped());
    CHECK(byId.at("genome.plan").textChanged);
    CHECK(byId.at("genome.plan").yearsChanged);
    CHECK_FALSE(byId.at("care.robots").textChanged);
    CHECK(byId.at("care.robots").yearsChanged);
    for (const auto& change : content::revisionDiff(*board.revisions[1].roadmap, *board.revisions[1].roadmap)) {
        CHECK(change.same());
    }
}
