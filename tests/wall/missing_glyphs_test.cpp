#include "wall/missing_glyphs.hpp"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>

#include "files/folders.hpp"

using namespace fukan;

namespace {

/// What is missing, as it is printed, with the folder's own path cut off.
std::vector<std::string> missing(const test::WallFolder& folder) {
    content::PlacedTexts texts;
    const auto files =
        std::make_shared<const files::ContentFiles>(files::readContent(folder.overrides(), {}, &texts));
    REQUIRE(files->usable());
    wall::WallSettings settings;
    settings.date = {2026, 11, 22};
    wall::MissingGlyphs glyphs(*test::fonts());
    glyphs.add(texts);
    glyphs.add(wall::Wall(files, test::fonts(), settings));
    std::vector<std::string> out;
    for (const wall::MissingGlyph& glyph : glyphs.found()) {
        const std::string line = wall::diagnosticOf(glyph).format();
        out.push_back(line.substr(std::min(line.size(), folder.path().string().size() + 1)));
    }
    return out;
}

std::string image(const std::string& caption) {
    return "[[playlist]]\nscene = \"image\"\nfile = \"hall.png\"\ncaption = { en = \"" + caption + "\" }\n";
}

}  // namespace

TEST_CASE(
    "A character that no font has is named once, with the place and words of the first text that has it") {
    CHECK(missing(test::WallFolder("sample", image("The hall"))).empty());
    // Code points for private use. The picture does not exist: the caption is told all the same.
    const auto found = missing(test::WallFolder("sample", image("The \\uE123 hall \\uE123 \\uE124")));
    CHECK(found ==
          std::vector<std::string>{
              "fukan.toml:5:18: playlist[1].caption.en: no font has U+E123 \uE123, of \"The \uE123 hall "
              "\uE123 \uE124\" (it is drawn as a box)",
              "fukan.toml:5:18: playlist[1].caption.en: no font has U+E124 \uE124, of \"The \uE123 hall "
              "\uE123 \uE124\" (it is drawn as a box)"});
}

TEST_CASE(
    "A character of a task that only an overview or a near camera shows is missing, in either language") {
    const test::WallFolder folder("sample");
    std::string tasks;
    for (int i = 0; i < 1500; ++i) {
        const std::string number = std::to_string(i);
        tasks += "\n[[task]]\nid = \"more." + number +
                 "\"\ndomain = \"booking\"\nfrom = 2026\ntext = { en = \"Part " + number +
                 (i == 1499 ? " \\U0001F680\", ja = \"\\uE125" : "") + "\" }\n";
    }
    folder.append("board/roadmap-autumn.toml", tasks);
    const auto found = missing(folder);
    REQUIRE(found.size() == 2);
    CHECK(found[0].starts_with("board/roadmap-autumn.toml:"));
    CHECK(found[0].ends_with(
        ": task[more.1499].text.ja: no font has U+E125 \uE125, of \"\uE125\" (it is drawn as a box)"));
    CHECK(
        found[1].ends_with(": task[more.1499].text.en: no font has U+1F680 \U0001F680, of \"Part 1499 "
                           "\U0001F680\" (it is drawn as a box)"));
}

TEST_CASE("Blanks and invisible characters are no missing glyphs") {
    CHECK(missing(test::WallFolder("sample", image("A\\u3000B\\u200B\\u200D\\u2060\\nC"))).empty());
}

TEST_CASE("What Fukan itself says is missing as well, without a place") {
    content::PlacedText own;
    own.text = "\uE123";
    CHECK(wall::diagnosticOf({U'\uE123', own}).format() ==
          "no font has U+E123 \uE123, of \"\uE123\" (Fukan's own words) (it is drawn as a box)");
}
