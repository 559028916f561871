#include "base/utf8.hpp"

#include <catch2/catch_test_macros.hpp>

using fukan::base::appendUtf8;
using fukan::base::decodedUtf8;
using fukan::base::nextCodePoint;

TEST_CASE("code points come one by one, and an ill-formed sequence is none") {
    const std::string bytes = "a俯\xED\xA0\x80𠮷";  // a surrogate in between
    std::size_t at = 0;
    CHECK(nextCodePoint(bytes, at) == U'a');
    CHECK(nextCodePoint(bytes, at) == U'俯');
    CHECK(at == 4);
    CHECK_FALSE(nextCodePoint(bytes, at));
    CHECK(at > 4);
    while (at < 7) CHECK_FALSE(nextCodePoint(bytes, at));
    CHECK(nextCodePoint(bytes, at) == U'𠮷');
    CHECK(at == bytes.size());
}

TEST_CASE("decoding shows what is ill-formed, and encoding gives the bytes back") {
    CHECK(decodedUtf8("\xFFx\xE4\xBF") == U"\uFFFDx\uFFFD");
    std::string bytes;
    for (const char32_t c : decodedUtf8("é 俯瞰図 𠮷")) appendUtf8(bytes, c);
    CHECK(bytes == "é 俯瞰図 𠮷");
}
