#include "cli/text_places.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace fukan;

namespace {

content::PlacedTexts texts() {
    return {{"board.toml", {3, 9}, "board.title.ja", "街の計画", {}},
            {"board.toml", {3, 20}, "board.title.en", "City plan", {}},
            {"map-before.toml", {7, 1}, "area[a].name.en", "Clean water for all", "before"},
            {"map-after.toml", {9, 1}, "area[a].name.en", "Clean water for all", "after"},
            {"map-after.toml", {12, 1}, "area[b].name.en", "Water", "after"}};
}

/// The line at which it is found; 0: nowhere.
int line(std::string_view words, std::string_view revision = "after") {
    const content::PlacedTexts all = texts();
    const content::PlacedText* found = cli::TextPlaces(all).find(words, revision);
    return found ? found->at.line : 0;
}

}  // namespace

TEST_CASE("A text is found by its words, however its lines are broken") {
    CHECK(line("City plan") == 3);
    CHECK(line("City\nplan") == 3);
    CHECK(line("街の計画 City plan") == 3);
    CHECK(line("Clean wa-ter for all") == 9);
    CHECK(line("Clean water for all") == 9);
    CHECK(line("Clean water for all", "before") == 7);
    CHECK(line("Clean water for all", "none") == 7);
}

TEST_CASE("A text is found where it is cut, or where something stands beside it") {
    CHECK(line("Clean wat…") > 0);
    CHECK(line("12 City plan") == 3);
    CHECK(line("3. Clean water for all 14") == 7);
    CHECK(line("Fiscal year 2026") == 0);
    CHECK(line("Water is told of in passing here") == 0);
    CHECK(line("") == 0);
    CHECK(line("…") == 0);
}
