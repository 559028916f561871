// Where Japanese lines end: between words, not inside them, and not before what leans on a word. The words
// are such as every edition of ICU's dictionary knows.

#include <catch2/catch_test_macros.hpp>

#include "text/keeping_measurer.hpp"
#include "text/round_measurer.hpp"

namespace {

using fukan::test::linesOf;
using fukan::test::plain;
using fukan::test::roundMeasurer;
using Lines = std::vector<std::string>;

Lines wrapped(const std::string& text, float ems) {
    return linesOf(fukan::text::layoutText(plain(text), {10, 1.5f}, ems * 10, roundMeasurer));
}

/// The places, as bytes of `text`, at which a line ends before the last.
std::vector<std::size_t> endsOf(const std::string& text, const Lines& lines) {
    std::vector<std::size_t> ends;
    std::size_t at = 0;
    for (const std::string& line : lines) {
        at = text.find(line, at) + line.size();
        ends.push_back(at);
    }
    ends.pop_back();
    return ends;
}

struct Sample {
    std::string text;
    Lines whole;  // words of it that stay whole where a line holds them
};

const std::vector<Sample> samples{
    {"健康生活支援と健康維持サービス", {"健康", "生活", "支援", "維持", "サービス"}},
    {"診断・治療支援領域におけるAI開発", {"診断", "治療", "支援", "領域", "における"}},
    {"コミュニティ作りの支援システム開発", {"コミュニティ", "支援", "システム", "開発"}},
    {"介護ロボットのデータを活用したプログラムの開発", {"ロボット", "データ", "活用", "プログラム", "開発"}},
    {"リハビリテーションとコミュニケーションの支援", {"リハビリテーション", "コミュニケーション"}},
};

constexpr std::size_t kanjiBytes = 3;

}  // namespace

TEST_CASE("no word is broken in a line that holds it") {
    for (const Sample& sample : samples) {
        for (const std::string& word : sample.whole) {
            const auto characters = static_cast<float>(word.size() / kanjiBytes);
            // One more, for a sign that sticks to the word.
            for (float ems = characters + 1; ems < 24; ems += 0.5f) {
                const std::size_t begin = sample.text.find(word);
                for (const std::size_t end : endsOf(sample.text, wrapped(sample.text, ems))) {
                    INFO(sample.text << " in " << ems << " ems, " << word);
                    CHECK_FALSE((end > begin && end < begin + word.size()));
                }
            }
        }
    }
}

TEST_CASE("no line begins with a particle or a suffix while another break would do") {
    const std::string text = "医療機器等の効率的な開発を支援";
    for (float ems = 4; ems < 16; ems += 0.5f) {
        for (const std::string& line : wrapped(text, ems)) {
            INFO(line << " in " << ems << " ems");
            for (const char* leaning : {"等", "的", "の", "な", "を"}) CHECK_FALSE(line.starts_with(leaning));
        }
    }
}

TEST_CASE("a compound particle stays behind its noun") {
    const std::string text = "疾患についてAIを活用した診断及び治療";
    for (float ems = 8; ems < 16; ems += 0.5f) {
        for (const std::string& line : wrapped(text, ems)) CHECK_FALSE(line.starts_with("について"));
    }
}

TEST_CASE("a line more is taken before a word is broken") {
    CHECK(wrapped("健康維持サービス", 4) == Lines{"健康維持", "サービス"});
    CHECK(wrapped("介護ロボット", 5) == Lines{"介護", "ロボット"});
    // Narrower than a word, it is broken after all.
    CHECK(wrapped("ロボット", 3).size() == 2);
}

TEST_CASE("words that the board keeps are whole, in any script") {
    const std::string text = "AI創薬とGPT-4 Turboを使う";
    const std::vector<std::string> kept{"創薬", "GPT-4 Turbo", ""};
    const fukan::text::KeepingMeasurer measurer(roundMeasurer, kept);
    const auto lines = [&](const fukan::text::Measurer& by, float ems) {
        return linesOf(fukan::text::layoutText(plain(text), {10, 1.5f}, ems * 10, by));
    };
    const auto holds = [](const Lines& all, const std::string& word) {
        return std::any_of(all.begin(), all.end(),
                           [&](const std::string& line) { return line.find(word) != line.npos; });
    };
    for (float ems = 6; ems < 14; ems += 0.5f) {
        INFO(ems);
        CHECK(holds(lines(measurer, ems), "創薬"));
        CHECK(holds(lines(measurer, ems), "GPT-4 Turbo"));
    }
    CHECK_FALSE(holds(lines(roundMeasurer, 6), "GPT-4 Turbo"));
}

TEST_CASE("counters stay with their numbers") {
    for (const std::string& line : wrapped("2022年9月に策定した計画", 4)) {
        CHECK_FALSE(line.starts_with("年"));
        CHECK_FALSE(line.starts_with("月"));
    }
}

TEST_CASE("a long run of kanji that is no word is broken, and type does not shrink for it") {
    CHECK(wrapped("国国国国国国国国国国国", 6).size() == 2);
    const auto block =
        fukan::text::fit(plain("国国国国国国国国国国国"), {{60, 100}, 10, 5, 1.3f}, roundMeasurer);
    REQUIRE(block);
    CHECK(block->fontSize == 10);
}
