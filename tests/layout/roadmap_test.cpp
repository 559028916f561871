#include "layout/roadmap/roadmap.hpp"

#include <algorithm>
#include <catch2/catch_approx.hpp>
#include <catch2/catch_test_macros.hpp>
#include <map>
#include <set>

#include "layout/audit.hpp"
#include "layout/health_ai.hpp"
#include "layout/ids.hpp"
#include "layout/roadmap_fixture.hpp"
#include "support/screens.hpp"
#include "text/round_measurer.hpp"

using namespace fukan;
using content::Language;
using layout::RoadmapPageLayout;

namespace {

constexpr std::size_t before = 0;
constexpr std::size_t after = 1;
constexpr float rowSlack = 0.6f;  // pixels, for rounding

/// The ids of a lane's tasks, row by row.
std::vector<std::vector<std::string>> rowsOf(std::size_t revision, const std::string& domain) {
    const content::Board& board = test::healthAi();
    const content::Roadmap& roadmap = *board.revisions[revision].roadmap;
    std::vector<std::vector<std::string>> out;
    for (const content::RoadmapPage& page : roadmap.pages) {
        for (const layout::LaneRows& lane : layout::arrangeRows(roadmap, page)) {
            if (board.domains[lane.domain].id != domain) continue;
            for (const layout::TaskRow& row : lane.rows) {
                out.emplace_back();
                for (const std::size_t task : row.tasks) {
                    out.back().push_back(roadmap.tasks[task].id.substr(domain.size() + 1));
                }
            }
        }
    }
    return out;
}

using Rows = std::vector<std::vector<std::string>>;

std::string wordsOf(const layout::Label& label) { return test::lettersOf(label); }

std::vector<std::string> wordsOf(const std::vector<layout::Label>& labels) {
    std::vector<std::string> out;
    for (const layout::Label& label : labels) out.push_back(wordsOf(label));
    return out;
}

/// The columns that are marked as current, over all pages of the roadmap.
std::vector<const layout::YearColumn*> currentColumns(const std::vector<RoadmapPageLayout>& pages) {
    std::vector<const layout::YearColumn*> out;
    for (const RoadmapPageLayout& page : pages) {
        for (const layout::YearColumn& column : page.columns) {
            if (column.current) out.push_back(&column);
        }
    }
    return out;
}

std::size_t currentBars(const std::vector<RoadmapPageLayout>& pages) {
    std::size_t count = 0;
    for (const RoadmapPageLayout& page : pages) count += page.currentBars.size();
    return count;
}

}  // namespace

TEST_CASE("Tasks that follow one another share a row, as the plan is drawn") {
    CHECK(rowsOf(after, "pharma") ==
          Rows{{"target", "target-genome"}, {"optimisation"}, {"federated"}, {"fugaku"}, {"mid-molecule"}});
    CHECK(rowsOf(after, "care") == Rows{{"robots"}, {"plan", "plan-next"}, {"dementia-review"}});
    CHECK(rowsOf(after, "information") == Rows{{"usefulness"},
                                               {"dpc"},
                                               {"other-databases"},
                                               {"death-ordinance", "death-system", "death-link"},
                                               {"care-link"}});
    CHECK(rowsOf(before, "genome") == Rows{{"plan", "review"}});
    CHECK(rowsOf(before, "care") ==
          Rows{{"robots"}, {"plan-issues", "plan"}, {"dementia", "dementia-review"}, {"community"}});
}

TEST_CASE("In 2026 the last column of the plan after the revision is now, with 13 tasks on its first page") {
    const test::LikeNoto font;
    const auto pages = test::roadmapPages(test::healthAi(), after, test::fullHd, 2026, font);
    REQUIRE(pages.size() == 2);
    CHECK(pages[0].currentBars.size() == 13);
    const auto columns = currentColumns(pages);
    REQUIRE(columns.size() == 2);  // one a page
    CHECK(columns[0]->year == 2024);
    CHECK(wordsOf(columns[0]->label) == "いま 2026年度");
    std::string ticks;
    for (const layout::YearTick& tick : columns[0]->ticks)
        ticks += (ticks.empty() ? "" : " ") + wordsOf(tick.label) + (tick.current ? "!" : "");
    CHECK(ticks == "2024 25 26! 27→");
    // The current year's place in the column is the third of four.
    const layout::Span inside = columns[0]->inside;
    CHECK(columns[0]->now.left == Catch::Approx((inside.left + inside.right) / 2));
    CHECK(columns[0]->now.right == Catch::Approx(inside.left + 0.75f * (inside.right - inside.left)));
    CHECK(currentBars(pages) ==
          static_cast<std::size_t>(std::count_if(test::healthAi().revisions[after].roadmap->tasks.begin(),
                                                 test::healthAi().revisions[after].roadmap->tasks.end(),
                                                 [](const content::Task& task) { return !task.to; })));
}

