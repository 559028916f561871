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

TEST_CASE("Years of any start month are told in both counts, as they are named") {
    struct Named {
        content::MonthDay start;
        content::FiscalYearName named;
        int year;
        const char* ja;
        const char* en;
    };
    using Name = content::FiscalYearName;
    // 2019: Reiwa began on 1 May. 1989: Heisei on 8 January.
    const Named all[] = {
        {{1, 1}, Name::start, 2019, "2019年 / 令和元年", "2019 / Reiwa 1"},
        {{1, 1}, Name::start, 2018, "2018年 / 平成30年", "2018 / Heisei 30"},
        {{2, 1}, Name::start, 2026, "2026年度 / 令和8年度", "FY2026 / Reiwa 8"},
        {{3, 1}, Name::start, 2019, "2019年度 / 令和元年度", "FY2019 / Reiwa 1"},
        {{4, 1}, Name::start, 2018, "2018年度 / 平成30年度", "FY2018 / Heisei 30"},
        {{4, 1}, Name::end, 2020, "2020年度 / 令和2年度", "FY2020 / Reiwa 2"},
        {{5, 1}, Name::start, 1989, "1989年度 / 平成元年度", "FY1989 / Heisei 1"},
        {{6, 1}, Name::start, 1988, "1988年度 / 昭和63年度", "FY1988 / Shōwa 63"},
        {{7, 1}, Name::start, 2026, "2026年度 / 令和8年度", "FY2026 / Reiwa 8"},
        {{7, 1}, Name::end, 2027, "2027年度 / 令和9年度", "FY2027 / Reiwa 9"},
        {{8, 1}, Name::start, 2019, "2019年度 / 令和元年度", "FY2019 / Reiwa 1"},
        {{9, 1}, Name::start, 2026, "2026年度 / 令和8年度", "FY2026 / Reiwa 8"},
        {{10, 1}, Name::end, 2019, "2019年度 / 平成31年度", "FY2019 / Heisei 31"},
        {{11, 1}, Name::start, 2026, "2026年度 / 令和8年度", "FY2026 / Reiwa 8"},
        {{12, 1}, Name::end, 2027, "2027年度 / 令和9年度", "FY2027 / Reiwa 9"},
        {{4, 6}, Name::start, 2026, "2026年度 / 令和8年度", "FY2026 / Reiwa 8"},
    };
    for (const Named& one : all) {
        content::Board board;
        board.fiscalYearStart = one.start;
        board.fiscalYearNamed = one.named;
        CAPTURE(one.start.month, one.year);
        CHECK(phrases::yearInBothCounts(board, one.year, Language::ja) == one.ja);
        CHECK(phrases::yearInBothCounts(board, one.year, Language::en) == one.en);
    }
}
