// Words of Latin, Greek and Cyrillic letters: whole wherever a line or a smaller size holds them, else
// divided with a hyphen where a hyphenator says so.

#include <catch2/catch_approx.hpp>
#include <catch2/catch_test_macros.hpp>

#include "base/utf8.hpp"
#include "text/hyphenator.hpp"
#include "text/keeping_measurer.hpp"
#include "text/round_measurer.hpp"

using Catch::Approx;
using fukan::text::Alphabet;
using fukan::text::Block;
using fukan::text::Joint;

namespace {

/// Knows where a few words may be divided.
class FewWords final : public fukan::text::Hyphenator {
public:
    std::vector<std::size_t> placesIn(std::u16string_view word, Alphabet alphabet,
                                      std::string_view language) const override {
        if (word == u"Telecommunications" && alphabet == Alphabet::latin) return {7, 9, 11, 13};
        if (word == u"development" && alphabet == Alphabet::latin) return {2, 5, 7};
        if (word == u"\u03C4\u03B7\u03BB\u03B5\u03C0\u03B9\u03BA\u03BF" && alphabet == Alphabet::greek)
            return {4};
        if (word == u"\u0437\u0434\u043E\u0440\u043E\u0432\u044C\u0435" && alphabet == Alphabet::cyrillic)
            return {2, 4};
        if (word == u"Krankenhaus" && language == "de") return {7};
        return {};
    }
};

class Hyphenating final : public fukan::text::Measurer {
public:
    float advance(char32_t c, float size, fukan::text::Weight weight) const override {
        return fukan::test::roundMeasurer.advance(c, size, weight);
    }
    fukan::text::FontMetrics metrics(float size, fukan::text::Weight weight) const override {
        return fukan::test::roundMeasurer.metrics(size, weight);
    }
    bool has(char32_t, fukan::text::Weight) const override { return true; }
    const fukan::text::Hyphenator* hyphenator() const override { return &words_; }

private:
    FewWords words_;
};

const Hyphenating hyphenating;

Block hyphenated(const std::string& text, float ems, const fukan::text::Measurer& measurer = hyphenating) {
    return fukan::text::layoutText(fukan::test::plain(text), {10, 1.5f}, ems * 10, measurer);
}

using Rows = std::vector<std::string>;

Rows rowsOf(const std::string& text, float ems, const fukan::text::Measurer& measurer = hyphenating) {
    return fukan::test::linesOf(hyphenated(text, ems, measurer));
}

}  // namespace

TEST_CASE("a word that no line holds is divided with a hyphen that is measured") {
    // Letters are half an em wide.
    const Block block = hyphenated("Telecommunications", 7.5f);
    REQUIRE(block.runs.size() == 2);
    CHECK(block.runs[0].text == "Telecommu-");
    CHECK(block.runs[0].width == Approx(50));
    CHECK(block.runs[1].text == "nications");
    CHECK(block.runs[1].joint == Joint::hyphen);
    CHECK(block.size.x == Approx(50));
    // With one letter less of room the hyphen alone would not fit.
    CHECK(rowsOf("Telecommunications", 5) == Rows{"Telecommu-", "nications"});
    CHECK(rowsOf("Telecommunications", 4.5f) == Rows{"Telecom-", "munica-", "tions"});
}

TEST_CASE("a word that a line holds has no hyphen, whatever stands beside it") {
    for (float ems = 9; ems < 30; ems += 0.5f) {
        for (const fukan::text::Run& run : hyphenated("AI development for Telecommunications", ems).runs) {
            INFO(ems << " " << run.text.str());
            CHECK(run.joint != Joint::hyphen);
            CHECK(run.joint != Joint::broken);
        }
    }
    CHECK(rowsOf("AI development", 5.5f) == Rows{"AI", "development"});
    CHECK(rowsOf("AI development", 5) == Rows{"AI devel-", "opment"});
}

