// Font files that the config names and that are none: told with their place in it.

#include "wall/font_problems.hpp"

#include <catch2/catch_test_macros.hpp>

#include "files/folders.hpp"
#include "wall/font_choice.hpp"

using namespace fukan;

TEST_CASE("Each font file that is missing or no font is told at the line that names it") {
    const test::WallFolder folder("sample", "[fonts]\nregular = \"gone.otf\"\nbold = \"words.otf\"\n");
    folder.write("words.otf", "no font at all");
    const auto files = folder.read();
    REQUIRE(files->usable());
    const std::string config = (folder.path() / "fukan.toml").string();
    CHECK(test::listed(wall::fontProblems(*files)) ==
          config + ":3:11: fonts.regular: The font file " + (folder.path() / "gone.otf").string() +
              " cannot be read: No such file or directory.\n" + config + ":4:8: fonts.bold: The file " +
              (folder.path() / "words.otf").string() + " is not a font that FreeType can read.\n");
    // What `fukan run` says of the first one.
    const auto opened = fonts::FontSet::open(wall::fontChoice(*files));
    REQUIRE_FALSE(opened);
    CHECK(
        wall::withPlace(*files, opened.error()).starts_with(config + ":3:11: fonts.regular: The font file "));
    CHECK(wall::withPlace(*files, "Out of memory.") == "Out of memory.");
}

TEST_CASE("A config that names no font file, or a usable one, has no font problems") {
    const std::string regular = test::fonts()->data(text::Weight::regular).path;
    CHECK(wall::fontProblems(*test::WallFolder("sample").read()).empty());
    CHECK(wall::fontProblems(*test::WallFolder("sample", "[fonts]\nbold = \"" + regular + "\"\n").read())
              .empty());
}
