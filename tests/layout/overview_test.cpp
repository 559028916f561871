#include "layout/roadmap/overview.hpp"

#include <algorithm>
#include <catch2/catch_approx.hpp>
#include <catch2/catch_test_macros.hpp>
#include <numeric>
#include <set>

#include "layout/audit.hpp"
#include "layout/large_board.hpp"
#include "layout/roadmap/bar_words.hpp"
#include "layout/roadmap/roadmap_estimate.hpp"
#include "layout/roadmap_fixture.hpp"
#include "support/screens.hpp"
#include "text/round_measurer.hpp"

using namespace fukan;
using content::Language;
using layout::OverviewLane;
using layout::PackedTask;
using layout::RoadmapPageLayout;

namespace {

std::vector<RoadmapPageLayout> pagesOf(const content::Board& board, base::Vec2 screen = test::fullHd,
                                       int year = 2026) {
    return test::roadmapPages(board, 0, screen, year, test::roundMeasurer, Language::en);
}

std::vector<PackedTask> randomTasks(int count, int columns, std::size_t now, std::uint32_t seed) {
    test::Dice dice(seed);
    std::vector<PackedTask> out;
    for (int i = 0; i < count; ++i) {
        PackedTask task;
        task.task = static_cast<std::uint32_t>(i);
        task.first = static_cast<std::uint16_t>(dice.below(columns));
        task.last = static_cast<std::uint16_t>(task.first + dice.below(columns - task.first));
        task.current = task.first <= now && now <= task.last && dice.below(3) > 0;
        out.push_back(task);
    }
    return out;
}

std::size_t running(const std::vector<PackedTask>& tasks, std::size_t column) {
    return static_cast<std::size_t>(std::count_if(tasks.begin(), tasks.end(), [&](const PackedTask& t) {
        return t.first <= column && column <= t.last;
    }));
}

std::size_t mostRunning(const std::vector<PackedTask>& tasks, std::size_t columns) {
    std::size_t most = 0;
    for (std::size_t column = 0; column < columns; ++column) most = std::max(most, running(tasks, column));
    return most;
}

void checkPacked(const OverviewLane& lane, const std::vector<PackedTask>& tasks, std::size_t columns) {
    std::set<std::uint32_t> seen;
    for (std::size_t row = 0; row < lane.rows(); ++row) {
        REQUIRE_FALSE(lane.row(row).empty());
        const PackedTask* before = nullptr;
        for (const PackedTask& task : lane.row(row)) {
            CHECK(seen.insert(task.task).second);
            if (before != nullptr) CHECK(before->last < task.first);
            before = &task;
        }
    }
    CHECK(seen.size() == tasks.size());
    CHECK(lane.rows() == mostRunning(tasks, columns));
}

}  // namespace

TEST_CASE("In a row no task overlaps another, none is lost, and there are no more rows than needed") {
    for (std::uint32_t seed = 1; seed <= 40; ++seed) {
        test::Dice dice(seed);
        const int columns = 1 + dice.below(12);
        const auto now = static_cast<std::size_t>(dice.below(columns));
        const auto tasks = randomTasks(dice.below(400), columns, now, seed);
        CAPTURE(seed, columns, now, tasks.size());
        checkPacked(layout::packLane(tasks, static_cast<std::size_t>(columns), now), tasks,
                    static_cast<std::size_t>(columns));
    }
}

TEST_CASE("This year's tasks lie lowest, and the order in which tasks are given makes no difference") {
    const std::size_t now = 4;
    auto tasks = randomTasks(500, 9, now, 5);
    const OverviewLane lane = layout::packLane(tasks, 9, now);
    const auto current = static_cast<std::size_t>(
        std::count_if(tasks.begin(), tasks.end(), [](const PackedTask& t) { return t.current; }));
    for (std::size_t row = 0; row < lane.rows(); ++row) {
        const auto rows = lane.row(row);
        CHECK(std::any_of(rows.begin(), rows.end(), [](const PackedTask& t) { return t.current; }) ==
              (row < current));
    }
    std::reverse(tasks.begin(), tasks.end());
    const OverviewLane again = layout::packLane(tasks, 9, now);
    CHECK(again.rowEnds == lane.rowEnds);
    for (std::size_t i = 0; i < lane.tasks.size(); ++i) CHECK(again.tasks[i].task == lane.tasks[i].task);
}