TEST_CASE("a smaller size comes before a hyphen, and a hyphen before a break without one") {
    const auto fitted = [](float width) {
        return *fukan::text::fit(fukan::test::plain("Telecommunications"), {{width, 200}, 20, 10, 1.3f},
                                 hyphenating);
    };
    const Block whole = fitted(91);
    CHECK(whole.lines == 1);
    CHECK(whole.fontSize == 10);
    const Block divided = fitted(50);
    CHECK(divided.fontSize == 12.5f);  // as large as its parts allow
    CHECK(divided.lines > 1);
    for (const fukan::text::Run& run : divided.runs) CHECK(run.joint != Joint::broken);
    for (const fukan::text::Run& run : fitted(15).runs) CHECK(run.joint != Joint::blank);
}

TEST_CASE("Greek and Cyrillic words are hyphenated in their own alphabets") {
    CHECK(rowsOf("τηλεπικο", 5) == Rows{"τηλε-", "πικο"});
    CHECK(rowsOf("здоровье", 5) == Rows{"здор-", "овье"});
    CHECK(rowsOf("здоровьеx", 5).size() == 2);
}

TEST_CASE("without a hyphenator, and without a place, a word is broken as before") {
    const Block plain = hyphenated("Telecommunications", 7.5f, fukan::test::roundMeasurer);
    REQUIRE(plain.runs.size() == 2);
    CHECK(plain.runs[1].joint == Joint::broken);
    CHECK(plain.runs[0].text.str() + plain.runs[1].text.str() == "Telecommunications");
    CHECK(hyphenated("Unbekanntes", 4).runs[1].joint == Joint::broken);
}

TEST_CASE("words that the board keeps have no hyphen") {
    const std::vector<std::string> kept{"development"};
    const fukan::text::KeepingMeasurer measurer(hyphenating, kept);
    for (const fukan::text::Run& run : hyphenated("development", 4, measurer).runs)
        CHECK(run.joint != Joint::hyphen);
}

TEST_CASE("a soft hyphen is drawn where a line ends at it, and nowhere else") {
    const std::string text = "Fernseh\u00ADturm";
    CHECK(rowsOf(text, 6) == Rows{"Fernsehturm"});
    for (const auto* measurer : {static_cast<const fukan::text::Measurer*>(&hyphenating),
                                 static_cast<const fukan::text::Measurer*>(&fukan::test::roundMeasurer)}) {
        CHECK(rowsOf(text, 5, *measurer) == Rows{"Fernseh-", "turm"});
        CHECK(hyphenated(text, 5, *measurer).runs[1].joint == Joint::hyphen);
    }
    // The author's places are the word's only ones.
    CHECK(rowsOf("devel\u00ADopment", 4) == Rows{"devel-", "opment"});
}

TEST_CASE("the hyphen before a footnote's mark's word stands with its word") {
    const Block block = fukan::text::layoutText(
        {{"Telecommunications"}, {"1", fukan::text::Role::mark, fukan::text::Weight::regular}}, {10, 1.5f},
        75, hyphenating);
    REQUIRE(block.runs.size() == 3);
    CHECK(block.runs[0].text == "Telecommu-");
    CHECK(block.runs[2].text == "1");
}

TEST_CASE("a turned line has its hyphen, a column of upright letters none") {
    const fukan::text::FitRequest request{{30, 75}, 10, 10, 1.3f};
    const auto turned =
        fukan::text::fitVertical(fukan::test::plain("Telecommunications"), request, hyphenating);
    REQUIRE(turned);
    REQUIRE(turned->runs.size() == 2);
    CHECK(turned->runs[0].text == "Telecommu-");
    const auto upright = fukan::text::fitVertical(fukan::test::plain("通信Fern\u00ADsehturm"),
                                                  {{60, 40}, 10, 10, 1.3f}, hyphenating);
    REQUIRE(upright);
    for (const fukan::text::Run& run : upright->runs) CHECK(run.text != "-");
}

TEST_CASE("the board's language goes to the hyphenator") {
    const fukan::text::KeepingMeasurer german(hyphenating, {}, "de");
    CHECK(rowsOf("Krankenhaus", 4, german) == Rows{"Kranken-", "haus"});
    CHECK(hyphenated("Krankenhaus", 4).runs[1].joint == Joint::broken);
}
