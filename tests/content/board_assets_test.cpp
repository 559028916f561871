// The boards that are shipped.

#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <map>

#include "content/files.hpp"
#include "content/fiscal_year.hpp"
#include "content/revision_diff.hpp"

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
    CHECK_FALSE(byId.at("care.robots").yearsChanged);
    for (const auto& change :
         content::revisionDiff(*board.revisions[1].roadmap, *board.revisions[1].roadmap)) {
        CHECK(change.same());
    }
}

TEST_CASE("the sample board is in English alone") {
    const Board board = load("sample");
    CHECK(board.fiscalYearStart.month == 1);
    CHECK(board.domains.size() == 7);
    REQUIRE(board.revisions.size() == 2);
    for (const auto& revision : board.revisions) {
        CHECK(revision.label.in(content::Language::ja) == revision.label.en);
        CHECK(revision.label.in(content::Language::both) == revision.label.en);
        for (const auto& task : revision.roadmap->tasks) {
            CHECK(task.text.ja.empty());
            CHECK_FALSE(task.text.en.empty());
        }
    }
    const auto& plan = *board.revisions[1].roadmap;
    CHECK(plan.tasks.size() == 21);
    CHECK(plan.footnotes.size() == 3);
    CHECK(plan.remarks.size() == 2);
    CHECK(content::currentYear(plan, 2026).kind == content::CurrentYear::Kind::column);
    CHECK_FALSE(board.revisions[0].roadmap->openEnded);
    CHECK(board.revisions[1].landscape->items.size() == 23);
}

TEST_CASE("every quoted text of a board's files arrives in the board, letter by letter") {
    for (const char* name : {"health-ai", "sample"}) {
        const Board board = load(name);
        std::vector<std::string> arrived;
        const auto take = [&](const content::LocalText& text) {
            if (!text.ja.empty()) arrived.push_back(text.ja);
            if (!text.en.empty()) arrived.push_back(text.en);
        };
        take(board.title), take(board.subtitle), take(board.timeAxis);
        for (const auto& domain : board.domains) take(domain.name);
        std::vector<std::string> files{"board.toml"};
        for (const auto& revision : board.revisions) {
            take(revision.label), take(revision.stamp);
            for (const auto& each : revision.roadmap->tasks) take(each.text);
            for (const auto& each : revision.roadmap->remarks) take(each);
            for (const auto& each : revision.roadmap->footnotes) take(each.text);
            const auto& map = *revision.landscape;
            take(map.title), take(map.stamp);
            for (const auto* places : {&map.fields, &map.stages, &map.layers}) {
                for (const auto& each : *places) take(each.name);
            }
            for (const auto& each : map.areas) take(each.name);
            for (const auto& each : map.items) take(each.name);
            for (const auto& each : map.notes) take(each);
            files.push_back("roadmap-" + revision.id + ".toml");
            files.push_back(std::string(name) == "sample" ? "landscape.toml"
                                                          : "landscape-" + revision.id + ".toml");
        }
        // Found without the loader: what stands between the quotes after `ja =` and `en =`.
        std::vector<std::string> written;
        for (const auto& file : files) {
            const auto bytes = test::readFile(test::sourcePath("assets/" + std::string(name) + "/" + file));
            REQUIRE(bytes.has_value());
            for (const std::string marker : {"ja = \"", "en = \""}) {
                for (std::size_t at = 0; (at = bytes->find(marker, at)) != std::string::npos;) {
                    at += marker.size();
                    std::string text = bytes->substr(at, bytes->find('"', at) - at);
                    for (std::size_t n = 0; (n = text.find("\\n", n)) != std::string::npos;)
                        text.replace(n, 2, "\n");
                    written.push_back(text);
                }
            }
        }
        std::sort(arrived.begin(), arrived.end());
        std::sort(written.begin(), written.end());
        CHECK(arrived == written);
    }
}
