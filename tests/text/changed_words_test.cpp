// What is marked where two wordings differ.

#include "text/changed_words.hpp"

#include <catch2/catch_test_macros.hpp>
#include <random>

using namespace fukan;
using text::Fragment;
using text::RichText;
using text::Role;
using text::Weight;

namespace {

RichText asBody(const std::string& words) { return {{words, Role::body, Weight::regular}}; }

/// The bold parts in brackets.
std::string marked(const std::string& words, const std::string& other) {
    std::string out;
    for (const Fragment& part : text::withChangesBold(asBody(words), asBody(other)))
        out += part.weight == Weight::bold ? "[" + part.text + "]" : part.text;
    return out;
}

}  // namespace

TEST_CASE("Words that the other wording has not are bold, the rest is not") {
    CHECK(marked("Keep the old crane", "Keep the old crane") == "Keep the old crane");
    CHECK(marked("Keep the old crane", "Keep the crane") == "Keep the [old ]crane");
    CHECK(marked("Make a park", "") == "[Make a park]");
    CHECK(marked("", "Make a park").empty());
    CHECK(marked("画像診断支援プログラムの開発を支援", "画像診断支援プログラムを開発").find("[") !=
          std::string::npos);
    CHECK(marked("審査におけるAIの活用", "審査支払新システム稼働、審査におけるAIの活用") ==
          "審査におけるAIの活用");
}

TEST_CASE("Marking loses nothing and adds nothing, whatever the wordings are") {
    std::mt19937 random(7);
    const std::vector<std::string> words{"岸壁", "を", "直す", "quay", " ", "the", "\n", "、", "2022年"};
    for (int round = 0; round < 300; ++round) {
        std::string one;
        std::string other;
        for (int i = 0; i < static_cast<int>(random() % 20); ++i) one += words[random() % words.size()];
        for (int i = 0; i < static_cast<int>(random() % 20); ++i) other += words[random() % words.size()];
        std::string back;
        for (const Fragment& part : text::withChangesBold(asBody(one), asBody(other))) back += part.text;
        CHECK(back == one);
    }
}

TEST_CASE("The second language stays regular, and so do footnotes' marks") {
    const RichText words{{"岸壁を直す", Role::body, Weight::regular},
                         {"\nRepair the quay", Role::second, Weight::regular},
                         {"2", Role::mark, Weight::regular}};
    const RichText other{{"桟橋を直す", Role::body, Weight::regular},
                         {"\nRebuild the quay", Role::second, Weight::regular}};
    const RichText out = text::withChangesBold(words, other);
    CHECK(out.front().text == "岸壁");
    CHECK(out.front().weight == Weight::bold);
    for (const Fragment& part : out) {
        if (part.role != Role::body) CHECK(part.weight == Weight::regular);
    }
    CHECK(out.back().text == "2");
}
