// How a year is told in the header: by number, and in the Japanese calendar where the board wants it.

#include <catch2/catch_test_macros.hpp>

#include "layout/phrases.hpp"

namespace content = fukan::content;
namespace phrases = fukan::layout::phrases;
using content::Language;

TEST_CASE("A year is told in both counts, in one alone before Meiji or where the board does without") {
    content::Board board;
    board.fiscalYearStart = {4, 1};
    CHECK(phrases::yearInBothCounts(board, 2019, Language::ja) == "2019年度 / 令和元年度");
    CHECK(phrases::yearInBothCounts(board, 2026, Language::en) == "FY2026 / Reiwa 8");
    CHECK(phrases::yearInBothCounts(board, 1700, Language::ja) == "1700年度");
    CHECK(phrases::yearInBothCounts(board, 1700, Language::en) == "FY1700");
    board.era = false;
    CHECK(phrases::yearInBothCounts(board, 2026, Language::en) == "FY2026");
    board.era = true;
    board.fiscalYearStart = {1, 1};
    CHECK(phrases::yearInBothCounts(board, 2026, Language::ja) == "2026年 / 令和8年");
    CHECK(phrases::yearInBothCounts(board, 1700, Language::ja) == "1700年");
    board.fiscalYearStart = {10, 1};
    board.fiscalYearNamed = content::FiscalYearName::end;
    CHECK(phrases::yearInBothCounts(board, 2027, Language::en) == "FY2027 / Reiwa 9");
}
