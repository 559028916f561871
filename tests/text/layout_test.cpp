#include <catch2/catch_approx.hpp>
#include <catch2/catch_test_macros.hpp>

#include "text/round_measurer.hpp"

using fukan::test::linesOf;
using fukan::test::plain;
using fukan::test::roundMeasurer;
using fukan::text::Block;
using fukan::text::heightAt;
using fukan::text::layoutText;
using fukan::text::RichText;
using fukan::text::Role;
using fukan::text::Run;
using fukan::text::Style;
using fukan::text::Weight;
using fukan::text::widthOf;

namespace {
using Lines = std::vector<std::string>;

Block at(const std::string& text, float width, Style::Align align = Style::Align::left) {
    return layoutText(plain(text), {10, 1.5f, align}, width, roundMeasurer);
}
Lines linesAt(const std::string& text, float ems) { return linesOf(at(text, ems * 10)); }
}  // namespace

TEST_CASE("an empty text takes no room") {
    const Block block = at("", 100);
    CHECK(block.runs.empty());
    CHECK(block.lines == 0);
    CHECK(block.size == fukan::base::Vec2{0, 0});
    CHECK(heightAt({}, {10, 1.5f}, 100, roundMeasurer) == 0);
}

TEST_CASE("a line's box holds ascent and descent in its middle") {
    const Block block = at("国", 100);
    REQUIRE(block.runs.size() == 1);
    // 15 high, the em box of 10 from 2.5 to 12.5, the baseline 8.8 below its top.
    CHECK(block.runs[0].origin.y == Catch::Approx(11.3f));
    CHECK(block.runs[0].width == Catch::Approx(10));
    CHECK(block.size.x == Catch::Approx(10));
    CHECK(block.size.y == Catch::Approx(15));
}

TEST_CASE("no line starts with a stop, a small kana, a long vowel mark or a closing bracket") {
    CHECK(linesAt("国国国国国、国国国国", 5) == Lines{"国国国", "国国、", "国国国国"});
    for (const char* mark : {"、", "。", "」", "）", "ー", "ッ", "ャ", "…", "々", "・", "！"}) {
        for (const std::string& line : linesAt("国国国国国" + std::string(mark) + "国国国国", 5)) {
            INFO(mark);
            CHECK(!line.starts_with(mark));
        }
    }
    for (const std::string& line : linesAt("国国国国 ー国国国国", 4)) CHECK(!line.starts_with("ー"));
}

TEST_CASE("no line ends with an opening bracket") {
    for (const char* mark : {"（", "「", "『", "【", "“"}) {
        for (const std::string& line : linesAt("国国国国" + std::string(mark) + "国国国国国", 5)) {
            INFO(mark);
            CHECK(!line.ends_with(mark));
        }
    }
}

TEST_CASE("lines are balanced and none is left with a single character") {
    CHECK(linesAt("国国国国国国国国国国国", 10) == Lines{"国国国国国国", "国国国国国"});
    CHECK(linesAt("one two three four five six", 10) == Lines{"one two three", "four five six"});
    CHECK(linesAt("one two a", 4) == Lines{"one", "two a"});
}

TEST_CASE("lines end after stops and between phrases rather than inside words") {
    CHECK(linesAt("推進する、結果等に基づく", 10) == Lines{"推進する、", "結果等に基づく"});
    CHECK(linesAt("オンラインのデータベースを構築", 13) == Lines{"オンラインの", "データベースを構築"});
}

TEST_CASE("Latin words stay whole") {
    CHECK(linesAt("Medical and support technology", 10) == Lines{"Medical and", "support technology"});
}

TEST_CASE("a Latin word wider than the line is broken between its letters") {
    const Lines lines = linesAt("internationalization", 6);
    CHECK(lines.size() == 2);
    for (const std::string& line : lines) CHECK(line.size() <= 12);
    CHECK(lines[0] + lines[1] == "internationalization");
}

TEST_CASE("line feeds are kept, one at the end opens no line") {
    CHECK(linesAt("国\n国国\n", 10) == Lines{"国", "国国"});
    const Block block = at("国\n\n国\r\n", 100);
    CHECK(block.lines == 3);
    REQUIRE(block.runs.size() == 2);
    CHECK(block.runs[1].origin.y - block.runs[0].origin.y == Catch::Approx(30));
}

TEST_CASE("spaces hang at a line's end and are not drawn there") {
    const Block block = at("aaaa    bbbb", 20);
    CHECK(linesOf(block) == Lines{"aaaa", "bbbb"});
    CHECK(block.size.x == Catch::Approx(20));
    CHECK(linesAt("国国国　国国国", 3) == Lines{"国国国", "国国国"});
}

