// Boards with very many tasks and items: what is drawn follows what is seen, not what there is.

#include <catch2/catch_approx.hpp>
#include <catch2/catch_test_macros.hpp>
#include <cmath>
#include <map>
#include <set>

#include "layout/ids.hpp"
#include "layout/large_board.hpp"
#include "scene/bodies.hpp"
#include "scene/paint_density.hpp"
#include "scene/scene_sets.hpp"
#include "support/allocation_counter.hpp"
#include "text/round_measurer.hpp"

using namespace fukan;
using content::Language;

namespace {

constexpr base::Vec2 screen = test::fullHd;

scene::SceneSet sceneSetOf(const content::Board& board, content::Date date = test::today) {
    return {board, {}, {screen, {}, Language::en, date}, test::roundMeasurer};
}

/// The first scene, seen at this scale with this height of its layout in the middle.
show::View viewAt(const scene::SceneSet& sceneSet, float scale, float y = screen.y / 2) {
    show::View view = test::viewOf(sceneSet, 0);
    view.camera = {{screen.x / 2, y}, scale};
    return view;
}

std::map<base::Id, draw::Box> boxesOf(const draw::DrawList& frame) {
    std::map<base::Id, draw::Box> out;
    for (const draw::Command& command : frame.commands) {
        if (const auto* box = std::get_if<draw::Box>(&command.what)) out.emplace(command.id, *box);
    }
    return out;
}

const layout::RoadmapPageLayout& pageOf(const scene::SceneSet& sceneSet) {
    return *test::pageOf(sceneSet.scenes()[0]);
}

std::size_t densityBars(const scene::SceneSet& sceneSet, const draw::DrawList& frame) {
    const auto boxes = boxesOf(frame);
    std::size_t count = 0;
    for (const auto& lane : pageOf(sceneSet).overview->lanes) {
        for (const auto& year : lane.years) count += boxes.count(year.id);
    }
    return count;
}

std::set<base::Id> taskIds(const content::Board& board) {
    std::set<base::Id> ids;
    for (const content::Task& task : board.revisions[0].roadmap->tasks) ids.insert(layout::idOf(task));
    return ids;
}

std::vector<draw::Box> taskBars(const draw::DrawList& frame, const std::set<base::Id>& ids) {
    std::vector<draw::Box> out;
    for (const draw::Command& command : frame.commands) {
        const auto* box = std::get_if<draw::Box>(&command.what);
        if (box != nullptr && ids.contains(command.id)) out.push_back(*box);
    }
    return out;
}

void checkTexts(const scene::SceneSet& sceneSet, const draw::DrawList& frame) {
    float smallest = 1000;
    for (const draw::Command& command : frame.commands) {
        if (const auto* text = std::get_if<draw::Text>(&command.what))
            smallest = std::min(smallest, text->size);
    }
    CHECK(smallest >= sceneSet.canvas().footnoteFloor - 0.01f);
}

}  // namespace

TEST_CASE("A frame of a hundred times as many tasks has no more commands") {
    const content::Board small = test::largeBoard(1000);
    const content::Board large = test::largeBoard(100000);
    const scene::SceneSet few = sceneSetOf(small);
    const scene::SceneSet many = sceneSetOf(large);
    const std::size_t atHome = test::frameOf(few, viewAt(few, 1)).commands.size();
    CHECK(test::frameOf(many, viewAt(many, 1)).commands.size() <= atHome * 13 / 10);
    // At most a bar in every two pixels and column, and some words, wherever one looks and however closely.
    const auto columns = pageOf(many).columns.size();
    const std::size_t most = static_cast<std::size_t>(screen.y / scene::thinnestBar) * columns + 500;
    for (float scale = 1; scale < pageOf(many).overview->largestScale; scale *= 1.7f) {
        for (const float y : {200.0f, 420.0f, 777.0f}) {
            CAPTURE(scale, y);
            const draw::DrawList frame = test::frameOf(many, viewAt(many, scale, y));
            CHECK(frame.commands.size() < most);
            checkTexts(many, frame);
            checkTexts(few, test::frameOf(few, viewAt(few, scale, y)));
        }
    }
}

