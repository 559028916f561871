// The sizes of a roadmap's type: one for the tasks of all pages, one for the names of all lanes, notes
// smaller.

#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <set>

#include "layout/health_ai.hpp"
#include "layout/roadmap_fixture.hpp"
#include "support/screens.hpp"
#include "text/round_measurer.hpp"

using namespace fukan;
using content::Language;
using layout::RoadmapPageLayout;

namespace {

struct Sizes {
    std::set<float> bodies;
    std::set<float> names;
    float largestNote = 0;
};

Sizes sizesOf(const std::vector<RoadmapPageLayout>& pages) {
    Sizes out;
    for (const RoadmapPageLayout& page : pages) {
        if (page.overview) continue;
        for (const layout::BarBox& bar : page.bars) out.bodies.insert(bar.label.block.fontSize);
        for (const layout::LaneBox& lane : page.lanes) out.names.insert(lane.label.block.fontSize);
        for (const auto* notes : {&page.footnotes, &page.remarks}) {
            for (const layout::Label& note : *notes)
                out.largestNote = std::max(out.largestNote, note.block.fontSize);
        }
    }
    return out;
}

std::vector<RoadmapPageLayout> pagesFor(std::size_t revision, Language language, base::Vec2 screen,
                                        layout::Legibility viewer = {}) {
    const layout::Canvas canvas = layout::makeCanvas(screen, viewer);
    return layout::layoutRoadmap({{test::healthAi(), revision, language, 2026}, test::contentOf(canvas)},
                                 canvas, test::roundMeasurer);
}

}  // namespace

TEST_CASE("All tasks of a roadmap have one size, all lanes' names one, and notes are smaller") {
    for (const Language language : {Language::ja, Language::en, Language::both}) {
        for (const base::Vec2 screen : {base::Vec2{1920, 1080}, {1080, 1920}, {3840, 1080}, {1024, 768}}) {
            for (const std::size_t revision : {0u, 1u}) {
                CAPTURE(static_cast<int>(language), screen.x, revision);
                const layout::Canvas canvas = layout::makeCanvas(screen);
                const Sizes sizes = sizesOf(pagesFor(revision, language, screen));
                CHECK(sizes.bodies.size() == 1);
                CHECK(sizes.names.size() == 1);
                CHECK(*sizes.bodies.begin() >= canvas.type(layout::token::leastBody));
                CHECK(*sizes.bodies.begin() <= canvas.px(layout::token::body * layout::token::growth));
                CHECK(sizes.largestNote <= 0.85f * *sizes.bodies.begin() + 0.01f);
            }
        }
    }
}

TEST_CASE("A viewer who stands near lowers the floor, but not the size that tasks have") {
    // 1.2 m before a panel of 43 inches: the floor is below ten pixels.
    const layout::Legibility near{1200, 43 * 25.4f * 0.8716f / 1920};
    for (const Language language : {Language::ja, Language::both}) {
        const Sizes sizes = sizesOf(pagesFor(1, language, {1920, 1080}, near));
        CHECK(*sizes.bodies.begin() >= layout::token::leastBody);
        CHECK(sizes.largestNote <= 0.85f * *sizes.bodies.begin());
    }
}

TEST_CASE("Few tasks are set larger, up to 1.6 times the token") {
    content::Board board = test::healthAi();
    content::Roadmap& roadmap = *board.revisions[1].roadmap;
    roadmap.pages.resize(1);
    roadmap.pages[0].lanes.resize(2);
    std::erase_if(roadmap.tasks, [&](const content::Task& task) {
        const auto& lanes = roadmap.pages[0].lanes;
        return std::find(lanes.begin(), lanes.end(), task.domain) == lanes.end();
    });
    const auto pages = test::roadmapPages(board, 1, test::fullHd, 2026, test::roundMeasurer);
    REQUIRE(pages.size() == 1);
    CHECK(pages[0].body > 1.3f * layout::token::body);
    CHECK(pages[0].body <= layout::token::growth * layout::token::body);
}
