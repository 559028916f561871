// Words that do not fit their bars: beside the bar where its row is free, else with a hyphen, else broken.

#include "layout/roadmap/bar_room.hpp"

#include <catch2/catch_approx.hpp>
#include <catch2/catch_test_macros.hpp>

#include "layout/roadmap/free_columns.hpp"
#include "layout/roadmap_fixture.hpp"
#include "text/round_measurer.hpp"

using namespace fukan;
using Catch::Approx;
using layout::BarRoom;

namespace {

/// Years 2024 … 2030, and a task for each pair of years in one domain.
content::Board boardOf(const std::vector<std::pair<int, int>>& years, const std::string& text) {
    content::Board board;
    board.title.en = "Made up";
    board.fiscalYearStart = {1, 1};
    board.domains.push_back({"a", 1, {{}, "Infrastructure"}});
    content::Roadmap roadmap;
    for (int year = 2024; year <= 2030; ++year) roadmap.years.push_back(year);
    roadmap.pages.push_back({{0}});
    for (const auto& [from, to] : years) {
        content::Task task;
        task.id = std::to_string(roadmap.tasks.size());
        task.text.en = text;
        task.from = from;
        task.to = to;
        roadmap.tasks.push_back(std::move(task));
    }
    content::Revision revision;
    revision.id = "only";
    revision.roadmap = std::move(roadmap);
    board.revisions.push_back(std::move(revision));
    return board;
}

BarRoom roomOf(const std::string& words, float inBar, float free) {
    return {test::plain(words), inBar, [free] { return free; }, 10, 20, test::roundMeasurer};
}

std::vector<layout::BarBox> barsOf(const content::Board& board, base::Vec2 screen) {
    return test::roadmapPages(board, 0, screen, 2026, test::roundMeasurer, content::Language::en).at(0).bars;
}

bool broken(const layout::BarBox& bar) {
    const auto& runs = bar.label.block.runs;
    return std::any_of(runs.begin(), runs.end(),
                       [](const text::Run& run) { return run.joint == text::Joint::broken; });
}

}  // namespace

TEST_CASE("A bar that holds a word at a smaller size keeps its text") {
    // 18 letters: nine ems.
    const BarRoom room = roomOf("Telecommunications", 120, 1000);
    CHECK(room.largest() == Approx(120 / 9.0f));
    CHECK(room.width(10) == 120);
    CHECK(room.width(13) == 120);
}

TEST_CASE("A word that is too wide at the smallest size runs out over what is free, as far as it needs") {
    const BarRoom room = roomOf("Telecommunications of tomorrow", 60, 1000);
    CHECK(room.largest() == 20);
    CHECK(room.width(20) == Approx(180).margin(1));
    CHECK(room.width(10) == Approx(90).margin(1));
    CHECK(roomOf("Telecommunications", 60, 120).largest() == Approx(120 / 9.0f));
}

TEST_CASE("Where nothing beside the bar is free, the text stays within it") {
    const BarRoom room = roomOf("Telecommunications", 60, 60);
    CHECK(room.width(10) == 60);
    CHECK(room.largest() < 10);
}

TEST_CASE("Free are the columns up to the next bar of the row, and to the end behind the last") {
    const content::Board board = boardOf({{2024, 2024}, {2027, 2028}, {2024, 2026}}, "Text");
    layout::FreeColumns columns(*board.revisions[0].roadmap);
    CHECK(columns.lastFree(0) == 2);
    CHECK(columns.lastFree(1) == 6);
    // In a row of its own.
    CHECK(columns.lastFree(2) == 6);
}

TEST_CASE("A long word stays whole beside its bar on every screen, and meets no other bar") {
    const content::Board board = boardOf({{2024, 2024}, {2027, 2027}}, "Telecommunications modernisation");
    for (const base::Vec2 screen : {base::Vec2{1920, 1080}, {1280, 720}, {1080, 1920}, {1024, 768}}) {
        const auto bars = barsOf(board, screen);
        REQUIRE(bars.size() == 2);
        for (const layout::BarBox& bar : bars) {
            INFO(screen.x << " x " << screen.y);
            CHECK_FALSE(broken(bar));
            CHECK(bar.label.ink().right() <= bar.label.room.right() + 0.01f);
        }
        CHECK(bars[0].label.room.right() < bars[1].rect.x);
    }
}

TEST_CASE("A word between two bars is broken where there are no hyphens") {
    const auto bars =
        barsOf(boardOf({{2024, 2024}, {2025, 2025}, {2026, 2026}}, "Telecommunications"), {1080, 1920});
    REQUIRE(bars.size() == 3);
    CHECK(broken(bars[0]));
    CHECK_FALSE(broken(bars[2]));
    CHECK(bars[0].label.ink().right() <= bars[0].rect.right());
}