TEST_CASE("What can be leafed through is laid out page by page, what cannot as one overview") {
    const auto few = pagesOf(test::largeBoard(200));
    CHECK(few.size() > 1);
    CHECK(few.size() <= layout::mostPages);
    for (const RoadmapPageLayout& page : few) CHECK_FALSE(page.overview);

    const content::Board board = test::largeBoard(3000);
    const auto many = pagesOf(board);
    REQUIRE(many.size() == 1);
    REQUIRE(many[0].overview);
    CHECK(many[0].bars.empty());
    CHECK(many[0].currentBars.empty());
    CHECK(many[0].lanes.size() == board.domains.size());
    CHECK(many[0].lanes.size() == many[0].overview->lanes.size());
}

TEST_CASE("The estimate tells about how many pages there will be") {
    for (const int tasks : {60, 120, 180, 240}) {
        const content::Board board = test::largeBoard(tasks, 6, 3);
        const layout::Canvas canvas = layout::makeCanvas(test::fullHd);
        const layout::RoadmapInput input{{board, 0, Language::en, 2026}, test::contentOf(canvas)};
        const layout::Sheet sheet(input, canvas, test::roundMeasurer);
        const auto byDomain = layout::tasksByDomain(sheet.roadmap());
        const auto lanes = layout::lanesWithTasks(sheet.roadmap().pages[0], byDomain);
        const auto estimatedAt = [&](float body) {
            return layout::estimatedPages(sheet, lanes, byDomain, input.area.h * 0.9f, body);
        };
        const std::size_t atTarget = estimatedAt(sheet.targetBody());
        const std::size_t estimated =
            atTarget > layout::mostPages ? estimatedAt(sheet.smallestBody()) : atTarget;
        const std::size_t pages = pagesOf(board).size();
        CAPTURE(tasks, pages, estimated);
        CHECK(estimated + 2 >= pages);
        CHECK(estimated <= pages + 2);
    }
}

TEST_CASE("The counts of an overview add up") {
    const content::Board board = test::largeBoard(4000);
    const content::Roadmap& roadmap = *board.revisions[0].roadmap;
    for (const int year : {2021, 2022, 2026, 2030, 2033}) {
        CAPTURE(year);
        const content::CurrentYear now = content::currentYear(roadmap, year);
        const auto pages = pagesOf(board, test::fullHd, year);
        REQUIRE(pages.size() == 1);
        const RoadmapPageLayout& page = pages[0];
        std::size_t current = 0;
        for (std::size_t lane = 0; lane < page.lanes.size(); ++lane) {
            const auto& years = page.overview->lanes[lane].years;
            REQUIRE(years.size() == roadmap.years.size());
            for (std::size_t column = 0; column < years.size(); ++column) {
                std::size_t expected = 0;
                for (const content::Task& task : roadmap.tasks) {
                    if (task.domain == page.lanes[lane].domain && task.from <= roadmap.years[column] &&
                        task.to.value_or(2030) >= roadmap.years[column])
                        ++expected;
                }
                CHECK(years[column].running == expected);
                CHECK(years[column].running <= page.overview->mostRunning);
                CHECK(years[column].height <= years[column].cell.h + 0.1f);
                current += years[column].current;
            }
        }
        const auto expected = std::count_if(roadmap.tasks.begin(), roadmap.tasks.end(),
                                            [&](const content::Task& t) { return isCurrent(t, now); });
        CHECK(current == static_cast<std::size_t>(expected));
        CHECK(page.currentTasks() == current);
    }
}

