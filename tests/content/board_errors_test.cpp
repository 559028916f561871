// What is said about a board with mistakes in it, to the letter.

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

#include <string>

#include "content/files.hpp"
#include "content/largest_file.hpp"
#include "content/small_board.hpp"
#include "content/toml_file.hpp"

namespace test = fukan::test;

namespace {

struct Mistake {
    const char* file;
    const char* from;
    const char* to;
    const char* said;
};

// One each of what can be wrong; `said` begins the only diagnostic.
const Mistake mistakes[] = {
    // board.toml
    {"board.toml", "id = \"small\"\n", "", "board.toml:1:1: board.id: is missing (expected a string)"},
    {"board.toml", "\"small\"", "7", "board.toml:2:6: board.id: is an integer (expected a string)"},
    {"board.toml", "\"04-01\"", "\"4-1\"",
     "board.toml:4:21: board.fiscal_year_start: \"4-1\" is not a day of every year"},
    {"board.toml", "\"04-01\"", "\"02-29\"",
     "board.toml:4:21: board.fiscal_year_start: \"02-29\" is not a day of every year"},
    {"board.toml", "{ en = \"Small\" }", "{ }",
     "board.toml:3:9: board.title: has no text in any language (write ja = \"…\", en = \"…\" or both)"},
    {"board.toml", "{ en = \"Small\" }", "{ en = \"\" }",
     "board.toml:3:9: board.title: has no text in any language"},
    {"board.toml", "{ en = \"Small\" }", "{ en = \" \\u200B\\n\" }",
     "board.toml:3:9: board.title: has no text in any language"},
    {"board.toml", "\"04-01\"", "\"04-01\"\nkeep = [\"whole\", \" \"]",
     "board.toml:5:18: board.keep: has an empty word (words that no line may divide)"},
    {"board.toml", "\"04-01\"", "\"04-01\"\nhyphenation = \"German\"",
     "board.toml:5:15: board.hyphenation: \"German\" is no language (a language's letters, such as \"de\", "
     "or with a "
     "country's, \"en-GB\")"},
    {"board.toml", "\"04-01\"", "\"04-01\"\nkeep = \"whole\"", "board.toml:5:8: board.keep: is a string"},
    {"board.toml", "\"04-01\"", "\"04-01\"\nfiscal_year_named = \"last\"",
     "board.toml:5:21: board.fiscal_year_named: \"last\" is unknown here (expected \"start\" or \"end\")"},
    {"board.toml", "\"04-01\"", "\"04-01\"\nera = \"yes\"",
     "board.toml:5:7: board.era: is a string (expected true or false)"},
    {"board.toml", "{ en = \"Small\" }", "\"Small\"",
     "board.toml:3:9: board.title: is a string (expected a text such as { en = \"…\" })"},
    {"board.toml", "\"Small\"", "\"Sm\\tall\"",
     "board.toml:3:16: board.title.en: contains a control character"},
    {"board.toml", "{ en = \"Beta\" }\n",
     "{ en = \"Beta\" }\n[[domain]]\nid = \"alpha\"\nname = { en = \"A\" }\n",
     "board.toml:22:6: domain[alpha].id: \"alpha\" is the id of another domain already (the first one is in "
     "line 13)"},
    {"board.toml", "number = 2", "number = 1",
     "board.toml:19:10: domain[beta].number: 1 is the number of another domain already (the first one is in "
     "line 14)"},
    {"board.toml", "number = 2", "number = 100",
     "board.toml:19:10: domain[beta].number: is 100 (from 1 to 99)"},
    {"board.toml", "number = 2", "number = 0", "board.toml:19:10: domain[beta].number: is 0 (from 1 to 99)"},
    {"board.toml", "\"roadmap.toml\"", "\"gone.toml\"",
     "board.toml:9:11: revision[one].roadmap: the file \"gone.toml\" cannot be read: No such file or "
     "directory"},
    {"board.toml", "\"roadmap.toml\"", "\"../roadmap.toml\"",
     "board.toml:9:11: revision[one].roadmap: \"../roadmap.toml\" is not a file of the board's folder"},
    {"board.toml", "\"roadmap.toml\"", "\"/etc/passwd\"",
     "board.toml:9:11: revision[one].roadmap: \"/etc/passwd\" is not a file of the board's folder"},
    {"board.toml", "roadmap = \"roadmap.toml\"\nlandscape = \"landscape.toml\"\n", "",
     "board.toml:6:1: revision[one]: has nothing to show (name a roadmap, a landscape or both)"},
    {"board.toml", "id = \"small\"", "id = ", "board.toml:2:6: "},
    // roadmap.toml
    {"roadmap.toml", "[2025, 2026, 2027]", "[2025, 2027]",
     "roadmap.toml:1:16: years: 2027 does not follow 2025 (fiscal years, one after the other, earliest "
     "first)"},
    {"roadmap.toml", "[2025, 2026, 2027]", "[2026, 2025]",
     "roadmap.toml:1:16: years: 2025 does not follow 2026"},
    {"roadmap.toml", "[2025, 2026, 2027]", "[]", "roadmap.toml:1:9: years: is empty (at least one year)"},
    {"roadmap.toml", "2026, 2027", "2026, 2027.0",
     "roadmap.toml:1:22: years: is a number with a fraction (expected an integer)"},
    {"roadmap.toml", "open_ended = true", "open_ended = 1",
     "roadmap.toml:2:14: open_ended: is an integer (expected true or false)"},
    {"roadmap.toml", "[\"alpha\", \"beta\"]", "[\"alpha\", \"beta\", \"alpha\"]",
     "roadmap.toml:5:27: page[1].lanes: \"alpha\" has a lane already (a domain has one lane in the whole "
     "roadmap)"},
    {"roadmap.toml", "[\"alpha\", \"beta\"]", "[\"alpha\", \"beat\"]",
     "roadmap.toml:5:19: page[1].lanes: there is no domain \"beat\" (did you mean \"beta\"?)"},
    {"roadmap.toml", "[\"alpha\", \"beta\"]", "[\"alpha\"]",
     "roadmap.toml:18:10: task[beta.second].domain: \"beta\" is on no page, so the task would never be shown "
     "(add it to the lanes of a [[page]])"},
    {"roadmap.toml", "[[page]]\nlanes = [\"alpha\", \"beta\"]\n", "", "roadmap.toml:1:1: page: is missing"},
    {"roadmap.toml", "[\"alpha\", \"beta\"]", "[]", "roadmap.toml:5:9: page[1].lanes: is empty"},
    {"roadmap.toml", "domain = \"beta\"", "domain = \"gamma\"",
     "roadmap.toml:18:10: task[beta.second].domain: there is no domain \"gamma\" (known: \"alpha\" or "
     "\"beta\")"},
    {"roadmap.toml", "id = \"beta.second\"", "id = \"alpha.first\"",
     "roadmap.toml:17:6: task[alpha.first].id: \"alpha.first\" is the id of another task already (the first "
     "one is in line 8)"},
    {"roadmap.toml", "id = \"beta.second\"\n", "",
     "roadmap.toml:16:1: task[2].id: is missing (expected a string)"},
    {"roadmap.toml", "footnotes = [1]", "footnotes = [1, 9]",
     "roadmap.toml:11:17: task[alpha.first].footnotes: there is no footnote 9"},
    {"roadmap.toml", "footnotes = [1]", "footnotes = [1, 1]",
     "roadmap.toml:11:17: task[alpha.first].footnotes: 1 is there twice"},
    {"roadmap.toml", "from = 2025", "from = 2024",
     "roadmap.toml:12:8: task[alpha.first].from: 2024 is not one of the roadmap's years (from 2025 to 2027)"},
    {"roadmap.toml", "to = 2026", "to = 2028",
     "roadmap.toml:13:6: task[alpha.first].to: 2028 is not one of the roadmap's years (from 2025 to 2027)"},
    {"roadmap.toml", "from = 2025", "from = 2027",
     "roadmap.toml:13:6: task[alpha.first].to: 2026 is before from = 2027 (the last year of the task)"},
    {"roadmap.toml", "from = 2027", "from = \"2027\"",
     "roadmap.toml:20:8: task[beta.second].from: is a string (expected an integer)"},
    {"roadmap.toml", "\"stated\"", "\"guessed\"",
     "roadmap.toml:14:8: task[alpha.first].span: \"guessed\" is unknown here (expected \"stated\" or "
     "\"inferred\")"},
    {"roadmap.toml", "number = 1\n", "number = 1\ntext = { en = \"Other\" }\n[[footnote]]\nnumber = 1\n",
     "roadmap.toml:29:10: footnote[2].number: 1 is the number of another footnote already (the first one is "
     "in line 26)"},
    // landscape.toml
    {"landscape.toml", "grid = [10, 8]", "grid = [10]",
     "landscape.toml:2:8: grid: has 1 numbers (expected 2)"},
    {"landscape.toml", "grid = [10, 8]", "grid = [10, -8]", "landscape.toml:2:8: grid: is 10 by -8 cells"},
    {"landscape.toml", "[1, 3, 4, 1]", "[8, 3, 4, 1]",
     "landscape.toml:24:6: item[1].at: reaches outside the grid: columns 8 to 12, rows 3 to 4 (columns 0 to "
     "10, rows 0 to 8)"},
    {"landscape.toml", "[0, 0, 10, 1]", "[0, -1, 10, 1]",
     "landscape.toml:7:6: field[left].at: reaches outside the grid"},
    {"landscape.toml", "[0, 0, 10, 1]", "[0, 0, 0, 1]",
     "landscape.toml:7:6: field[left].at: is 0 wide and 1 high"},
    {"landscape.toml", "[0, 0, 10, 1]", "[0, 0, nan, 1]",
     "landscape.toml:7:13: field[left].at: is nan (expected a finite number)"},
    {"landscape.toml", "[0, 0, 10, 1]", "[0, 0, \"10\", 1]",
     "landscape.toml:7:13: field[left].at: is a string (expected a number)"},
    {"landscape.toml", "area = \"inner\"", "area = \"iner\"",
     "landscape.toml:22:8: item[1].area: there is no area \"iner\" (did you mean \"inner\"?)"},
    {"landscape.toml", "domains = [\"alpha\"]", "domains = [\"alfa\"]",
     "landscape.toml:11:12: area[outer].domains: there is no domain \"alfa\" (did you mean \"alpha\"?)"},
    {"landscape.toml", "inside = \"outer\"", "inside = \"nowhere\"",
     "landscape.toml:17:10: area[inner].inside: there is no area \"nowhere\""},
    {"landscape.toml", "inside = \"outer\"", "inside = \"inner\"",
     "landscape.toml:17:10: area[inner].inside: \"inner\" lies inside itself"},
    {"landscape.toml", "at = [1, 3, 4, 1]\n",
     "at = [1, 3, 4, 1]\n[[item]]\narea = \"inner\"\nname = { en = \"Item\" }\nat = [1, 4, 4, 1]\n",
     "landscape.toml:27:8: item[2].name: the area \"inner\" has an item \"Item\" already"},
    {"landscape.toml", "title = { en = \"Map\" }\n", "",
     "landscape.toml:1:1: title: is missing (expected a text such as { en = \"…\" })"},
};

}  // namespace