TEST_CASE("Bars of less than two pixels are one bar a lane and year, others are drawn by themselves") {
    const content::Board board = test::largeBoard(20000, 1);
    const auto ids = taskIds(board);
    const scene::SceneSet sceneSet = sceneSetOf(board);
    const layout::OverviewLane& lane = pageOf(sceneSet).overview->lanes[0];
    const float atTwo = scene::thinnestBar / (lane.pitch * layout::barShare);
    REQUIRE(atTwo > 1);

    const draw::DrawList below = test::frameOf(sceneSet, viewAt(sceneSet, atTwo * 0.999f, 600));
    CHECK(densityBars(sceneSet, below) == lane.years.size());
    CHECK(taskBars(below, ids).empty());

    const draw::DrawList above = test::frameOf(sceneSet, viewAt(sceneSet, atTwo * 1.001f, 600));
    CHECK(densityBars(sceneSet, above) == 0);
    const auto bars = taskBars(above, ids);
    CHECK(bars.size() > 100);
    for (const draw::Box& bar : bars) CHECK(bar.rect.h >= scene::thinnestBar);
}

TEST_CASE("Every bar that reaches into the lanes' part of the screen is drawn, and no other") {
    const content::Board board = test::largeBoard(30000, 5);
    const scene::SceneSet sceneSet = sceneSetOf(board);
    const layout::RoadmapPageLayout& page = pageOf(sceneSet);
    for (const float scale : {60.0f, 200.0f, 900.0f}) {
        for (const float y : {260.0f, 500.0f, 700.0f}) {
            CAPTURE(scale, y);
            const show::View view = viewAt(sceneSet, scale, y);
            const auto drawn = boxesOf(test::frameOf(sceneSet, view));
            for (std::size_t i = 0; i < page.lanes.size(); ++i) {
                const layout::OverviewLane& lane = page.overview->lanes[i];
                if (lane.pitch * scale * layout::barShare < scene::thinnestBar) continue;
                for (std::size_t row = 0; row < lane.rows(); ++row) {
                    const float top = page.lanes[i].track.bottom() - static_cast<float>(row + 1) * lane.pitch;
                    const base::Rect there =
                        motion::toScreen(view.camera, screen, base::Rect{0, top, 10, lane.pitch});
                    const base::Rect& body = page.overview->body;
                    // A row at the edge may be drawn or not, by rounding.
                    const bool in = there.bottom() > body.y + 2 && there.y < body.bottom() - 2;
                    const bool out = there.bottom() < body.y - 2 || there.y > body.bottom() + 2;
                    for (const layout::PackedTask& task : lane.row(row)) {
                        const auto id = layout::idOf(board.revisions[0].roadmap->tasks[task.task]);
                        if (in) CHECK(drawn.contains(id));
                        if (out) CHECK_FALSE(drawn.contains(id));
                    }
                }
            }
        }
    }
}

TEST_CASE("However near one is, the years' heads stay where they are") {
    const content::Board board = test::largeBoard(5000);
    const scene::SceneSet sceneSet = sceneSetOf(board);
    const auto places = [&](float scale) {
        std::map<base::Id, base::Vec2> out;
        for (const draw::Command& command : test::frameOf(sceneSet, viewAt(sceneSet, scale)).commands) {
            const auto* text = std::get_if<draw::Text>(&command.what);
            for (const auto& column : pageOf(sceneSet).columns) {
                if (text != nullptr && command.id == column.label.id) out[command.id] = text->origin;
            }
        }
        return out;
    };
    const auto home = places(1);
    CHECK(home.size() == pageOf(sceneSet).columns.size());
    CHECK(places(30) == home);
    CHECK(places(1000) == home);
}

TEST_CASE("At the largest scale tasks can be read, within their bars") {
    const content::Board board = test::largeBoard(20000);
    const scene::SceneSet sceneSet = sceneSetOf(board);
    const float scale = pageOf(sceneSet).overview->largestScale;
    const base::Rect& track = pageOf(sceneSet).lanes[0].track;
    const draw::DrawList frame = test::frameOf(sceneSet, viewAt(sceneSet, scale, track.bottom() - 0.1f));
    const auto boxes = boxesOf(frame);
    std::size_t words = 0;
    for (const content::Task& task : board.revisions[0].roadmap->tasks) {
        const auto bar = boxes.find(layout::idOf(task));
        if (bar == boxes.end()) continue;
        base::Rect whole = bar->second.rect;
        for (const char* part : {"now", "next"}) {
            if (const auto more = boxes.find(bar->first.child(part)); more != boxes.end())
                whole = base::enclosing(whole, more->second.rect);
        }
        for (const draw::Command& command : frame.commands) {
            const auto* text = std::get_if<draw::Text>(&command.what);
            if (text == nullptr || command.id != bar->first.child("text")) continue;
            ++words;
            CHECK(whole.contains(
                base::Rect{text->origin.x, text->origin.y - text->size * 0.88f, text->width, text->size},
                0.6f));
        }
    }
    CHECK(words > 10);
    checkTexts(sceneSet, frame);
}

