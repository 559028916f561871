#include "layout/audit.hpp"

#include <catch2/catch_approx.hpp>
#include <catch2/catch_test_macros.hpp>

#include "text/round_measurer.hpp"

using namespace fukan;
using layout::Label;

namespace {

constexpr base::Vec2 screen{400, 300};

/// 20 px a character, one line of 20 px, in the top left corner of its room.
Label labelIn(const base::Rect& room, const char* words, float size = 20, float floor = 18) {
    text::Block block = text::layoutText(test::plain(words), {size, 1.0f}, 1000, test::RoundMeasurer());
    return layout::place(base::Id::of(words), room, std::move(block), layout::AlignX::left,
                         layout::AlignY::top, floor);
}

layout::Audit auditOf(const std::vector<Label>& labels) {
    std::vector<const Label*> pointers;
    for (const Label& label : labels) pointers.push_back(&label);
    return layout::audit(pointers, screen);
}

}  // namespace

TEST_CASE("Texts apart, in their rooms and large enough are sound") {
    const auto audit =
        auditOf({labelIn({10, 10, 100, 40}, "一二三"), labelIn({10, 60, 100, 40}, "四五", 30)});
    CHECK(audit.sound());
    CHECK(audit.texts == 2);
    CHECK(audit.smallest == Catch::Approx(20));
    CHECK(audit.tightest == Catch::Approx(20.0 / 18));
    CHECK(audit.findings.empty());
    // 60 x 20 and 60 x 30 of twice 100 x 40.
    CHECK(audit.free == Catch::Approx(1 - 3000.0 / 8000));
}

TEST_CASE("Letters fit a line of their own height in any font") {
    /// Ascent and descent of DejaVu Sans.
    class High final : public text::Measurer {
    public:
        float advance(char32_t, float size, text::Weight) const override { return size; }
        text::FontMetrics metrics(float size, text::Weight) const override {
            return {0.928f * size, 0.236f * size};
        }
        bool has(char32_t, text::Weight) const override { return true; }
    };
    const base::Rect room{10, 10, 100, 20};
    text::Block block = text::layoutText(test::plain("12"), {20, 1.0f}, 1000, High());
    const Label label = layout::place(base::Id::of("number"), room, std::move(block), layout::AlignX::center,
                                      layout::AlignY::middle, 18);
    CHECK(auditOf({label}).findings.empty());
}

TEST_CASE("A text that leaves its room is clipped") {
    const auto audit = auditOf({labelIn({10, 10, 59, 40}, "一二三")});
    CHECK(audit.clipped == 1);
    CHECK_FALSE(audit.sound());
    REQUIRE(audit.findings.size() == 1);
    CHECK(audit.findings[0].sentence() == "\"一二三\" does not fit its room");
    // Half a pixel is rounding.
    CHECK(auditOf({labelIn({10, 10, 59.6f, 40}, "一二三")}).sound());
    CHECK(auditOf({labelIn({10, 10, 60, 15}, "一二三")}).clipped == 1);
}

TEST_CASE("A text that leaves the screen is clipped, whatever its room") {
    CHECK(auditOf({labelIn({350, 10, 100, 40}, "一二三")}).clipped == 1);
    CHECK(auditOf({labelIn({10, 290, 100, 40}, "一二三")}).clipped == 1);
    CHECK(auditOf({labelIn({-5, 10, 100, 40}, "一二三")}).clipped == 1);
}

TEST_CASE("Texts whose letters meet overlap") {
    const auto audit = auditOf({labelIn({10, 10, 100, 40}, "一二三"), labelIn({65, 25, 100, 40}, "四五")});
    CHECK(audit.overlapping == 1);
    CHECK_FALSE(audit.sound());
    REQUIRE(audit.findings.size() == 1);
    CHECK(audit.findings[0].sentence() == "\"一二三\" overlaps \"四五\"");
    // Rooms may: it is the letters that count.
    CHECK(auditOf({labelIn({10, 10, 100, 40}, "一"), labelIn({40, 10, 100, 40}, "二")}).sound());
    // Touching is not meeting.
    CHECK(auditOf({labelIn({10, 10, 100, 40}, "一"), labelIn({30, 10, 100, 40}, "二")}).sound());
}

TEST_CASE("A label under the last of many is found") {
    std::vector<Label> labels;
    for (int i = 0; i < 10; ++i)
        labels.push_back(labelIn({10, 25.0f * static_cast<float>(i), 100, 25}, "字"));
    labels.push_back(labelIn({12, 226, 100, 25}, "上"));
    CHECK(auditOf(labels).overlapping == 1);
}

