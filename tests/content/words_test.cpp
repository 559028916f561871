// Bytes and words: UTF-8.

#include <catch2/catch_test_macros.hpp>

#include <string>

#include "content/utf8.hpp"

namespace content = fukan::content;

TEST_CASE("well-formed UTF-8 is accepted to its last plane") {
    CHECK_FALSE(content::firstInvalidUtf8(""));
    CHECK_FALSE(content::firstInvalidUtf8("plain\n"));
    CHECK_FALSE(content::firstInvalidUtf8("é 俯瞰図 𠮷 \xF4\x8F\xBF\xBF"));
}

TEST_CASE("ill-formed UTF-8 is found at its character") {
    const auto at = [](const std::string& bytes) {
        const auto found = content::firstInvalidUtf8(bytes);
        return found.value_or(content::Position{});
    };
    CHECK(at("\x80") == content::Position{1, 1});
    CHECK(at("俯瞰\n図\xFF") == content::Position{2, 2});
    CHECK(at("a\xC0\xAF") == content::Position{1, 2});          // overlong
    CHECK(at("a\xE0\x9F\xBF") == content::Position{1, 2});      // overlong
    CHECK(at("a\xED\xA0\x80") == content::Position{1, 2});      // a surrogate
    CHECK(at("a\xF4\x90\x80\x80") == content::Position{1, 2});  // beyond U+10FFFF
    CHECK(at("ab\xE4\xBF") == content::Position{1, 3});         // cut off
}
