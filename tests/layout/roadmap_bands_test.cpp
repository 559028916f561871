// On an upright page lanes' names are bands above their bars, which have the whole width.

#include <algorithm>
#include <catch2/catch_approx.hpp>
#include <catch2/catch_test_macros.hpp>

#include "layout/audit.hpp"
#include "layout/health_ai.hpp"
#include "layout/large_board.hpp"
#include "layout/roadmap_fixture.hpp"
#include "support/screens.hpp"
#include "text/round_measurer.hpp"

using namespace fukan;
using content::Language;
using layout::RoadmapPageLayout;

namespace {

constexpr base::Vec2 uprights[] = {{1080, 1920}, {2160, 3840}, {768, 1024}, {1200, 1920}};

void checkBands(const RoadmapPageLayout& page, const base::Rect& area) {
    CHECK(page.bands);
    REQUIRE_FALSE(page.lanes.empty());
    float above = page.columns.front().head.bottom();
    CHECK(page.columns.front().head.x == Catch::Approx(area.x));
    CHECK(page.columns.back().head.right() == Catch::Approx(area.right()));
    for (const layout::LaneBox& lane : page.lanes) {
        CHECK(lane.name.x == area.x);
        CHECK(lane.name.w == area.w);
        CHECK(lane.name.y > above);
        CHECK(lane.track.x == area.x);
        CHECK(lane.track.w == Catch::Approx(area.w));
        CHECK(lane.track.y > lane.name.bottom());
        CHECK(lane.name.contains(lane.label.ink(), 0.5f));
        if (lane.numberRect) CHECK(lane.name.contains(*lane.numberRect));
        if (lane.numberRect) CHECK(lane.numberRect->right() < lane.label.ink().x);
        if (lane.badge) CHECK(lane.name.contains(*lane.badge));
        if (lane.badge) CHECK(lane.badge->x > lane.label.ink().right());
        above = lane.track.bottom();
    }
    for (const layout::BarBox& bar : page.bars) CHECK(page.lanes[bar.lane].track.contains(bar.rect, 0.6f));
    if (page.axis) CHECK(page.axis->ink().bottom() <= page.columns.front().head.y + 0.5f);
}

}  // namespace

TEST_CASE("On an upright page a lane's name is a band above its bars, on one line") {
    for (const base::Vec2 screen : uprights) {
        const layout::Canvas canvas = layout::makeCanvas(screen);
        const base::Rect area = test::contentOf(canvas);
        for (const Language language : {Language::ja, Language::en, Language::both}) {
            for (const std::size_t revision : {0u, 1u}) {
                CAPTURE(screen.x, static_cast<int>(language), revision);
                const auto pages = test::roadmapPages(test::healthAi(), revision, screen, 2026,
                                                      test::roundMeasurer, language);
                for (const RoadmapPageLayout& page : pages) {
                    checkBands(page, area);
                    // No name in one language is that long.
                    for (const layout::LaneBox& lane : page.lanes)
                        CHECK(lane.label.block.lines <= (language == Language::both ? 2 : 1));
                    CHECK(layout::audit(page.labels(), screen).sound());
                }
            }
        }
    }
}

TEST_CASE("A page that is about as high as wide, or wider, has names beside the bars") {
    for (const base::Vec2 screen : {test::fullHd, {1024, 768}, {1000, 1100}}) {
        const auto pages = test::roadmapPages(test::healthAi(), 1, screen, 2026, test::roundMeasurer);
        for (const RoadmapPageLayout& page : pages) {
            CHECK_FALSE(page.bands);
            for (const layout::LaneBox& lane : page.lanes) CHECK(lane.track.x > lane.name.right());
        }
    }
}

TEST_CASE("A name in two languages that a band's line does not hold takes two lines") {
    content::Board board = test::healthAi();
    std::string& name = board.domains[0].name.en;
    while (name.size() < 110) name += " and medicine";
    const auto pages = test::roadmapPages(board, 1, {1080, 1920}, 2026, test::roundMeasurer, Language::both);
    const layout::Label& label = pages[0].lanes[0].label;
    CHECK(label.block.lines > 1);
    CHECK(pages[0].lanes[0].name.contains(label.ink(), 0.5f));
    CHECK(label.block.runs[0].text.str() == board.domains[0].name.ja);
    CHECK(label.block.runs[1].size < label.block.runs[0].size);
}

TEST_CASE("Upright, an overview's names are bands too, and rows fill the tracks below them") {
    const content::Board board = test::largeBoard(20000);
    const base::Vec2 screen{1080, 1920};
    const auto pages = test::roadmapPages(board, 0, screen, 2026, test::roundMeasurer, Language::en);
    for (const RoadmapPageLayout& page : pages) {
        REQUIRE(page.overview);
        checkBands(page, test::contentOf(layout::makeCanvas(screen)));
        for (std::size_t i = 0; i < page.lanes.size(); ++i) {
            const layout::OverviewLane& lane = page.overview->lanes[i];
            CHECK(lane.pitch * static_cast<float>(lane.rows()) == Catch::Approx(page.lanes[i].track.h));
            for (const layout::YearCount& year : lane.years)
                CHECK(page.lanes[i].track.contains(year.cell, 0.6f));
        }
    }
}
