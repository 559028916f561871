// On an upright wall, where lanes' names are bands: what lies under a finger, and what stays in sight.

#include <algorithm>
#include <catch2/catch_test_macros.hpp>

#include "layout/large_board.hpp"
#include "scene/bodies.hpp"
#include "scene/exploring.hpp"
#include "scene/hit.hpp"
#include "text/round_measurer.hpp"

using namespace fukan;
using content::Language;

namespace {

constexpr base::Vec2 upright{1080, 1920};

std::optional<draw::Box> boxOf(const draw::DrawList& frame, base::Id id) {
    for (const draw::Command& command : frame.commands) {
        const auto* box = std::get_if<draw::Box>(&command.what);
        if (box != nullptr && command.id == id) return *box;
    }
    return std::nullopt;
}

/// Where in a frame's commands this id first stands.
std::size_t placeOf(const draw::DrawList& frame, base::Id id) {
    const auto& all = frame.commands;
    const auto found = std::find_if(all.begin(), all.end(), [&](const auto& one) { return one.id == id; });
    return static_cast<std::size_t>(found - all.begin());
}

const scene::PlacedScene& firstPage(const test::Explored& explored) {
    for (const scene::PlacedScene& placed : explored.world.scenes()) {
        if (!placed.isMap()) return placed;
    }
    FAIL("no page");
    return explored.world.scenes()[0];
}

}  // namespace

TEST_CASE("A band belongs to its lane under a finger, and its bars are found below it") {
    const test::Explored explored(test::board("health-ai"), upright, Language::en, test::notoSans(), 1);
    const scene::PlacedScene& placed = firstPage(explored);
    const show::View view = explored.view(placed, motion::home(upright));
    const layout::RoadmapPageLayout& page = *test::pageOf(*placed.scene);
    REQUIRE(page.bands);
    for (const layout::LaneBox& lane : page.lanes) {
        const auto hit = scene::hitAt(explored.sceneSet, explored.world, view,
                                      {lane.name.right() - 5, lane.name.center().y});
        REQUIRE(hit);
        CHECK(hit->kind == scene::Hit::Kind::lane);
        CHECK(hit->index == lane.domain);
        CHECK(hit->rect == base::enclosing(lane.name, lane.track));
    }
    for (const layout::BarBox& bar : page.bars) {
        const auto hit = scene::hitAt(explored.sceneSet, explored.world, view, bar.rect.center());
        REQUIRE(hit);
        CHECK(hit->kind == scene::Hit::Kind::bar);
        CHECK(hit->index == bar.task);
    }
}

TEST_CASE("Today's line does not run through a band") {
    const test::Explored explored(test::board("health-ai"), upright, Language::en, test::notoSans(), 1);
    const scene::PlacedScene& placed = firstPage(explored);
    const layout::RoadmapPageLayout& page = *test::pageOf(*placed.scene);
    const layout::YearColumn* now = page.currentColumn();
    REQUIRE(now != nullptr);
    const draw::DrawList frame = explored.frame(explored.view(placed, motion::home(upright)));
    std::size_t pieces = 0;
    while (const auto piece = boxOf(frame, now->id.child("now").child("piece", pieces))) {
        ++pieces;
        for (const layout::LaneBox& lane : page.lanes)
            CHECK(base::intersection(lane.name.grown(0, -1), piece->rect).empty());
    }
    CHECK(pieces > page.lanes.size());
}

TEST_CASE("While its bars are looked at, a lane's band stays below the years, and never leaves its lane") {
    const test::Explored explored(test::board("health-ai"), upright, Language::en, test::notoSans(), 1);
    const scene::PlacedScene& placed = firstPage(explored);
    const layout::RoadmapPageLayout& page = *test::pageOf(*placed.scene);
    const auto lane = std::max_element(page.lanes.begin(), page.lanes.end(),
                                       [](const auto& a, const auto& b) { return a.track.h < b.track.h; });
    const float scale = 4;
    for (const float down : {0.5f, 0.8f, 1.0f}) {
        CAPTURE(down);
        const float y = lane->track.y + lane->track.h * down;
        const motion::Camera camera{{upright.x / 2, y}, scale};
        const draw::DrawList frame = explored.frame(explored.view(placed, camera));
        const auto cell = boxOf(frame, lane->id.child("cell"));
        REQUIRE(cell);
        const base::Rect track = motion::toScreen(camera, upright, lane->track);
        CHECK(cell->rect.bottom() <= track.bottom() + 0.5f);
        CHECK(cell->rect.bottom() > explored.free().y);
        CHECK(cell->rect.h < lane->name.h * scale);
        // No bar of the lane is painted over it.
        for (const layout::BarBox& bar : page.bars) {
            if (page.lanes[bar.lane].id != lane->id) continue;
            const std::size_t at = placeOf(frame, bar.id);
            if (at < frame.commands.size()) CHECK(at < placeOf(frame, lane->id.child("cell")));
        }
    }
}

TEST_CASE("However near one is to an overview's bars, their lane's band keeps its height, in sight") {
    const content::Board board = test::largeBoard(20000, 5);
    const scene::SceneSet sceneSet{board, {}, {upright, {}, Language::en, test::today}, test::roundMeasurer};
    const layout::RoadmapPageLayout& page = *test::pageOf(sceneSet.scenes()[0]);
    REQUIRE(page.bands);
    for (const layout::LaneBox& lane : page.lanes) {
        for (const float scale : {1.0f, 20.0f, 400.0f}) {
            CAPTURE(lane.domain, scale);
            show::View view = test::viewOf(sceneSet, 0);
            if (scale > 1) view.camera = {{upright.x / 2, lane.track.center().y}, scale};
            const draw::DrawList frame = test::frameOf(sceneSet, view);
            const auto cell = boxOf(frame, lane.id.child("cell"));
            REQUIRE(cell);
            CHECK(std::abs(cell->rect.h - lane.name.h) < 1);
            CHECK(page.overview->body.contains(cell->rect, 1));
        }
    }
}
