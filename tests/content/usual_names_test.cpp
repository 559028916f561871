// Keys that are written from habit, and what is said of them.

#include "content/usual_names.hpp"

#include <catch2/catch_test_macros.hpp>

#include "content/config_loader.hpp"
#include "content/small_board.hpp"

namespace test = fukan::test;

namespace {

/// The hint for the one thing that is wrong once `to` stands in the place of `from`.
std::string hintFor(const std::string& file, const std::string& from, const std::string& to) {
    const auto loaded = test::loadFiles(test::changed(file, from, to));
    for (const auto& said : loaded.diagnostics) {
        if (said.message.starts_with("is not a known key")) return said.hint;
    }
    return "nothing was said";
}

}  // namespace

TEST_CASE("A key that is written from habit is told with the key that is meant by it") {
    CHECK(hintFor("roadmap.toml", "to = 2026", "end = 2026") == "did you mean \"to\"?");
    CHECK(hintFor("roadmap.toml", "to = 2026", "Until = 2026") == "did you mean \"to\"?");
    CHECK(hintFor("roadmap.toml", "from = 2025", "start = 2025") == "did you mean \"from\"?");
    CHECK(hintFor("roadmap.toml", "from = 2025", "begin = 2025") == "did you mean \"from\"?");
    CHECK(hintFor("roadmap.toml", "text = { en = \"First\" }", "title = { en = \"First\" }") ==
          "did you mean \"text\"?");
    CHECK(hintFor("roadmap.toml", "text = { en = \"First\" }", "name = { en = \"First\" }") ==
          "did you mean \"text\"?");
    CHECK(hintFor("roadmap.toml", "lanes = [", "domains = [") == "did you mean \"lanes\"?");
    CHECK(hintFor("board.toml", "label = { en = \"One\" }", "title = { en = \"One\" }") ==
          "did you mean \"label\"?");
    CHECK(hintFor("board.toml", "name = { en = \"Alpha\" }", "title = { en = \"Alpha\" }") ==
          "did you mean \"name\"?");
    CHECK(hintFor("board.toml", "landscape = \"", "map = \"") == "did you mean \"landscape\"?");
    CHECK(hintFor("landscape.toml", "inside = \"outer\"", "parent = \"outer\"") ==
          "did you mean \"inside\"?");
    CHECK(hintFor("landscape.toml", "at = [1, 3, 4, 1]", "position = [1, 3, 4, 1]") ==
          "did you mean \"at\"?");
}

TEST_CASE("A key that is missing under its own name is told at the value that was meant for it") {
    const auto loaded = test::loadFiles(test::changed("roadmap.toml", "from = 2025", "start = 2025"));
    CHECK(
        test::listed(loaded.diagnostics) ==
        "roadmap.toml:12:1: warning: task[alpha.first].start: is not a known key, and was left out (did you "
        "mean \"from\"?)\n"
        "roadmap.toml:12:9: task[alpha.first].from: is missing (here it is called \"start\")\n");
}

TEST_CASE("What a table does not have is not meant, and each known key is listed once") {
    CHECK(fukan::content::usuallyMeant("end", {"id", "name"}).empty());
    CHECK(hintFor("landscape.toml", "inside = \"outer\"", "colour = \"red\"") ==
          "known: \"id\", \"name\", \"at\", \"domains\" or \"inside\"");
    const auto loaded = fukan::content::loadConfig(
        "my.toml",
        "[[playlist]]\nscene = \"roadmap\"\npage = \"all\"\ndwell_seconds = \"tour\"\nzzzzz = 1\n");
    CHECK(test::listed(loaded.diagnostics) ==
          "my.toml:5:1: warning: playlist[1].zzzzz: is not a known key, and was left out (known: \"scene\", "
          "\"revision\", \"from\", \"to\", \"of\", \"seconds_per_year\", \"page\", \"dwell_seconds\", "
          "\"transition\", \"file\", "
          "\"caption\", \"since\" or \"last\")\n");
}