TEST_CASE("A year with a column of its own is marked there, and what runs in it is current") {
    const test::LikeNoto font;
    const auto pages = test::roadmapPages(test::healthAi(), after, test::fullHd, 2022, font);
    for (const layout::YearColumn* column : currentColumns(pages)) {
        CHECK(column->year == 2022);
        CHECK(wordsOf(column->label) == "いま 2022年度");
        CHECK(column->ticks.empty());
        CHECK(column->now == column->inside);
    }
    REQUIRE_FALSE(currentColumns(pages).empty());
    const content::Roadmap& roadmap = *test::healthAi().revisions[after].roadmap;
    for (const RoadmapPageLayout& page : pages) {
        for (const layout::BarBox& bar : page.bars)
            CHECK(bar.current == (roadmap.tasks[bar.task].from == 2022));
    }
}

TEST_CASE("Outside the plan nothing is current") {
    const test::LikeNoto font;
    const auto tooEarly = test::roadmapPages(test::healthAi(), after, test::fullHd, 2021, font);
    CHECK(currentColumns(tooEarly).empty());
    CHECK(currentBars(tooEarly) == 0);

    const auto sample = test::loadAsset("sample");
    REQUIRE(sample.board);
    REQUIRE_FALSE(sample.board->revisions[0].roadmap->openEnded);
    const auto over = test::roadmapPages(*sample.board, 0, test::fullHd, 2031, font);
    CHECK(currentColumns(over).empty());
    CHECK(currentBars(over) == 0);
    CHECK(over[0].currentColumn() == nullptr);
}

TEST_CASE(
    "Bars lie within their lane's track, apart from one another; only those without an end are arrows") {
    const test::LikeNoto font;
    for (const base::Vec2 screen : test::screens) {
        for (const std::size_t revision : {before, after}) {
            CAPTURE(screen.x, screen.y, revision);
            const content::Roadmap& roadmap = *test::healthAi().revisions[revision].roadmap;
            for (const RoadmapPageLayout& page :
                 test::roadmapPages(test::healthAi(), revision, screen, 2026, font)) {
                for (const layout::BarBox& bar : page.bars) {
                    const content::Task& task = roadmap.tasks[bar.task];
                    const auto lane =
                        std::find_if(page.lanes.begin(), page.lanes.end(),
                                     [&](const layout::LaneBox& l) { return l.domain == task.domain; });
                    REQUIRE(lane != page.lanes.end());
                    CHECK(lane->track.contains(bar.rect, rowSlack));
                    CHECK(bar.arrow == !task.to.has_value());
                    CHECK((bar.head > 0) == bar.arrow);
                    CHECK(bar.inferred == task.inferred);
                    CHECK(bar.rect.contains(bar.label.ink(), rowSlack));
                    CHECK(bar.id == layout::idOf(task));
                }
                for (std::size_t i = 0; i < page.bars.size(); ++i) {
                    for (std::size_t j = i + 1; j < page.bars.size(); ++j) {
                        CHECK(base::intersection(page.bars[i].rect, page.bars[j].rect).empty());
                    }
                }
                for (std::size_t i = 1; i < page.lanes.size(); ++i) {
                    CHECK(page.lanes[i].track.y > page.lanes[i - 1].track.bottom());
                }
            }
        }
    }
}

TEST_CASE("A bar spans the columns of its years") {
    const test::LikeNoto font;
    const content::Roadmap& roadmap = *test::healthAi().revisions[before].roadmap;
    for (const RoadmapPageLayout& page :
         test::roadmapPages(test::healthAi(), before, test::fullHd, 2026, font)) {
        for (const layout::BarBox& bar : page.bars) {
            const content::Task& task = roadmap.tasks[bar.task];
            for (const layout::YearColumn& column : page.columns) {
                const bool covered = column.year >= task.from && column.year <= task.to.value_or(column.year);
                const float middle = column.head.center().x;
                CHECK(covered == (bar.rect.x < middle && middle < bar.rect.right()));
            }
        }
    }
}

