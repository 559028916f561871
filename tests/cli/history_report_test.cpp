#include "cli/history_report.hpp"

#include <catch2/catch_test_macros.hpp>
#include <nlohmann/json.hpp>

#include "content/files.hpp"

using namespace fukan;
using content::Language;

namespace {

content::Commit commitOf(char hash, std::size_t newer, const std::string& subject) {
    content::Commit commit;
    commit.hash = std::string(40, hash);
    commit.time = 1'790'000'000;
    commit.local = {{2026, 9, static_cast<int>(20 - newer)}, 9, 5};
    commit.subject = subject;
    commit.newer = newer;
    return commit;
}

/// The bundled board's two plans as three commits, and one with mistakes between them.
content::PlanHistory bundledHistory() {
    content::LoadedBoard loaded = test::loadAsset("health-ai");
    REQUIRE(loaded.board);
    const auto after = std::make_shared<const content::Board>(*loaded.board);
    loaded.board->revisions.pop_back();
    const auto before = std::make_shared<const content::Board>(*loaded.board);
    content::PlanHistory history;
    history.versions = {{commitOf('a', 3, "Before"), before},
                        {commitOf('b', 1, "After"), after},
                        {commitOf('c', 0, "A comment"), after}};
    history.skipped = {{commitOf('d', 2, "Unfinished"), "board.toml:3:1: board: is missing"}};
    return history;
}

}  // namespace

TEST_CASE("A history is told from the newest commit on, with the counts of fukan diff") {
    const content::PlanHistory history = bundledHistory();
    CHECK(cli::linesOf(cli::HistoryReport(history), Language::en) ==
          "ccccccc  2026-09-20 09:05  A comment\n"
          "    tasks: 0 new, 0 changed, 28 kept, 0 ended\n"
          "    map: 0 new, 0 changed, 46 kept, 0 ended\n"
          "bbbbbbb  2026-09-19 09:05  After\n"
          "    tasks: 18 new, 5 changed, 5 kept, 16 ended\n"
          "    map: 0 new, 2 changed, 44 kept, 0 ended\n"
          "ddddddd  2026-09-18 09:05  Unfinished\n"
          "    left out: board.toml:3:1: board: is missing\n"
          "aaaaaaa  2026-09-17 09:05  Before\n");
}

TEST_CASE("A history is told in Japanese as well, and says where it ends") {
    content::PlanHistory history = bundledHistory();
    history.more = history.shallow = true;
    const std::string lines = cli::linesOf(cli::HistoryReport(history), Language::ja);
    CHECK(lines.find("After\n    工程表: 新 18・変更 5・継続 5・終了 16\n    俯瞰図: 新 0") !=
          std::string::npos);
    CHECK(lines.find("    対象外: board.toml:3:1") != std::string::npos);
    CHECK(
        lines.ends_with("…以前の版は --last と --since で\n"
                        "浅いクローンのため、これより古い版はありません。\n"));
}

TEST_CASE("Programs get a history in the same order") {
    const content::PlanHistory history = bundledHistory();
    const auto json = nlohmann::json::parse(cli::jsonOf(cli::HistoryReport(history)));
    REQUIRE(json["commits"].size() == 4);
    CHECK(json["more"] == false);
    CHECK(json["shallow"] == false);
    const auto& after = json["commits"][1];
    CHECK(after["commit"] == std::string(40, 'b'));
    CHECK(after["time"] == 1'790'000'000);
    CHECK(after["date"] == "2026-09-19");
    CHECK(after["subject"] == "After");
    CHECK(after["roadmap"] == nlohmann::json{{"new", 18}, {"changed", 5}, {"kept", 5}, {"ended", 16}});
    CHECK(after["problem"].is_null());
    CHECK(json["commits"][2]["problem"] == "board.toml:3:1: board: is missing");
    CHECK(json["commits"][3]["roadmap"].is_null());
}

TEST_CASE("A history of mistakes alone is told as well") {
    content::PlanHistory history = bundledHistory();
    history.versions.clear();
    const std::string lines = cli::linesOf(cli::HistoryReport(history), Language::en);
    CHECK(lines.starts_with("ddddddd"));
}
