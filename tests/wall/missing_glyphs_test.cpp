#include "wall/missing_glyphs.hpp"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>

#include "files/folders.hpp"

using namespace fukan;

namespace {

std::vector<std::string> missing(const test::WallFolder& folder, content::Language language) {
    std::filesystem::copy_file(test::sourcePath("tests/golden/sample-roadmap-960x540.png"),
                               folder.path() / "hall.png");
    const auto files = folder.read();
    REQUIRE(files->usable());
    wall::WallSettings settings;
    settings.language = language;
    settings.date = {2026, 11, 22};
    return wall::missingGlyphs(wall::Wall(files, test::fonts(), settings), *test::fonts());
}

std::string image(const std::string& caption) {
    return "[[playlist]]\nscene = \"image\"\nfile = \"hall.png\"\ncaption = { en = \"" + caption + "\" }\n";
}

}  // namespace

TEST_CASE("A character of an image's caption that no font has is missing, once") {
    CHECK(missing(test::WallFolder("sample", image("The hall")), content::Language::en).empty());
    // A code point for private use.
    const auto found =
        missing(test::WallFolder("sample", image("The \\uE123 hall \\uE123")), content::Language::en);
    CHECK(found == std::vector<std::string>{"U+E123 \uE123"});
}

TEST_CASE("A character that only a near camera shows is missing as well") {
    const test::WallFolder folder("sample");
    std::string tasks;
    for (int i = 0; i < 1500; ++i) {
        const std::string number = std::to_string(i);
        tasks += "\n[[task]]\nid = \"more." + number +
                 "\"\ndomain = \"booking\"\nfrom = 2026\ntext = { en = \"Part " + number +
                 (i == 1499 ? " \\uE123" : "") + "\" }\n";
    }
    folder.append("board/roadmap-autumn.toml", tasks);
    CHECK(missing(folder, content::Language::en) == std::vector<std::string>{"U+E123 \uE123"});
}
