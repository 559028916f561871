// docs/config.md and config/fukan.toml are, to the byte, what the table of settings says.
// FUKAN_UPDATE_SNAPSHOTS=1 writes both anew.

#include "content/config_pages.hpp"

#include <catch2/catch_test_macros.hpp>

#include "content/files.hpp"
#include "support/snapshot.hpp"

namespace fukan::test {
namespace {

std::string page(const std::string& path) {
    const auto bytes = readFile(sourcePath(path));
    REQUIRE(bytes.has_value());
    return *bytes;
}

}  // namespace

TEST_CASE("docs/config.md is what the table of settings says") {
    std::vector<PageSection> sections = settingSections();
    sections.push_back(playlistPage());
    checkSnapshot("../docs/config.md", docsWith(page("docs/config.md"), sections));
}

TEST_CASE("config/fukan.toml is what the table of settings says") {
    checkSnapshot("../config/fukan.toml",
                  fileWith(page("config/fukan.toml"), settingSections(), playlistPage()));
}

TEST_CASE("a table that is out of date is written anew, and what stands around it is kept") {
    const PageSection section{
        "`[new]`",
        "[new]",
        "",
        "Says what is new.",
        {{"one", "1", "", "live", "The first."}, {"two", "\"2\"", "", "at start", "Last."}}};
    const std::string table =
        "| key | default | takes effect | meaning |\n| --- | --- | --- | --- |\n"
        "| `one` | `1` | live | The first. |\n| `two` | `\"2\"` | at start | Last. |\n";
    const std::string right =
        "# Title\n\n## `[new]`\n\nSays what is new.\n\n" + table + "\nBy hand.\n\n## Next\n";
    CHECK(docsWith(right, {&section, 1}) == right);
    CHECK(docsWith(
              "# Title\n\n## `[new]`\n\nOld words.\n\n| key |\n| --- |\n| `gone` |\n\nBy hand.\n\n## Next\n",
              {&section, 1}) == right);
    // A new section is begun with its heading.
    CHECK(docsWith("# Title\n\n## `[new]`\n\n## Next\n\n| a |\n", {&section, 1}) ==
          "# Title\n\n## `[new]`\n\nSays what is new.\n\n" + table + "\n## Next\n\n| a |\n");
    CHECK_THROWS(docsWith("# Title\n", {&section, 1}));
}

TEST_CASE("a table of keys without times of effect has no column for them") {
    const PageRow row{"hold", "[\"Space\", \"P\"]", "or resume", "", "Holds the scene."};
    CHECK(tableOf({&row, 1}) ==
          "| key | default | meaning |\n| --- | --- | --- |\n| `hold` | `[\"Space\", \"P\"]` | Holds the "
          "scene. |\n");
    CHECK(linesOf({&row, 1}) == "hold = [\"Space\", \"P\"]                 # or resume\n");
}

TEST_CASE(
    "the file shows each key of a playlist's entry once with its comment, a new one in the first entry") {
    PageSection list = playlistPage();
    list.rows.push_back({"sound", "false", "plays one", "live", "Whether it sounds."});
    const std::string text = fileWith("# Head\n\nold = 1\n\n# About keys.\n[keys]\n", {}, list);
    CHECK(text.starts_with("# Head\n\n# What is shown, in turn."));
    CHECK(text.ends_with("# caption = { en = \"Welcome\" }\n\n# About keys.\n[keys]\n"));
    const auto sound = text.find("# sound = false                       # plays one\n");
    REQUIRE(sound != std::string::npos);
    CHECK(sound < text.find("# scene = \"roadmap\"\n"));
}

}  // namespace fukan::test
