#include "files/content_files.hpp"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>

#include "program/folders.hpp"

using namespace fukan;

namespace {

bool told(const ContentFiles& files, const std::string& part) {
    return test::listed(files.diagnostics).find(part) != std::string::npos;
}

}  // namespace

TEST_CASE("A config names its board's folder, relative to itself") {
    const test::WallFolder folder("sample");
    const ContentFiles files = readContent(folder.options());
    INFO(test::listed(files.diagnostics));
    REQUIRE(files.usable());
    CHECK(files.board->id == "harbor");
    CHECK(files.beside("picture.png") == folder.path() / "picture.png");
    // Whoever watches the files knows them all.
    for (const char* name :
         {"fukan.toml", "board/board.toml", "board/roadmap-spring.toml", "board/landscape.toml"}) {
        CAPTURE(name);
        CHECK(std::find(files.read.begin(), files.read.end(), folder.path() / name) != files.read.end());
    }
}

TEST_CASE("A config that is not there is told with what to do, and nothing is usable") {
    Options options;
    options.config = "/no/such/fukan.toml";
    const ContentFiles files = readContent(options);
    CHECK_FALSE(files.usable());
    CHECK(base::hasErrors(files.diagnostics));
    CHECK(told(files, "/no/such/fukan.toml"));
    CHECK(told(files, "--config"));
}

TEST_CASE("A board that is not there, or broken, is told by file and line") {
    test::WallFolder folder("sample");
    folder.write("fukan.toml", "board = \"elsewhere\"\n");
    const ContentFiles missing = readContent(folder.options());
    CHECK_FALSE(missing.usable());
    CHECK(told(missing, "elsewhere/board.toml"));

    folder.write("fukan.toml", "board = \"board\"\n");
    folder.append("board/roadmap-spring.toml",
                  "\n[[task]]\nid = \"bad\"\ndomain = \"bookin\"\nfrom = 1999\n");
    const ContentFiles broken = readContent(folder.options());
    CHECK_FALSE(broken.usable());
    CHECK(broken.config.config);
    CHECK(told(broken, "board/roadmap-spring.toml:"));
    CHECK(told(broken, "\"booking\""));
    CHECK(told(broken, "1999"));
}

TEST_CASE("A board on the command line comes before the config's, which is not looked at") {
    test::WallFolder folder("sample");
    folder.write("fukan.toml", "board = \"elsewhere\"\n");
    Options options = folder.options();
    options.board = test::sourcePath("assets/health-ai");
    const ContentFiles files = readContent(options);
    INFO(test::listed(files.diagnostics));
    REQUIRE(files.usable());
    CHECK(files.board->id == "health-ai");
    CHECK(files.boardFolder == options.board);
}

TEST_CASE("A broken config does not hide what is wrong with the board on the command line") {
    test::WallFolder folder("sample");
    folder.write("fukan.toml", "language = \"klingon\"\n");
    folder.append("board/board.toml", "\nnonsense =\n");
    Options options = folder.options();
    options.board = (folder.path() / "board").string();
    const ContentFiles files = readContent(options);
    CHECK_FALSE(files.usable());
    CHECK(told(files, "klingon"));
    CHECK(told(files, "board.toml:"));
}

TEST_CASE("The shipped configs and boards can be used as they are") {
    for (const char* name : {"fukan", "office-wall", "conference", "touch"}) {
        CAPTURE(name);
        Options options;
        options.config = test::sourcePath(std::string("config/") + name + ".toml");
        const ContentFiles files = readContent(options);
        CHECK(files.usable());
        CHECK(test::listed(files.diagnostics).empty());
    }
}
