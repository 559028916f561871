#include "cli/diff_report.hpp"

#include <catch2/catch_test_macros.hpp>
#include <nlohmann/json.hpp>

#include "content/files.hpp"

using namespace fukan;
using content::Language;

namespace {

const content::Board& bundled() {
    static const content::LoadedBoard loaded = test::loadAsset("health-ai");
    REQUIRE(loaded.board);
    return *loaded.board;
}

bool has(const std::string& text, const std::string& part) { return text.find(part) != std::string::npos; }

}  // namespace

TEST_CASE("The list of what changed counts everything, and tells what was and what became") {
    const cli::DiffReport report(bundled(), 0, 1);
    const std::string lines = cli::linesOf(report, Language::en);
    CHECK(lines.starts_with(
        "before to after\ntasks: 18 new, 5 changed, 5 kept, 16 ended (26 before, 28 after)\n"));
    CHECK(has(lines, "\n~ genome.plan  Genomic medicine  2022–\n    text: Carry out analysis"));
    CHECK(has(lines, "\n    years: 2020–2022\n        →  2022–\n"));
    CHECK(has(lines, "\n+ pharma.fugaku  "));
    CHECK(has(lines, "\n- claims.system  "));
    CHECK(has(lines, "\nmap: 0 new, 2 changed, 44 kept, 0 ended (46 before, 46 after)\n~ area services  "));
    CHECK(has(lines, "\n    domains: none\n"));
    // What is the same has no line.
    CHECK_FALSE(has(lines, "care.robots"));
}

TEST_CASE("The other way round what was new has ended") {
    const std::string lines = cli::linesOf(cli::DiffReport(bundled(), 1, 0), Language::ja);
    CHECK(lines.starts_with(
        "after to before\ntasks: 16 new, 5 changed, 5 kept, 18 ended (28 before, 26 after)\n"));
    CHECK(has(lines, "\n+ claims.system  審査支払業務の効率化  2020\n"));
}

TEST_CASE("Programs get every task and every thing on the map, with both sides") {
    const auto json = nlohmann::json::parse(cli::jsonOf(cli::DiffReport(bundled(), 0, 1)));
    CHECK(json["from"] == "before");
    CHECK(json["to"] == "after");
    const auto& roadmap = json["roadmap"];
    CHECK(roadmap["new"] == 18);
    CHECK(roadmap["ended"] == 16);
    CHECK(roadmap["tasks"].size() == 44);
    for (const auto& task : roadmap["tasks"]) {
        CAPTURE(task["id"].get<std::string>());
        CHECK(task["before"].is_null() == (task["change"] == "new"));
        CHECK(task["after"].is_null() == (task["change"] == "ended"));
        CHECK(task["fields"].empty() == (task["change"] != "changed"));
        if (task["id"] != "genome.plan") continue;
        CHECK(task["fields"] == nlohmann::json::array({"text", "years"}));
        CHECK(task["before"]["to"] == 2022);
        CHECK(task["after"]["to"].is_null());
    }
    CHECK(json["landscape"].size() == 46);
}

TEST_CASE("Where one revision lacks a map, nothing is told of maps") {
    content::Board board = bundled();
    board.revisions[0].landscape.reset();
    const cli::DiffReport report(board, 0, 1);
    CHECK_FALSE(has(cli::linesOf(report, Language::en), "map:"));
    CHECK(nlohmann::json::parse(cli::jsonOf(report))["landscape"].is_null());
}