TEST_CASE("Every footnote stands somewhere, and the remarks once, on the last page") {
    const test::LikeNoto font;
    for (const base::Vec2 screen : test::screens) {
        for (const std::size_t revision : {before, after}) {
            CAPTURE(screen.x, screen.y, revision);
            const content::Roadmap& roadmap = *test::healthAi().revisions[revision].roadmap;
            const auto pages = test::roadmapPages(test::healthAi(), revision, screen, 2026, font);
            std::set<std::string> seen;
            for (std::size_t i = 0; i < pages.size(); ++i) {
                for (const std::string& words : wordsOf(pages[i].footnotes))
                    seen.insert(test::withoutSpaces(words));
                CHECK(pages[i].remarks.size() == (i + 1 == pages.size() ? roadmap.remarks.size() : 0));
            }
            for (const content::Footnote& note : roadmap.footnotes) {
                CHECK(seen.contains(test::withoutSpaces(std::to_string(note.number) + note.text.ja)));
            }
            CHECK(seen.size() == roadmap.footnotes.size());
        }
    }
}

TEST_CASE("No roadmap loses or doubles a task, however many pages it takes") {
    const test::RoundMeasurer font;
    for (unsigned seed = 1; seed <= 24; ++seed) {
        test::RandomRoadmap random(seed);
        const int tasks = seed % 12 == 0 ? random.pick(150, 300) : random.pick(1, 50);
        const base::Vec2 screen = random.screen();
        CAPTURE(seed, tasks, screen.x, screen.y);
        const content::Board board = random.board(tasks);
        const content::Roadmap& roadmap = *board.revisions[0].roadmap;
        const auto pages = test::roadmapPages(board, 0, screen, 2023, font);

        const std::vector<layout::OverviewLane> noLanes;
        std::set<std::size_t> overviewTasks;
        std::map<std::size_t, std::vector<std::size_t>> laneTasks;
        std::set<std::string> notes;
        for (std::size_t i = 0; i < pages.size(); ++i) {
            for (const layout::BarBox& bar : pages[i].bars) {
                laneTasks[roadmap.tasks[bar.task].domain].push_back(bar.task);
            }
            for (const auto& lane : pages[i].overview ? pages[i].overview->lanes : noLanes) {
                for (const layout::PackedTask& task : lane.tasks) overviewTasks.insert(task.task);
            }
            for (const layout::Label& note : pages[i].footnotes) notes.insert(wordsOf(note));
            CHECK(pages[i].remarks.size() == (i + 1 == pages.size() ? roadmap.remarks.size() : 0));
        }
        // Lane by lane the bars of all pages, one page after the other, are the rows in their order.
        for (std::size_t domain = 0; domain < board.domains.size(); ++domain) {
            std::vector<std::size_t> arranged = test::arrangedTasks(roadmap, domain);
            std::erase_if(arranged, [&](std::size_t task) { return overviewTasks.contains(task); });
            CHECK(laneTasks[domain] == arranged);
        }
        std::size_t total = overviewTasks.size();
        for (const auto& [domain, list] : laneTasks) total += list.size();
        CHECK(total == roadmap.tasks.size());
        CHECK(notes.size() == roadmap.footnotes.size());
    }
}

TEST_CASE("A page that could hold a roadmap is not split, and a split is about even") {
    const test::LikeNoto font;
    CHECK(test::roadmapPages(test::healthAi(), after, {3840, 2160}, 2026, font).size() ==
          2);  // as its author did
    const auto sample = test::loadAsset("sample");
    REQUIRE(sample.board);
    CHECK(test::roadmapPages(*sample.board, 0, test::fullHd, 2026, font, Language::en).size() == 1);

    test::RandomRoadmap random(4);
    const content::Board board = random.board(80);
    const auto pages = test::roadmapPages(board, 0, test::fullHd, 2023, test::RoundMeasurer());
    CHECK(pages.size() > board.revisions[0].roadmap->pages.size());
    for (const RoadmapPageLayout& page : pages) CHECK_FALSE(page.bars.empty());
}
