// A revision from afar: every area and lane names itself and its count, whatever the size.

#include <algorithm>
#include <catch2/catch_test_macros.hpp>

#include "layout/audit.hpp"
#include "layout/health_ai.hpp"
#include "layout/large_board.hpp"
#include "layout/map/far_view.hpp"
#include "layout/map/finding.hpp"
#include "layout/roadmap_fixture.hpp"

using namespace fukan;
using base::Rect;
using content::Language;

namespace {

const test::LikeNoto likeNoto;
constexpr int now = 2026;

layout::FarView farView(const content::Board& board, std::size_t revision, Language language,
                        base::Vec2 screen, int fiscalYear = now) {
    const layout::Canvas canvas = layout::makeCanvas(screen);
    const content::Revision& shown = board.revisions[revision];
    std::optional<layout::LandscapeLayout> map;
    if (shown.landscape) map = test::layOut(board, revision, language, screen, fiscalYear);
    return layout::layoutFarView({{board, revision, language, fiscalYear}, test::contentOf(canvas), {}},
                                 map ? &*map : nullptr, canvas, likeNoto);
}

std::size_t tasksOf(const content::Board& board, std::size_t revision, std::size_t domain) {
    const content::Roadmap& roadmap = *board.revisions[revision].roadmap;
    return content::currentTaskCount(roadmap, content::currentYear(roadmap, now), domain);
}

bool within(const Rect& outer, const Rect& inner) { return outer.contains(inner, 0.5f); }

content::Board named(std::vector<std::string> names, std::vector<int> numbers) {
    content::Board board = test::healthAi();
    board.revisions.resize(1);
    board.revisions[0].landscape.reset();
    board.domains.resize(names.size());
    for (std::size_t i = 0; i < names.size(); ++i) {
        board.domains[i].name = {names[i], names[i]};
        board.domains[i].number = numbers[i];
    }
    return board;
}

/// A roadmap of one year with so many tasks in each domain.
void setTasks(content::Board& board, const std::vector<std::size_t>& counts) {
    content::Roadmap& roadmap = *board.revisions[0].roadmap;
    roadmap.years = {now};
    roadmap.openEnded = false;
    roadmap.tasks.clear();
    for (std::size_t domain = 0; domain < counts.size(); ++domain) {
        content::Task task;
        task.domain = domain;
        task.from = now;
        task.to = now;
        roadmap.tasks.insert(roadmap.tasks.end(), counts[domain], task);
    }
}

}  // namespace

TEST_CASE("From afar all areas and lanes have their name and this year's count, whatever the size") {
    const content::Board& board = test::healthAi();
    for (const base::Vec2 screen : test::screens) {
        for (const Language language : {Language::ja, Language::en}) {
            CAPTURE(screen.x, screen.y, static_cast<int>(language));
            const layout::FarView far = farView(board, 1, language, screen);
            const auto& areas = board.revisions[1].landscape->areas;
            REQUIRE(far.map);
            REQUIRE(far.roadmap);
            CHECK(base::intersection(*far.map, *far.roadmap).empty());
            CHECK(far.areas.size() == areas.size());
            for (const layout::FarMark& mark : far.areas) {
                CAPTURE(areas[mark.head.area].id);
                CHECK(within(*far.map, mark.rect));
                std::size_t count = 0;
                for (const std::size_t domain : areas[mark.head.area].domains)
                    count += tasksOf(board, 1, domain);
                CHECK(mark.head.count == count);
                CHECK(mark.head.badge.has_value() == (count > 0));
                if (!areas[mark.head.area].domains.empty()) CHECK_FALSE(mark.head.name.block.runs.empty());
            }
            CHECK(far.lanes.size() == 12);
            for (const layout::FarLane& lane : far.lanes) {
                CAPTURE(lane.domain);
                CHECK(within(*far.roadmap, lane.rect));
                CHECK_FALSE(lane.head.name.block.runs.empty());
                CHECK(lane.head.badge.has_value() == (tasksOf(board, 1, lane.domain) > 0));
                const auto current =
                    std::count_if(lane.bars.begin(), lane.bars.end(),
                                  [](const layout::FarBar& bar) { return !bar.now.empty(); });
                CHECK(static_cast<std::size_t>(current) == tasksOf(board, 1, lane.domain));
                for (const layout::FarBar& bar : lane.bars) {
                    CHECK(within(lane.rect, bar.rect));
                    CHECK((bar.now.empty() || within(bar.rect, bar.now)));
                }
            }
            CHECK(layout::audit(far.labels(), screen).sound());
        }
    }
}

TEST_CASE("From afar the names of all lanes have one size", "[long]") {
    for (const Language language : {Language::ja, Language::en, Language::both}) {
        for (const base::Vec2 screen : test::screens) {
            const layout::FarView view = farView(test::healthAi(), 1, language, screen);
            INFO(screen.x << " x " << screen.y);
            float size = 0;
            for (const layout::FarLane& lane : view.lanes) {
                if (lane.head.name.block.runs.empty()) continue;
                if (size == 0) size = lane.head.name.block.fontSize;
                CHECK(lane.head.name.block.fontSize == size);
            }
            CHECK(size >= layout::makeCanvas(screen).floor);
        }
    }
}

