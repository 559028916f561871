// Any text at any width: nothing is lost, nothing is too wide, no line starts or ends where it must not.
#include <catch2/catch_test_macros.hpp>
#include <random>

#include "base/utf8.hpp"
#include "text/round_measurer.hpp"

using fukan::base::decodedUtf8;
using fukan::test::linesOf;
using fukan::test::plain;
using fukan::test::RoundMeasurer;
using fukan::test::roundMeasurer;
using fukan::text::Block;
using fukan::text::fit;
using fukan::text::fitVertical;
using fukan::text::layoutText;
using fukan::text::Run;

namespace {

const RoundMeasurer withoutForms(U"︐︑︒︓︔︗︘︵︶︷︸︹︺︻︼︽︾︿﹀﹁﹂﹃﹄﹇﹈");
constexpr std::u32string_view forbiddenStarts = U"、。，．」』）】ーッャュョァィゥェォっゃゅょぁ…々・！？ゝ";
constexpr std::u32string_view forbiddenEnds = U"（「『【〔《";

// Forbidden characters come one at a time here: where a whole line is made of them, there is no right way.
std::string randomText(std::mt19937& random) {
    static const std::vector<std::string> parts{
        "医",       "療",   "開発", "の",   "を",     "する",
        "データ",   "ロー", "AI",   "a",    "health", "interoperability",
        "2024",     " ",    "国",   "、国", "。国",   "（国）国",
        "「あ」国", "ャ国", "ッ国", "…国",  "・国",   "é"};
    std::string text = "国";
    const int count = std::uniform_int_distribution<>(0, 40)(random);
    for (int i = 0; i < count; ++i) {
        text += parts[std::uniform_int_distribution<std::size_t>(0, parts.size() - 1)(random)];
    }
    return text;
}

std::string withoutSpaces(const std::string& text) {
    std::string out;
    for (const char c : text) {
        if (c != ' ') out += c;
    }
    return out;
}

}  // namespace

TEST_CASE("random texts are broken by the rules") {
    std::mt19937 random(20240401);
    for (int round = 0; round < 3000; ++round) {
        const std::string text = randomText(random);
        const float width = static_cast<float>(std::uniform_int_distribution<>(40, 300)(random));
        const Block block = layoutText(plain(text), {10, 1.3f}, width, roundMeasurer);
        INFO(text << " at " << width);
        std::string all;
        for (const std::string& line : linesOf(block)) {
            const std::u32string characters = decodedUtf8(line);
            REQUIRE(!characters.empty());
            CHECK(forbiddenStarts.find(characters.front()) == std::u32string_view::npos);
            CHECK(forbiddenEnds.find(characters.back()) == std::u32string_view::npos);
            CHECK(characters.back() != U' ');
            all += line;
        }
        CHECK(withoutSpaces(all) == withoutSpaces(text));
        for (const Run& run : block.runs) CHECK(run.origin.x + run.width <= width + 0.01f);
    }
}

TEST_CASE("random bytes are laid out within the width") {
    std::mt19937 random(7);
    std::uniform_int_distribution<> byte(0, 255);
    for (int round = 0; round < 1000; ++round) {
        std::string bytes(std::uniform_int_distribution<std::size_t>(0, 60)(random), ' ');
        for (char& c : bytes) c = static_cast<char>(byte(random));
        const Block block = layoutText(plain(bytes), {10, 1.3f}, 60, roundMeasurer);
        for (const Run& run : block.runs) {
            CHECK(run.text.view().find('\n') == std::string::npos);
            CHECK(run.text.view().find("\xff") == std::string::npos);
        }
    }
}

TEST_CASE("what fit returns fits") {
    std::mt19937 random(99);
    std::uniform_real_distribution<float> side(20, 500);
    int found = 0;
    for (int round = 0; round < 1000; ++round) {
        const std::string text = randomText(random);
        const fukan::base::Vec2 room{side(random), side(random)};
        const auto block = fit(plain(text), {room, 40, 9}, roundMeasurer);
        if (!block) continue;
        ++found;
        INFO(text << " in " << room.x << " x " << room.y);
        CHECK(block->size.x <= room.x + 0.01f);
        CHECK(block->size.y <= room.y + 0.01f);
        CHECK(block->fontSize >= 9);
    }
    CHECK(found > 300);
}

TEST_CASE("what fitVertical returns fits, and nothing is lost") {
    std::mt19937 random(5);
    std::uniform_real_distribution<float> side(20, 500);
    int found = 0;
    for (int round = 0; round < 1000; ++round) {
        const std::string text = randomText(random);
        const fukan::base::Vec2 room{side(random), side(random)};
        const auto block = fitVertical(plain(text), {room, 40, 9}, withoutForms);
        if (!block) continue;
        ++found;
        INFO(text << " in " << room.x << " x " << room.y);
        CHECK(block->size.x <= room.x + 0.01f);
        CHECK(block->size.y <= room.y + 0.01f);
        std::string all;
        for (const Run& run : block->runs) {
            all += run.text;
            if (!run.turned) continue;
            CHECK(run.origin.y - run.width / 2 >= -0.01f);
            CHECK(run.origin.y + run.width / 2 <= block->size.y + 0.01f);
        }
        CHECK(withoutSpaces(all) == withoutSpaces(text));
    }
    CHECK(found > 300);
}
