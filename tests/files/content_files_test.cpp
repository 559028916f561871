#include "files/content_files.hpp"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>

#include "files/folders.hpp"

using namespace fukan;

namespace {

bool told(const files::ContentFiles& files, const std::string& part) {
    return test::listed(files.diagnostics).find(part) != std::string::npos;
}

}  // namespace

TEST_CASE("A config names its board's folder, relative to itself") {
    const test::WallFolder folder("sample");
    const files::ContentFiles files = files::readContent(folder.overrides());
    INFO(test::listed(files.diagnostics));
    REQUIRE(files.usable());
    CHECK(files.board->id == "harbor");
    CHECK(files.beside("picture.png") == folder.path() / "picture.png");
    // Whoever watches the files knows them all.
    for (const char* name :
         {"fukan.toml", "board/board.toml", "board/roadmap-spring.toml", "board/landscape.toml"}) {
        CAPTURE(name);
        const auto seen = std::find_if(files.read.begin(), files.read.end(),
                                       [&](const auto& file) { return file.path == folder.path() / name; });
        REQUIRE(seen != files.read.end());
        CHECK(seen->stamp);
    }
}

TEST_CASE("A config that is not there is told with what to do, and nothing is usable") {
    files::Overrides overrides;
    overrides.config = "/no/such/fukan.toml";
    const files::ContentFiles files = files::readContent(overrides);
    CHECK_FALSE(files.usable());
    CHECK(base::hasErrors(files.diagnostics));
    CHECK(told(files, "/no/such/fukan.toml"));
    CHECK(told(files, "--config"));
}

TEST_CASE("A board that is not there, or broken, is told by file and line") {
    test::WallFolder folder("sample");
    folder.write("fukan.toml", "board = \"elsewhere\"\n");
    const files::ContentFiles missing = files::readContent(folder.overrides());
    CHECK_FALSE(missing.usable());
    CHECK(test::listed(missing.diagnostics) ==
          (folder.path() / "fukan.toml").string() +
              ":1:9: board: " + (folder.path() / "elsewhere/board.toml").string() +
              " cannot be read: No such file or directory (the folder with the board to show, relative to "
              "this file)\n");

    folder.write("fukan.toml", "board = \"board\"\n");
    folder.append("board/roadmap-spring.toml",
                  "\n[[task]]\nid = \"bad\"\ndomain = \"bookin\"\nfrom = 1999\n");
    const files::ContentFiles broken = files::readContent(folder.overrides());
    CHECK_FALSE(broken.usable());
    CHECK(broken.config.config);
    CHECK(told(broken, "board/roadmap-spring.toml:"));
    CHECK(told(broken, "\"booking\""));
    CHECK(told(broken, "1999"));
}

TEST_CASE("A board on the command line comes before the config's, which is not looked at") {
    test::WallFolder folder("sample");
    folder.write("fukan.toml", "board = \"elsewhere\"\n");
    files::Overrides overrides = folder.overrides();
    overrides.board = test::sourcePath("assets/health-ai");
    const files::ContentFiles files = files::readContent(overrides);
    INFO(test::listed(files.diagnostics));
    REQUIRE(files.usable());
    CHECK(files.board->id == "health-ai");
    CHECK(files.boardFolder == overrides.board);
}

TEST_CASE("A board may be named by its board.toml, on the command line and in the config") {
    test::WallFolder folder("sample");
    files::Overrides overrides = folder.overrides();
    overrides.board = (folder.path() / "board/board.toml").string();
    CHECK(files::readContent(overrides).boardFolder == folder.path() / "board");
    folder.write("fukan.toml", "board = \"board/board.toml\"\n");
    const files::ContentFiles files = files::readContent(folder.overrides());
    INFO(test::listed(files.diagnostics));
    CHECK(files.usable());
    CHECK(files.boardFolder == folder.path() / "board");
    // A folder of that name is one.
    overrides.board = (folder.path() / "board.toml").string();
    std::filesystem::create_directory(overrides.board);
    CHECK(files::readContent(overrides).boardFolder == overrides.board);
}

TEST_CASE("A file that cannot be read is told with the reason, whether board or config") {
    test::WallFolder folder("sample");
    std::filesystem::remove(folder.path() / "board/landscape.toml");
    std::filesystem::create_directory(folder.path() / "board/landscape.toml");
    CHECK(told(files::readContent(folder.overrides()),
               "the file \"landscape.toml\" cannot be read: it is not a regular file"));
    files::Overrides overrides = folder.overrides();
    overrides.board = (folder.path() / "nowhere").string();
    CHECK(told(files::readContent(overrides),
               (folder.path() / "nowhere/board.toml: cannot be read: No such file or directory").string()));
    overrides.config = (folder.path() / "board").string();
    CHECK(told(files::readContent(overrides),
               (folder.path() / "board: cannot be read: it is not a regular file").string()));
}

TEST_CASE("An address that cannot be listened at is told at its line") {
    const test::WallFolder folder("sample", "[touch]\ntuio = \"localhost:3333\"\n");
    const files::ContentFiles files = files::readContent(folder.overrides());
    CHECK(
        test::listed(files.diagnostics) ==
        (folder.path() / "fukan.toml").string() +
            ":3:8: touch.tuio: \"localhost:3333\" is no address to listen at (write it as 127.0.0.1:3333 or "
            "[::1]:3333)\n");
    const test::WallFolder right("sample", "[touch]\ntuio = \"[::1]:3333\"\n");
    CHECK(test::listed(files::readContent(right.overrides()).diagnostics).empty());
}

TEST_CASE("A broken config does not hide what is wrong with the board on the command line") {
    test::WallFolder folder("sample");
    folder.write("fukan.toml", "language = \"klingon\"\n");
    folder.append("board/board.toml", "\nnonsense =\n");
    files::Overrides overrides = folder.overrides();
    overrides.board = (folder.path() / "board").string();
    const files::ContentFiles files = files::readContent(overrides);
    CHECK_FALSE(files.usable());
    CHECK(told(files, "klingon"));
    CHECK(told(files, "board.toml:"));
}

TEST_CASE("The shipped configs and boards can be used as they are") {
    for (const char* name : {"fukan", "office-wall", "conference", "touch"}) {
        CAPTURE(name);
        files::Overrides overrides;
        overrides.config = test::sourcePath(std::string("config/") + name + ".toml");
        const files::ContentFiles files = files::readContent(overrides);
        CHECK(files.usable());
        CHECK(test::listed(files.diagnostics).empty());
    }
}