TEST_CASE("the small board is right before it is broken") {
    const auto loaded = test::loadFiles(test::smallBoard());
    CHECK(test::listed(loaded.diagnostics).empty());
    CHECK(loaded.board.has_value());
}

TEST_CASE("each mistake is named by file, line, column and key, and the board is refused") {
    for (const Mistake& mistake : mistakes) {
        const auto loaded = test::loadFiles(test::changed(mistake.file, mistake.from, mistake.to));
        INFO("expected: " << mistake.said);
        INFO("said: " << test::listed(loaded.diagnostics));
        CHECK(loaded.diagnostics.size() == 1);
        CHECK_FALSE(loaded.board.has_value());
        const bool said =
            !loaded.diagnostics.empty() && loaded.diagnostics[0].format().starts_with(mistake.said);
        CHECK(said);
    }
}

TEST_CASE("a board tells the era where it has Japanese texts, or as it asks") {
    const auto era = [](const test::Files& files) {
        const auto loaded = test::loadFiles(files);
        REQUIRE(loaded.board.has_value());
        return loaded.board->era;
    };
    CHECK_FALSE(era(test::smallBoard()));
    CHECK(era(test::changed("board.toml", "\"04-01\"", "\"04-01\"\nera = true")));
    for (const auto& [file, text] : {std::pair{"board.toml", "\"Small\""},
                                     {"board.toml", "\"One\""},
                                     {"board.toml", "\"Beta\""},
                                     {"roadmap.toml", "\"Second\""},
                                     {"roadmap.toml", "\"Remark\""},
                                     {"roadmap.toml", "\"Footnote\""},
                                     {"landscape.toml", "\"Map\""},
                                     {"landscape.toml", "\"Left\""},
                                     {"landscape.toml", "\"Inner\""},
                                     {"landscape.toml", "\"Item\""},
                                     {"landscape.toml", "\"Note\""}}) {
        CAPTURE(text);
        auto files = test::changed(file, text, text + std::string(", ja = \"日本語\""));
        CHECK(era(files));
        std::string& head = files.at("board.toml");
        head.replace(head.find("\"04-01\""), 7, "\"04-01\"\nera = false");
        CHECK_FALSE(era(files));
    }
}