TEST_CASE("A column beyond the plan's end tells its tasks and this year's apart") {
    const auto pages = pagesOf(test::largeBoard(4000), test::fullHd, 2033);
    const layout::YearCount& last = pages[0].overview->lanes[0].years.back();
    REQUIRE(last.label);
    CHECK(last.current < last.running);
    CHECK(last.label->block.lines == 2);
    CHECK(test::lettersOf(*last.label).find(std::to_string(last.current)) != std::string::npos);
}

TEST_CASE("Overviews can be read on every screen, and lanes are as high as their share allows", "[long]") {
    const test::LikeNoto noto;
    for (const int domains : {1, 10, 90}) {
        const content::Board board = test::largeBoard(9000, domains);
        for (const base::Vec2 screen : test::screens) {
            CAPTURE(domains, screen.x, screen.y);
            const auto pages = test::roadmapPages(board, 0, screen, 2026, noto, Language::en);
            std::set<std::size_t> lanes;
            for (const RoadmapPageLayout& page : pages) {
                REQUIRE(page.overview);
                const layout::Audit audit = layout::audit(page.labels(), screen);
                for (const layout::Finding& finding : audit.findings) FAIL_CHECK(finding.sentence());
                for (std::size_t i = 0; i < page.lanes.size(); ++i) {
                    CHECK(lanes.insert(page.lanes[i].domain).second);
                    CHECK(page.overview->body.contains(page.lanes[i].track, 0.6f));
                    if (i == 0) continue;
                    CHECK(page.lanes[i].track.y > page.lanes[i - 1].track.bottom());
                    const auto& above = page.overview->lanes[i - 1];
                    if (above.tasks.size() > page.overview->lanes[i].tasks.size() * 11 / 10)
                        CHECK(page.lanes[i - 1].track.h >= page.lanes[i].track.h - 0.6f);
                }
            }
            CHECK(lanes.size() == static_cast<std::size_t>(domains));
            CHECK((pages.size() == 1) == (domains <= 10));
        }
    }
}

TEST_CASE("Counts of thousands are told in groups of three digits") {
    const auto pages = pagesOf(test::largeBoard(20000, 1));
    const layout::YearCount& year = pages[0].overview->lanes[0].years[4];
    REQUIRE(year.running >= 1000);
    REQUIRE(year.label);
    const std::string digits = std::to_string(year.running);
    CHECK(test::lettersOf(*year.label) ==
          digits.substr(0, digits.size() - 3) + "\u00a0" + digits.substr(digits.size() - 3));
}

TEST_CASE("The largest scale makes every row high enough for its words") {
    for (const int tasks : {1500, 30000}) {
        const auto pages = pagesOf(test::largeBoard(tasks));
        const layout::Overview& overview = *pages[0].overview;
        for (const OverviewLane& lane : overview.lanes)
            CHECK(lane.pitch * layout::barShare * overview.largestScale >= 4 * overview.textSize);
    }
}

TEST_CASE("A task's words fit their bar, shortened to a line where it is low, whatever was asked before") {
    content::Board board = test::largeBoard(5000);
    content::Roadmap& roadmap = *board.revisions[0].roadmap;
    roadmap.tasks[7].text.en = "A long description of what is going to be done in this task";
    layout::BarWords words(roadmap, Language::en, 20, test::roundMeasurer);
    const layout::Label whole = words.at(7, 200, 500);
    CHECK(whole.block.lines > 1);
    CHECK(whole.block.size.x <= 200);
    const layout::Label line = words.at(7, 200, 30);
    CHECK(line.block.lines == 1);
    CHECK(line.block.size.x <= 200);
    CHECK(test::lettersOf(line).ends_with("…"));
    // More than it holds.
    for (std::size_t task = 0; task < roadmap.tasks.size(); ++task)
        CHECK(words.at(task, 300, 100).block.size.x <= 300);
    CHECK(test::lettersOf(words.at(7, 200, 500)) == test::lettersOf(whole));
    CHECK(words.at(7, 100, 5000).block.lines > whole.block.lines);
    CHECK(words.at(7, 200, 500).block.lines == whole.block.lines);
}
