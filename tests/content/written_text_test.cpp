#include "content/written_text.hpp"

#include <catch2/catch_test_macros.hpp>

#include "content/small_board.hpp"

using fukan::content::composed;
using fukan::content::hasVisible;
using fukan::content::notDrawnAsWritten;

TEST_CASE("a letter and its marks become one character, and nothing else changes") {
    CHECK(composed("Cafe\u0301") == "Café");
    CHECK(composed("か\u3099き\u3099") == "がぎ");
    CHECK(composed("") == "");
    // NFC alone would exchange this ideograph for U+795E.
    CHECK(composed("\uFA19社でCafe\u0301") == "\uFA19社でCafé");
    CHECK(composed("健康・医療 ①") == "健康・医療 ①");
}

TEST_CASE("blanks and invisible characters are no text") {
    for (const char* nothing : {"", " ", "\n\n", "\t", "\u3000", "\u200B", " \uFEFF\u00A0\n"})
        CHECK_FALSE(hasVisible(nothing));
    for (const char* something : {"a", " 。", "\u200B-", "…"}) CHECK(hasVisible(something));
}

TEST_CASE("what cannot be shaped is told") {
    CHECK_FALSE(notDrawnAsWritten("Ελληνικά, Кириллица, 日本語, 한국어, ไทย"));
    CHECK(notDrawnAsWritten("plan שלום").value_or("").find("Hebrew") == 0);
    CHECK(notDrawnAsWritten("خطة").value_or("").find("Arabic") == 0);
    CHECK(notDrawnAsWritten("योजना").value_or("").find("Devanagari") == 0);
    CHECK(notDrawnAsWritten("葛\U000E0100飾").value_or("").find("a variation selector (U+E0100)") == 0);
}