TEST_CASE("the years of a board's files are the named ones") {
    const auto loaded =
        test::loadFiles(test::changed("board.toml", "\"04-01\"", "\"10-01\"\nfiscal_year_named = \"end\""));
    INFO(test::listed(loaded.diagnostics));
    REQUIRE(loaded.board.has_value());
    CHECK(loaded.board->fiscalYearNamed == fukan::content::FiscalYearName::end);
    CHECK(loaded.board->revisions[0].roadmap->years.front() == 2025);
}

TEST_CASE("a ring of areas is one mistake") {
    const auto loaded = test::loadFiles(
        test::changed("landscape.toml", "id = \"outer\"\n", "id = \"outer\"\ninside = \"inner\"\n"));
    CHECK_FALSE(loaded.board.has_value());
    std::string errors;
    for (const auto& each : loaded.diagnostics) {
        if (each.severity == fukan::base::Severity::error) errors += each.format();
    }
    CHECK(errors ==
          "landscape.toml:11:10: area[outer].inside: \"outer\" lies inside itself "
          "(follow inside from area to area: it must end)");
}

TEST_CASE("unknown keys are warned of, with the nearest known one, and the board is shown") {
    auto files = test::changed("roadmap.toml", "to = 2026", "too = 2026");
    files.at("board.toml") += "colour = \"red\"\n[extras]\n";
    const auto loaded = test::loadFiles(files);
    CHECK(loaded.board.has_value());
    CHECK(
        test::listed(loaded.diagnostics) ==
        "board.toml:21:1: warning: domain[beta].colour: is not a known key, and was left out (known: \"id\", "
        "\"number\" or \"name\")\n"
        "board.toml:22:2: warning: extras: is not a known key, and was left out (known: \"board\", "
        "\"domain\" or \"revision\")\n"
        "roadmap.toml:13:1: warning: task[alpha.first].too: is not a known key, and was left out (did you "
        "mean \"to\"?)\n");
}