TEST_CASE("This year's density breathes, the others' stands still") {
    const content::Board board = test::largeBoard(20000);
    const scene::SceneSet sceneSet = sceneSetOf(board);
    const show::View view = viewAt(sceneSet, 1);
    CHECK(sceneSet.scenes()[0].current > 0);
    CHECK(scene::isAnimated(sceneSet, view, false));
    const auto a = boxesOf(test::frameOf(sceneSet, view, motion::Timestamp{100'000'000}));
    const auto b = boxesOf(test::frameOf(sceneSet, view, motion::Timestamp{900'000'000}));
    for (const auto& lane : pageOf(sceneSet).overview->lanes) {
        for (const auto& year : lane.years) {
            const bool same = a.at(year.id) == b.at(year.id);
            CHECK(same == (year.current == 0));
        }
    }
}

TEST_CASE("An overview lifts no task, and is looked into as closely as its rows ask for") {
    const content::Board board = test::largeBoard(20000);
    const scene::SceneSet sceneSet = sceneSetOf(board);
    const scene::RoundPlan plan = scene::makeRound({}, sceneSet);
    REQUIRE(plan.round.size() == 1);
    CHECK(plan.round[0].stops.empty());
    CHECK(plan.round[0].reach.maxScale == Catch::Approx(pageOf(sceneSet).overview->largestScale));
    CHECK(plan.round[0].reach.within == pageOf(sceneSet).overview->body);
    show::View lit = viewAt(sceneSet, 1);
    lit.spotlight = show::Spotlight{3, 1};
    CHECK(draw::hash(test::frameOf(sceneSet, lit)) ==
          draw::hash(test::frameOf(sceneSet, viewAt(sceneSet, 1))));
}

TEST_CASE("Frames of an overview and of a crowded map take nothing from the heap, at any scale") {
    const content::Board plan = test::largeBoard(20000);
    const content::Board map = test::largeMap(12, 250);
    for (const content::Board* board : {&plan, &map}) {
        const scene::SceneSet sceneSet = sceneSetOf(*board);
        const scene::Theme theme = scene::darkTheme();
        for (const float scale : {1.0f, 3.0f, 20.0f, 200.0f, 2000.0f}) {
            const show::View view = viewAt(sceneSet, scale, 500);
            draw::DrawList list;
            scene::buildFrame(sceneSet, theme, view, test::inputAt({}), list);
            const test::AllocationCounter counter;
            for (int i = 0; i < 20; ++i)
                scene::buildFrame(sceneSet, theme, view, test::inputAt(motion::Timestamp{i * 16'000'000}),
                                  list);
            const std::size_t taken = counter.count();
            CAPTURE(board == &map, scale);
            CHECK(taken == 0);
        }
    }
}

TEST_CASE("A crowd is one mark until its items can be read, and then those that are on the screen") {
    const content::Board board = test::largeMap(12, 250);
    const scene::SceneSet sceneSet = sceneSetOf(board);
    const layout::LandscapeLayout& map = *test::mapOf(sceneSet.scenes()[0]);
    REQUIRE(map.crowds.size() == 12);
    const layout::CrowdBox& crowd = map.crowds[5];
    const auto at = [&](float scale) {
        show::View view = test::viewOf(sceneSet, 0);
        view.camera = {crowd.rect.center(), scale};
        return test::frameOf(sceneSet, view);
    };
    const auto home = boxesOf(test::frameOf(sceneSet, test::viewOf(sceneSet, 0)));
    for (const layout::CrowdBox& each : map.crowds) CHECK(home.contains(each.id));

    const auto far = boxesOf(at(crowd.readableFrom * 0.99f));
    CHECK(far.contains(crowd.id));
    const draw::DrawList nearFrame = at(crowd.readableFrom * 1.01f);
    const auto near = boxesOf(nearFrame);
    CHECK_FALSE(near.contains(crowd.id));
    std::size_t items = 0;
    for (const layout::ItemBox& item : crowd.items) items += near.count(item.id);
    CHECK(items > 10);
    CHECK(items < crowd.items.size());
    checkTexts(sceneSet, nearFrame);
    CHECK(scene::makeRound({}, sceneSet).round[0].reach.maxScale >= crowd.readableFrom);
}