TEST_CASE("lines are aligned within the widest") {
    const Block centred = at("国国国国\n国国", 100, Style::Align::center);
    REQUIRE(centred.runs.size() == 2);
    CHECK(centred.runs[0].origin.x == Catch::Approx(0));
    CHECK(centred.runs[1].origin.x == Catch::Approx(10));
    CHECK(centred.size.x == Catch::Approx(40));
    CHECK(at("国国国国\n国国", 100, Style::Align::right).runs[1].origin.x == Catch::Approx(20));
}

TEST_CASE("a mark is small, raised and on the line of what it hangs on") {
    const RichText text{{"国国国国国国国国国国"}, {"1,2", Role::mark}, {"を国"}};
    const Block block = layoutText(text, {10, 1.5f}, 100, roundMeasurer);
    REQUIRE(block.lines == 2);
    const Run* mark = nullptr;
    const Run* before = nullptr;
    for (const Run& run : block.runs) {
        if (run.role == Role::mark) mark = &run;
        if (!mark) before = &run;
    }
    REQUIRE(mark);
    REQUIRE(before);
    CHECK(mark->text == "1,2");
    CHECK(mark->size == Catch::Approx(6.2f));
    CHECK(mark->width == Catch::Approx(9.3f));
    CHECK(mark->origin.y == Catch::Approx(before->origin.y - 3.6f));
    CHECK(mark->origin.x == Catch::Approx(before->origin.x + before->width));
}

TEST_CASE("a mark never starts a line, at any width") {
    const RichText text{{"国国国国国国"}, {"1", Role::mark}, {"国国国"}, {"2", Role::mark}, {"、国"}};
    for (float width = 24; width < 120; width += 1) {
        const Block block = layoutText(text, {10, 1.5f}, width, roundMeasurer);
        INFO(width);
        for (const Run& run : block.runs) {
            if (run.role == Role::mark) CHECK(run.origin.x > 0);
        }
        for (const std::string& line : linesOf(block)) CHECK(!line.starts_with("、"));
    }
}

TEST_CASE("fragments of one line stand side by side in their own weights") {
    const RichText text{{"国国", Role::body, Weight::bold}, {"abc"}};
    const Block block = layoutText(text, {10, 1.5f}, 100, roundMeasurer);
    REQUIRE(block.runs.size() == 2);
    CHECK(block.runs[0].weight == Weight::bold);
    CHECK(block.runs[1].weight == Weight::regular);
    CHECK(block.runs[1].origin.x == Catch::Approx(20));
    CHECK(block.runs[1].origin.y == block.runs[0].origin.y);
    CHECK(block.size.x == Catch::Approx(35));
}

TEST_CASE("a grapheme of several code points is not divided") {
    // The joiners have done their work when the lines are made, and no font has them.
    const std::string joined = "\U0001F469\u200D\U0001F469\u200D\U0001F467";
    const std::string drawn = "\U0001F469\U0001F469\U0001F467";
    CHECK(linesAt(joined + joined + joined, 5) == Lines{drawn, drawn, drawn});
    CHECK(linesAt(joined + joined + joined + joined, 7) == Lines{drawn + drawn, drawn + drawn});
}

TEST_CASE("invisible characters are not drawn and take no room, but say where to break") {
    const RichText text = plain("aaaa\u200Bbbbb\u2060");
    CHECK(widthOf(text, 10, roundMeasurer) == Catch::Approx(40));
    CHECK(linesOf(layoutText(text, {10, 1.5f}, 30, roundMeasurer)) == Lines{"aaaa", "bbbb"});
    CHECK(layoutText(plain("\u200B"), {10, 1.5f}, 30, roundMeasurer).runs.empty());
}

TEST_CASE("ill-formed UTF-8 and control characters are seen, not lost") {
    CHECK(linesAt("a\xff\x62", 10) == Lines{"a\uFFFDb"});
    CHECK(linesAt("\xe5\x9b", 10) == Lines{"\uFFFD"});
    CHECK(linesAt("a\x01\tb", 10) == Lines{"a\uFFFD b"});
}

TEST_CASE("the height and width asked for beforehand are those of the layout") {
    const std::string text =
        "「データヘルス改革に関する工程表」に基づき、マイナポータル等で閲覧可能な情報を順次拡大。";
    for (float width = 30; width < 500; width += 17) {
        const Block block = at(text, width);
        CHECK(heightAt(plain(text), {10, 1.5f}, width, roundMeasurer) == Catch::Approx(block.size.y));
    }
    CHECK(widthOf(plain(text), 10, roundMeasurer) == Catch::Approx(at(text, 10000).size.x));
    CHECK(widthOf(plain("国\n国国国"), 10, roundMeasurer) == Catch::Approx(30));
}