TEST_CASE("a text that cannot be shaped is a warning, and is shown all the same") {
    const auto loaded = test::loadFiles(test::changed("board.toml", "\"Small\"", "\"Small שלום\""));
    CHECK(
        test::listed(loaded.diagnostics) ==
        "board.toml:3:16: warning: board.title.en: has Hebrew letters, which are drawn from left to right\n");
    CHECK(loaded.board.has_value());
}

TEST_CASE("a box outside its area is a warning") {
    const auto loaded = test::loadFiles(test::changed("landscape.toml", "[1, 3, 4, 1]", "[6, 3, 4, 1]"));
    CHECK(loaded.board.has_value());
    CHECK(test::listed(loaded.diagnostics) ==
          "landscape.toml:24:6: warning: item[1].at: reaches outside the area \"inner\" (that area is at [1, "
          "2, "
          "4, 4])\n");
}

TEST_CASE("all the problems of all the files come out at once, in their order") {
    auto files = test::changed("roadmap.toml", "domain = \"beta\"", "domain = \"beat\"");
    files.at("roadmap.toml").replace(0, 26, "years = [2025, 2026, \"soon\"]");
    files.at("landscape.toml").replace(0, 22, "titel = { en = \"Map\" }");
    files.at("board.toml").replace(files.at("board.toml").find("\"Small\""), 7, "false");
    const auto loaded = test::loadFiles(files);
    CHECK_FALSE(loaded.board.has_value());
    CHECK(
        test::listed(loaded.diagnostics) ==
        "board.toml:3:16: board.title.en: is a boolean (expected a string)\n"
        "roadmap.toml:1:22: years: is a string (expected an integer)\n"
        "roadmap.toml:18:10: task[beta.second].domain: there is no domain \"beat\" (did you mean \"beta\"?)\n"
        "landscape.toml:1:1: title: is missing (expected a text such as { en = \"…\" })\n"
        "landscape.toml:1:1: warning: titel: is not a known key, and was left out (did you mean "
        "\"title\"?)\n");
}