TEST_CASE("A text below its own floor is too small") {
    const auto audit =
        auditOf({labelIn({10, 10, 100, 40}, "小", 17), labelIn({10, 60, 100, 40}, "注", 17, 15)});
    CHECK(audit.tooSmall == 1);
    CHECK(audit.smallest == Catch::Approx(17));
    CHECK(audit.tightest == Catch::Approx(17.0 / 18));
    CHECK(audit.worst == Catch::Approx(17));
    CHECK(audit.needed == Catch::Approx(18));
    REQUIRE(audit.findings.size() == 1);
    CHECK(audit.findings[0].sentence() == "\"小\" has letters of 17.0 px, needed 18.0");
}

TEST_CASE("Nothing below ten pixels can be read, whatever its floor") {
    const auto audit = auditOf({labelIn({10, 10, 100, 40}, "小", 9.5f, 8)});
    CHECK(audit.tooSmall == 1);
    CHECK(audit.tightest > 1);
    REQUIRE(audit.findings.size() == 1);
    CHECK(audit.findings[0].sentence() == "\"小\" has letters of 9.5 px, needed 10.0");
    CHECK(auditOf({labelIn({10, 10, 100, 40}, "小", 10, 8)}).sound());
}

TEST_CASE("Small letters within a text count, but for the marks of footnotes") {
    Label label = labelIn({10, 10, 100, 40}, "大小");
    label.block.runs.push_back(label.block.runs.front());
    label.block.runs.back().size = 9;
    label.block.runs.back().origin.y += 20;
    CHECK(auditOf({label}).tooSmall == 1);
    CHECK(auditOf({label}).smallest == Catch::Approx(9));
    label.block.runs.back().role = text::Role::mark;
    CHECK(auditOf({label}).sound());
}

TEST_CASE("A word that a line breaks is a mistake that quotes the place") {
    const auto narrow = [](const char* words, float width) {
        text::Block block = text::layoutText(test::plain(words), {20, 1.0f}, width, test::RoundMeasurer());
        return auditOf({layout::place(base::Id::of(words), {10, 10, 380, 280}, std::move(block),
                                      layout::AlignX::left, layout::AlignY::top, 18)});
    };
    CHECK(narrow("Health\nAI Telecom", 200).sound());
    const auto audit = narrow("New Telecommunications", 150);
    CHECK(audit.broken == 1);
    CHECK_FALSE(audit.sound());
    REQUIRE(audit.findings.size() == 1);
    CHECK(audit.findings[0].text == "New Telecommunications");
    CHECK(audit.findings[0].other.find('/') != std::string::npos);
    CHECK(audit.findings[0].sentence() ==
          "\"New Telecommunications\" breaks inside a word: " + audit.findings[0].other);
    // Japanese may break between words, and not before a small kana.
    CHECK(narrow("健康維持", 200).sound());
    CHECK(narrow("ショッピング", 50).broken == 1);
}

TEST_CASE("Words keep the spaces at which their lines end") {
    const auto block =
        text::layoutText(test::plain("Clean water\nfor all"), {20, 1.0f}, 60, test::RoundMeasurer());
    CHECK(block.lines > 2);
    const Label label =
        layout::place({}, {0, 0, 400, 300}, block, layout::AlignX::left, layout::AlignY::top, 18);
    CHECK(layout::shownWords(label) == "Clean water for all");
}

TEST_CASE("A page without texts is sound and says so") {
    const auto audit = auditOf({});
    CHECK(audit.sound());
    CHECK(audit.texts == 0);
    CHECK(audit.smallest == 0);
    CHECK(audit.tightest == 0);
}

TEST_CASE("A hyphen makes no broken word, and stands in the text that is told") {
    const text::Block block =
        text::layoutText(test::plain("Fernseh\u00ADturm"), {20, 1.0f}, 100, test::RoundMeasurer());
    const Label label = layout::place(base::Id::of("tower"), {10, 10, 100, 40}, block, layout::AlignX::left,
                                      layout::AlignY::top, 18);
    CHECK(block.lines == 2);
    CHECK(layout::shownWords(label) == "Fernseh-turm");
    const auto audit = auditOf({label});
    CHECK(audit.broken == 0);
    CHECK(audit.sound());
}
