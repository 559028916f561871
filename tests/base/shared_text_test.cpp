#include "base/shared_text.hpp"

#include <catch2/catch_test_macros.hpp>
#include <sstream>
#include <utility>

using fukan::base::Id;
using fukan::base::SharedText;

TEST_CASE("A shared text reads as what it was made of") {
    const std::string words = "健康・医療";
    const SharedText text = words;
    CHECK(text == words);
    CHECK(text == "健康・医療");
    CHECK(words == text);
    CHECK(text == std::string_view(words));
    CHECK(text.str() == words);
    CHECK(text.size() == words.size());
    CHECK_FALSE(text == "健康");
    CHECK(text != "健康");
    std::ostringstream out;
    out << text;
    CHECK(out.str() == words);
}

TEST_CASE("Copies of a text share its bytes, and equal texts are equal without sharing") {
    const SharedText text = "ロードマップ";
    const SharedText copy = text;
    CHECK(copy.sharesWith(text));
    CHECK(copy.view().data() == text.view().data());
    const SharedText twin = "ロードマップ";
    CHECK_FALSE(twin.sharesWith(text));
    CHECK(twin == text);
    CHECK_FALSE(SharedText("別") == text);
}

TEST_CASE("A text lives as long as its last copy") {
    SharedText kept;
    {
        const SharedText first = "a text that is too long for any string's own buffer";
        kept = first;
    }
    CHECK(kept == "a text that is too long for any string's own buffer");
}

TEST_CASE("A text's hash is its id, empty texts included") {
    for (const char* words : {"", "a", "俯瞰図"}) CHECK(SharedText(words).hash() == Id::of(words).value);
    CHECK(SharedText().hash() == Id::of("").value);
}

TEST_CASE("Empty texts are all the same text, and so is one that was moved from") {
    CHECK(SharedText() == SharedText(""));
    CHECK(SharedText().sharesWith(SharedText("")));
    SharedText from = "gone";
    const SharedText to = std::move(from);
    CHECK(to == "gone");
    CHECK(from.empty());  // NOLINT(bugprone-use-after-move): that is what is promised
    CHECK(from == "");
}

TEST_CASE("A text may hold zero bytes") {
    const SharedText text = std::string_view("a\0b", 3);
    CHECK(text.size() == 3);
    CHECK(text.hash() == Id::of(std::string_view("a\0b", 3)).value);
}
