// Boxes of a map that lie on one another are told, and what is meant to lie so is not.

#include <catch2/catch_test_macros.hpp>

#include "content/files.hpp"
#include "content/small_board.hpp"

namespace test = fukan::test;

namespace {

std::string warningsWith(const std::string& more) {
    auto files = test::smallBoard();
    files.at("landscape.toml") += more;
    const auto loaded = test::loadFiles(files);
    CHECK(loaded.board.has_value());
    return test::listed(loaded.diagnostics);
}

std::string box(const char* kind, const char* id, const char* at, const std::string& more = {}) {
    return "[[" + std::string(kind) + "]]\nid = \"" + id + "\"\nname = { en = \"" + id + "\" }\n" + more +
           "at = " + at + "\n";
}

std::string item(const char* name, const char* at, const char* area = "inner") {
    return "[[item]]\narea = \"" + std::string(area) + "\"\nname = { en = \"" + name + "\" }\nat = " + at +
           "\n";
}

/// Without file and line, which the last test looks at.
std::string told(const std::string& warnings) {
    const auto at = warnings.find("warning: ");
    return at == warnings.npos ? warnings : warnings.substr(at + 9);
}

}  // namespace

TEST_CASE("what touches, or lies in its area, does not overlap") {
    CHECK(warningsWith("").empty());
    CHECK(warningsWith(item("Beside", "[1, 4, 2, 1]") + item("Next", "[3, 4, 2, 1]")).empty());
    CHECK(warningsWith(box("area", "third", "[5, 2, 2, 2]", "inside = \"outer\"\n")).empty());
    // Fractions of cells.
    CHECK(warningsWith(item("A", "[1.1, 4, 0.7, 1]") + item("B", "[1.8, 4, 0.7, 1]")).empty());
}

TEST_CASE("two items of an area on one another are told at the later one") {
    CHECK(told(warningsWith(item("Seats", "[1, 4, 2, 1]") + item("Lamps", "[2, 4, 2, 1]"))) ==
          "item[3].at: \"Lamps\" overlaps the item \"Seats\" of line 31 (move one of them, or make it "
          "smaller)\n");
}

TEST_CASE("an area on another is told, with the one that may lie inside the other") {
    CHECK(told(warningsWith(box("area", "third", "[6, 2, 2, 2]"))) ==
          "area[third].at: \"third\" overlaps the area \"outer\" of line 13 (inside = \"outer\" in "
          "\"third\", if "
          "that is a part of it; else move one of them, or make it smaller)\n");
    CHECK(told(warningsWith(box("area", "third", "[1, 2, 6, 5]", "inside = \"outer\"\n"))) ==
          "area[third].at: \"third\" overlaps the area \"inner\" of line 19 (inside = \"third\" in "
          "\"inner\", if "
          "that is a part of it; else move one of them, or make it smaller)\n");
}

TEST_CASE("an item on an area beside it, and stages and layers under areas, are told") {
    CHECK(told(warningsWith(item("Seats", "[4, 5, 2, 1]", "outer"))) ==
          "item[2].at: \"Seats\" overlaps the area \"inner\" of line 19 (area = \"inner\", if it belongs "
          "there; else "
          "move one of them, or make it smaller)\n");
    CHECK(told(warningsWith(box("stage", "step", "[0, 1, 3, 1]"))) ==
          "area[outer].at: \"outer\" overlaps the stage \"step\" of line 31 (move one of them, or make it "
          "smaller)\n");
    CHECK(told(warningsWith(box("layer", "strip", "[0, 0, 1, 1]"))) ==
          "layer[strip].at: \"strip\" overlaps the field \"left\" of line 7 (move one of them, or make it "
          "smaller)\n");
}

TEST_CASE("each box is told once, with its place") {
    const std::string three =
        item("A", "[1, 4, 3, 1]") + item("B", "[1, 4, 3, 1]") + item("C", "[1, 4, 3, 1]");
    const std::string all = warningsWith(three);
    CHECK(std::count(all.begin(), all.end(), '\n') == 2);
    CHECK(all.find("landscape.toml:35:6: warning: item[3].at: \"B\" overlaps the item \"A\" of line 31") !=
          all.npos);
    CHECK(all.find("landscape.toml:39:6: warning: item[4].at: \"C\" overlaps the item \"A\" of line 31") !=
          all.npos);
}

TEST_CASE("the bundled boards and those of the documentation overlap nowhere") {
    for (const char* name : {"health-ai", "sample"})
        CHECK(test::listed(test::loadAsset(name).diagnostics).empty());
}