TEST_CASE("From afar the second of two languages is smaller, below the first or behind it") {
    const layout::FarView view = farView(test::healthAi(), 1, Language::both, {1920, 1080});
    const auto hasSecond = [](const layout::Label& label) {
        const auto& runs = label.block.runs;
        return std::any_of(runs.begin(), runs.end(), [&](const text::Run& run) {
            return run.role == text::Role::second && run.size < label.block.fontSize;
        });
    };
    for (const layout::FarLane& lane : view.lanes) CHECK(hasSecond(lane.head.name));
    for (const layout::FarMark& area : view.areas) CHECK(hasSecond(area.head.name));
    for (const layout::RegionBox& stage : view.stages) CHECK(hasSecond(stage.label));
    CHECK(hasSecond(view.mapTitle));
    CHECK(hasSecond(view.roadmapTitle));
    CHECK(hasSecond(*view.columns[0].label));
}

TEST_CASE("The far view's sheets stand side by side on a wide screen, one above the other on a high one") {
    const layout::FarView wide = farView(test::healthAi(), 1, Language::ja, {1920, 1080});
    CHECK(wide.roadmap->x > wide.map->right());
    CHECK(wide.map->h == wide.roadmap->h);
    const layout::FarView high = farView(test::healthAi(), 1, Language::ja, {1080, 1920});
    CHECK(high.roadmap->y > high.map->bottom());
    CHECK(high.map->w == high.roadmap->w);
}

TEST_CASE("From afar a revision without a map, or without a roadmap, has the whole screen") {
    content::Board board = test::healthAi();
    board.revisions[0].landscape.reset();
    board.revisions[1].roadmap.reset();
    const Rect whole = test::contentOf(layout::makeCanvas({1920, 1080}));
    const layout::FarView lanes = farView(board, 0, Language::ja, {1920, 1080});
    CHECK_FALSE(lanes.map);
    CHECK(*lanes.roadmap == whole);
    const layout::FarView map = farView(board, 1, Language::ja, {1920, 1080});
    CHECK_FALSE(map.roadmap);
    CHECK(*map.map == whole);
    CHECK(map.lanes.empty());
}

TEST_CASE("Outside the plan nothing on a far view is of this year") {
    const layout::FarView far = farView(test::healthAi(), 1, Language::ja, {1920, 1080}, 2019);
    for (const layout::FarLane& lane : far.lanes) {
        CHECK_FALSE(lane.head.badge);
        for (const layout::FarBar& bar : lane.bars) CHECK(bar.now.empty());
    }
    for (const layout::FarColumn& column : far.columns) CHECK_FALSE(column.current);
}

TEST_CASE("A lane of very many tasks shows its years from afar") {
    content::Board board = named({"Much", "Little"}, {1, 2});
    setTasks(board, {500, 2});
    board.revisions[0].roadmap->pages = {{{0, 1}}};
    const layout::FarView far = farView(board, 0, Language::en, {1920, 1080});
    REQUIRE(far.lanes.size() == 2);
    CHECK(far.lanes[0].bars.size() == 1);
    CHECK(far.lanes[1].bars.size() == 2);
    CHECK(far.lanes[0].head.count == 500);
}

TEST_CASE("The finding names what has most tasks this year, or two that have equally many") {
    content::Board board = named({"A", "B", "C"}, {4, 0, 21});
    const auto say = [&](const std::vector<std::size_t>& counts, Language language) {
        setTasks(board, counts);
        const auto all = layout::findings({board, 0, language, now});
        return all.empty() ? std::string() : all.front();
    };
    CHECK(say({5, 1, 2}, Language::ja) == "今年度いちばん多いのは④A、5件");
    CHECK(say({5, 1, 2}, Language::en) == "Most tasks this year: ④ A, 5");
    CHECK(say({5, 5, 2}, Language::ja) == "今年度いちばん多いのは④AとB、各5件");
    CHECK(say({1, 5, 5}, Language::en) == "Most tasks this year: (21) C and B, 5 each");
    CHECK(say({5, 1, 2}, Language::both) == "今年度いちばん多いのは④A、5件　Most tasks this year: ④ A, 5");
    CHECK(say({5, 5, 5}, Language::ja).empty());
    CHECK(say({1, 0, 0}, Language::ja).empty());
    CHECK(say({0, 0, 0}, Language::ja).empty());
}

TEST_CASE("The finding counts as the map does: by area") {
    const auto said = layout::findings({test::healthAi(), 1, Language::ja, now});
    REQUIRE(said.size() == 4);
    // Two domains share the area; one of them has given it its name.
    CHECK(said[0].find(" / ") != std::string::npos);
    const auto has = [&](const std::string& words) {
        return std::find(said.begin(), said.end(), words) != said.end();
    };
    CHECK(has("今年度いちばん多いのは健康・医療・介護・福祉分野における情報基盤整備ほか、6件"));
    CHECK(said.back() == "今年度最多は健康・医療・介護・福祉分野における情報基盤整備ほか、6件");
}