TEST_CASE("a file that is not UTF-8 is refused at its first bad character") {
    // 0xE9 is é in Latin-1, and the beginning of a longer character in UTF-8.
    const auto loaded = test::loadFiles(test::changed("roadmap.toml", "\"First\"", "\"前caf\xE9\""));
    CHECK_FALSE(loaded.board.has_value());
    CHECK(test::listed(loaded.diagnostics) ==
          "roadmap.toml:10:20: the file is not UTF-8 from here on (save it as UTF-8)\n");
}

TEST_CASE("a file of more than 64 MiB is refused") {
    auto files = test::smallBoard();
    files.at("landscape.toml") += "#" + std::string(fukan::content::largestFile, ' ');
    const auto loaded = test::loadFiles(files);
    CHECK_FALSE(loaded.board.has_value());
    REQUIRE(loaded.diagnostics.size() == 1);
    CHECK(loaded.diagnostics[0].file == "landscape.toml");
    CHECK(loaded.diagnostics[0].hint == "at most 64 MiB");
}

TEST_CASE("a folder without a board says so") {
    const auto loaded = fukan::content::loadBoard(
        [](const std::string&) { return fukan::base::Error{"Permission denied"}; }, "boards/x");
    CHECK_FALSE(loaded.board.has_value());
    CHECK(loaded.unread == "Permission denied");
    CHECK(test::listed(loaded.diagnostics) ==
          "boards/x/board.toml: cannot be read: Permission denied (a board is a folder with a board.toml in "
          "it)\n");
}

TEST_CASE("no name leads out of the board's folder") {
    for (const char* name : {"..", "a/../../b", "./a", "a//b", "C:\\\\x", "a\\\\..\\\\b", "a/"}) {
        auto files = test::changed("board.toml", "\"roadmap.toml\"", "\"" + std::string(name) + "\"");
        const auto loaded =
            fukan::content::loadBoard([&](const std::string& asked) -> fukan::base::Result<std::string> {
                INFO(asked);
                CHECK((asked == "board.toml" || asked == "landscape.toml"));
                if (!files.contains(asked)) return fukan::base::Error{"No such file or directory"};
                return files.at(asked);
            });
        CHECK_FALSE(loaded.board.has_value());
    }
}
