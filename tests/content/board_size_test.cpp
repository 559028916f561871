// A board with very many mistakes is answered with what a person can read.

#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <string>

#include "content/report.hpp"
#include "content/small_board.hpp"

namespace base = fukan::base;
namespace content = fukan::content;
namespace test = fukan::test;

namespace {

/// The small board with `count` more tasks, each with these lines.
test::Files withTasks(int count, const std::string& lines) {
    test::Files files = test::smallBoard();
    for (int i = 0; i < count; ++i) {
        files.at("roadmap.toml") += "[[task]]\nid = \"more." + std::to_string(i) +
                                    "\"\ntext = { en = \"More\" }\nfrom = 2026\n" + lines;
    }
    return files;
}

std::ptrdiff_t countOf(const base::Diagnostics& all, base::Severity severity) {
    return std::count_if(all.begin(), all.end(), [&](const auto& each) { return each.severity == severity; });
}

}  // namespace

TEST_CASE("of a thousand errors the first hundred are told, and how many more there are") {
    const auto loaded = test::loadFiles(withTasks(1000, "domain = \"alhpa\"\n"));
    CHECK_FALSE(loaded.board.has_value());
    REQUIRE(loaded.diagnostics.size() == content::mostKept + 1);
    for (std::size_t i = 0; i < content::mostKept; ++i) {
        INFO(loaded.diagnostics[i].format());
        CHECK(loaded.diagnostics[i].key == "task[more." + std::to_string(i) + "].domain");
        CHECK(loaded.diagnostics[i].hint == "did you mean \"alpha\"?");
    }
    CHECK(loaded.diagnostics.back().format() == "roadmap.toml: … and 900 more errors");
}

TEST_CASE("a hundred errors are told without a word more") {
    const auto loaded = test::loadFiles(withTasks(100, "domain = \"alhpa\"\n"));
    CHECK(loaded.diagnostics.size() == 100);
    CHECK(loaded.diagnostics.back().key == "task[more.99].domain");
}

TEST_CASE("one error is not lost among a thousand warnings before it") {
    auto files = withTasks(1000, "domain = \"alpha\"\ncolour = 1\n");
    files.at("roadmap.toml") += "[[task]]\nid = \"last\"\n";
    const auto loaded = test::loadFiles(files);
    CHECK_FALSE(loaded.board.has_value());
    // Of the last task: no domain, no text, no year.
    CHECK(countOf(loaded.diagnostics, base::Severity::error) == 3);
    CHECK(countOf(loaded.diagnostics, base::Severity::warning) == content::mostKept + 1);
    CHECK(loaded.diagnostics.back().format() == "roadmap.toml: warning: … and 900 more warnings");
}

TEST_CASE("warnings alone, however many, do not refuse a board") {
    const auto loaded = test::loadFiles(withTasks(1000, "domain = \"alpha\"\ncolour = 1\n"));
    CHECK(loaded.board.has_value());
    CHECK(loaded.diagnostics.size() == content::mostKept + 1);
}

TEST_CASE("the errors told are the first of the file, in whatever order they are found") {
    content::Report report("file");
    // As a reader finds them that begins with what stands in the middle.
    for (int line = 500; line < 1000; ++line) report.error({line, 1}, "", std::to_string(line));
    for (int line = 499; line > 0; --line) report.error({line, 1}, "", std::to_string(line));
    const base::Diagnostics told = report.inOrder();
    REQUIRE(told.size() == content::mostKept + 1);
    for (std::size_t i = 0; i < content::mostKept; ++i) CHECK(told[i].line == static_cast<int>(i) + 1);
    CHECK(told.back().format() == "file: … and 899 more errors");
}

TEST_CASE("every file has its own hundred") {
    auto files = withTasks(150, "domain = \"alhpa\"\n");
    for (int i = 0; i < 150; ++i)
        files.at("landscape.toml") += "[[item]]\narea = \"iner\"\nname = { en = \"I\" }\nat = [1, 3, 4, 1]\n";
    const auto loaded = test::loadFiles(files);
    REQUIRE(loaded.diagnostics.size() == 2 * (content::mostKept + 1));
    CHECK(loaded.diagnostics[content::mostKept].format() == "roadmap.toml: … and 50 more errors");
    CHECK(loaded.diagnostics.back().format() == "landscape.toml: … and 50 more errors");
}

TEST_CASE("an id is told of where it was used first, among thousands") {
    auto files = withTasks(3000, "domain = \"alpha\"\n");
    files.at("roadmap.toml") +=
        "[[task]]\nid = \"more.2999\"\ndomain = \"beta\"\ntext = { en = \"A\" }\nfrom = 2026\n";
    const auto loaded = test::loadFiles(files);
    REQUIRE(loaded.diagnostics.size() == 1);
    CHECK(loaded.diagnostics[0].key == "task[more.2999].id");
    CHECK(loaded.diagnostics[0].message == "\"more.2999\" is the id of another task already");
}
