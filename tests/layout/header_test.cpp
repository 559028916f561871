#include "layout/header.hpp"

#include <catch2/catch_approx.hpp>
#include <catch2/catch_test_macros.hpp>

#include "layout/audit.hpp"
#include "text/round_measurer.hpp"

using namespace fukan;
using base::Rect;
using layout::HeaderLayout;
using layout::HeaderTexts;

namespace {

const HeaderTexts usual{{{"AI活用に向けた工程表", text::Role::body, text::Weight::bold}},
                        {{"見直し後　1/2"}},
                        "11月22日（日） 15:42",
                        "2026年度 / 令和8年度",
                        {{"今年度の取組 13件", text::Role::body, text::Weight::bold}}};

HeaderLayout laidOut(const HeaderTexts& texts, base::Vec2 screen) {
    return layout::layoutHeader(texts, layout::makeCanvas(screen), test::RoundMeasurer());
}

Rect around(const HeaderLayout& header) {
    Rect all = header.pill;
    for (const layout::Label* label : header.labels()) all = base::enclosing(all, label->ink());
    return all;
}

}  // namespace

TEST_CASE("A label's block stands in its room where it is told to") {
    text::Block block;
    block.size = {40, 20};
    const Rect room{100, 200, 100, 60};
    const auto at = [&](layout::AlignX x, layout::AlignY y) {
        const layout::Label label = layout::place(base::Id::of("label"), room, block, x, y, 18);
        CHECK(label.room == room);
        CHECK(label.floor == 18);
        CHECK(label.ink().size() == block.size);
        return label.origin;
    };
    CHECK(at(layout::AlignX::left, layout::AlignY::top) == base::Vec2{100, 200});
    CHECK(at(layout::AlignX::center, layout::AlignY::middle) == base::Vec2{130, 220});
    CHECK(at(layout::AlignX::right, layout::AlignY::bottom) == base::Vec2{160, 240});
}

TEST_CASE("On a wide screen title and time stand beside each other") {
    const HeaderLayout header = laidOut(usual, {1920, 1080});
    CHECK(header.title.origin.y < header.year.ink().bottom());
    CHECK(header.title.room.right() < header.clock.ink().x);
    CHECK(header.title.block.lines == 1);
    CHECK(header.title.block.fontSize == Catch::Approx(layout::token::title));
    CHECK(header.pill.right() == Catch::Approx(1920 - 56));
    CHECK(header.clock.ink().right() <= header.pill.x);
}

TEST_CASE("A finding stands behind the subtitle, in the longest wording that has room, or nowhere") {
    HeaderTexts texts = usual;
    const std::string brief = "今年度いちばん多いのは④医薬品開発、5件";
    const auto said = [&](base::Vec2 screen) {
        const HeaderLayout header = laidOut(texts, screen);
        HeaderTexts plain = texts;
        plain.findings.clear();
        const HeaderLayout without = laidOut(plain, screen);
        CHECK(header.rect == without.rect);
        if (header.finding.block.runs.empty()) return std::string();
        CHECK(header.finding.ink().x > header.subtitle.ink().right());
        CHECK(header.finding.ink().right() <= header.subtitle.room.right() + 0.5f);
        CHECK(layout::audit(header.labels(), screen).sound());
        std::string words;
        for (const text::Run& run : header.finding.block.runs) words += run.text;
        return words;
    };
    CHECK(said({1920, 1080}).empty());
    texts.findings = {std::string(400, 'w'), brief};
    CHECK(said({1920, 1080}) == brief);
    texts.subtitle = {{std::string(90, 'w')}};
    CHECK(said({1920, 1080}).empty());
    CHECK(said({600, 1080}).empty());
}

TEST_CASE("Where the screen is too narrow for both, the title goes below the time") {
    const HeaderLayout header = laidOut(usual, {1080, 1920});
    CHECK(header.title.origin.y >= header.year.ink().bottom());
    CHECK(header.title.origin.y >= header.pill.bottom());
    CHECK(header.title.room.w == Catch::Approx(1080 - 2 * 56));

    HeaderTexts endless = usual;
    for (int i = 0; i < 5; ++i) endless.title.front().text += endless.title.front().text;
    const HeaderLayout tall = laidOut(endless, {1920, 1080});
    CHECK(tall.title.origin.y >= tall.year.ink().bottom());
    CHECK(tall.title.block.lines > 1);
    CHECK(tall.rect.h > header.rect.h / 2);
}

TEST_CASE("A header is whole, on the screen and as tall as its texts at any size") {
    for (const base::Vec2 screen :
         {base::Vec2{1280, 720}, {1920, 1080}, {3840, 2160}, {1080, 1920}, {3840, 1080}, {1024, 768}}) {
        CAPTURE(screen.x, screen.y);
        const HeaderLayout header = laidOut(usual, screen);
        CHECK(layout::audit(header.labels(), screen).findings.empty());
        CHECK(header.labels().size() == 5);
        CHECK(header.rect.contains(around(header), 0.5f));
    }
}

TEST_CASE("What a header has no words for takes no room") {
    HeaderTexts bare = usual;
    bare.pill.clear();
    bare.subtitle.clear();
    const HeaderLayout header = laidOut(bare, {1920, 1080});
    CHECK(header.labels().size() == 3);
    CHECK(header.pill.empty());
    CHECK(header.clock.ink().right() == Catch::Approx(1920 - 56));
    CHECK(header.rect.h <= laidOut(usual, {1920, 1080}).rect.h);
}

TEST_CASE("The minute does not move the header") {
    HeaderTexts later = usual;
    later.clock = "11月22日（日） 23:07";
    const HeaderLayout a = laidOut(usual, {1920, 1080});
    const HeaderLayout b = laidOut(later, {1920, 1080});
    CHECK(a.rect == b.rect);
    CHECK(a.clock.origin == b.clock.origin);
}

TEST_CASE("Header, content and footer share the screen without meeting") {
    for (const base::Vec2 screen : {base::Vec2{1280, 720}, {1920, 1080}, {1080, 1920}, {1024, 768}}) {
        for (const std::size_t scenes : {1u, 6u, 40u}) {
            CAPTURE(screen.x, screen.y, scenes);
            const HeaderLayout header = laidOut(usual, screen);
            const layout::Frame frame = layout::layoutFrame(header, scenes, layout::makeCanvas(screen));
            CHECK(frame.content.y >= header.rect.bottom());
            CHECK(frame.content.bottom() <= frame.footer.y);
            CHECK(frame.content.h > screen.y / 2);
            CHECK(frame.progress.right() < frame.footer.x);
            CHECK(frame.progress.w <= frame.content.w / 3 + 1);
            CHECK(frame.footer.right() == Catch::Approx(frame.content.right()));
            CHECK(frame.footer.bottom() <= screen.y);
        }
    }
}
