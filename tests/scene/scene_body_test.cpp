// Every kind of body that a scene can have, asked for all that is asked of it.

#include "scene/scene_body.hpp"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <set>

#include "base/overloaded.hpp"
#include "layout/large_board.hpp"
#include "scene/hit.hpp"
#include "scene/scene_sets.hpp"
#include "scene/world.hpp"
#include "text/round_measurer.hpp"

using namespace fukan;
using content::Language;
using scene::Hit;
using scene::LaidOutScene;
using show::SceneKind;

namespace {

scene::SceneSet withImage(const content::Board& board) {
    scene::SceneSettings settings{test::fullHd, {}, Language::en, test::today};
    settings.changes = true;
    settings.lapses = {content::LapseYears{}};
    return {board, {{"hall.png", {{"The hall"}}, {640, 480}}}, settings, test::roundMeasurer};
}

/// The key's kind that a body may have.
struct KindOf {
    SceneKind operator()(const scene::LandscapeScene&) const { return SceneKind::landscape; }
    SceneKind operator()(const scene::PageScene&) const { return SceneKind::roadmap; }
    SceneKind operator()(const scene::OverviewScene&) const { return SceneKind::roadmap; }
    SceneKind operator()(const scene::AfarScene&) const { return SceneKind::afar; }
    SceneKind operator()(const scene::RevisedPageScene&) const { return SceneKind::revisedRoadmap; }
    SceneKind operator()(const scene::RevisedMapScene&) const { return SceneKind::revisedMap; }
    SceneKind operator()(const scene::LapseScene&) const { return SceneKind::lapse; }
    SceneKind operator()(const scene::ImageScene&) const { return SceneKind::image; }
};

/// Whether a finger may find that on a body.
struct MayHit {
    const Hit& hit;
    bool operator()(const scene::LandscapeScene&) const { return true; }  // or a page beside it
    bool operator()(const scene::PageScene&) const { return true; }
    bool operator()(const scene::OverviewScene&) const { return hit.kind == Hit::Kind::lane; }
    bool operator()(const scene::AfarScene&) const {
        return hit.kind != Hit::Kind::bar && hit.scene.kind != SceneKind::afar;
    }
    bool operator()(const scene::RevisedPageScene&) const { return hit.kind == Hit::Kind::bar; }
    bool operator()(const scene::RevisedMapScene&) const { return hit.kind == Hit::Kind::area; }
    bool operator()(const scene::LapseScene&) const { return hit.kind == Hit::Kind::bar; }
    bool operator()(const scene::ImageScene&) const { return false; }
};

void checkHits(const scene::SceneSet& sceneSet, const scene::World& world, const LaidOutScene& scene) {
    show::View view;
    view.scene = scene.key;
    view.camera = motion::home(test::fullHd);
    std::size_t hits = 0;
    for (float y = 5; y < test::fullHd.y; y += 35) {
        for (float x = 5; x < test::fullHd.x; x += 35) {
            const auto hit = scene::hitScene(sceneSet, &world, view, {x, y});
            if (!hit) continue;
            ++hits;
            REQUIRE(std::visit(MayHit{*hit}, scene.body));
        }
    }
    CHECK((hits > 0) == (scene.key.kind != SceneKind::image));
}

void checkTour(const LaidOutScene& scene) {
    const bool page = std::holds_alternative<scene::PageScene>(scene.body);
    const std::size_t stops = scene.tour ? scene.tour->stops.size() : 0;
    for (std::size_t stop = 0; stop < stops; ++stop) {
        CHECK((scene.tag(stop) != nullptr) == page);
        CHECK(scene.lifted(stop).task.has_value() == page);
        CHECK(scene.lifted(stop).area.has_value() == !page);
    }
    CHECK(scene.tag(stops) == nullptr);
    CHECK_FALSE((scene.lifted(stops).task || scene.lifted(stops).area));
}

void checkScene(const scene::SceneSet& sceneSet, const scene::World& world, const LaidOutScene& scene) {
    CHECK(std::visit(KindOf{}, scene.body) == scene.key.kind);
    CHECK_FALSE(std::visit([](const auto& body) { return body.labels(); }, scene.body).empty());
    const bool placed = std::holds_alternative<scene::LandscapeScene>(scene.body) ||
                        std::holds_alternative<scene::PageScene>(scene.body);
    CHECK((world.find(scene.key) != nullptr) == placed);
    CHECK(scene.image().has_value() == (scene.key.kind == SceneKind::image));
    CHECK(scene.leadsElsewhere() == (scene.key.kind == SceneKind::afar));
    const std::vector<std::size_t> domains = scene.domains();
    for (const std::size_t domain : domains) CHECK(domain < sceneSet.board().domains.size());
    for (const layout::LaneBox& lane : scene.lanes())
        CHECK(std::ranges::find(domains, lane.domain) != domains.end());
    CHECK(scene.lanes().empty() == (scene.key.kind != SceneKind::roadmap));
    checkTour(scene);
    checkHits(sceneSet, world, scene);
}

}  // namespace

TEST_CASE("A scene has one body, which answers what is asked of it, and a finger finds what is on it") {
    const content::Board many = test::largeBoard(3000, 12);
    std::set<std::size_t> seen;
    for (const content::Board* board : {&test::board("health-ai"), &test::board("sample"), &many}) {
        const scene::SceneSet sceneSet = withImage(*board);
        for (std::size_t revision = 0; revision < board->revisions.size(); ++revision) {
            const scene::World world(sceneSet, revision);
            for (const LaidOutScene& scene : sceneSet.scenes()) {
                if (scene.key.revision != revision) continue;
                CAPTURE(board->id, revision, static_cast<int>(scene.key.kind), scene.key.page);
                checkScene(sceneSet, world, scene);
                seen.insert(scene.body.index());
            }
        }
    }
    CHECK(seen.size() == std::variant_size_v<scene::SceneBody>);
}

TEST_CASE("Without a world a finger finds nothing on what lies in one, and the same on all else") {
    const content::Board many = test::largeBoard(3000, 12);
    for (const content::Board* board : {&test::board("sample"), &many}) {
        const scene::SceneSet sceneSet = withImage(*board);
        const scene::World world(sceneSet, 0);
        for (const LaidOutScene& scene : sceneSet.scenes()) {
            if (scene.key.revision != 0) continue;
            show::View view;
            view.scene = scene.key;
            view.camera = motion::home(test::fullHd);
            const base::Vec2 middle = scene.frame.content.center();
            const auto without = scene::hitScene(sceneSet, nullptr, view, middle);
            if (world.find(scene.key)) {
                CHECK_FALSE(without);
            } else {
                CHECK(without == scene::hitScene(sceneSet, &world, view, middle));
            }
        }
    }
}

TEST_CASE("What is shown only to a near camera is told apart: a crowd's items, an overview's tasks") {
    const content::Board crowded = test::largeMap(4, 400);
    const content::Board many = test::largeBoard(3000, 12);
    const auto nearTexts = [](const content::Board& board) {
        const scene::SceneSet sceneSet = withImage(board);
        return std::visit([](const auto& body) { return body.nearTexts(Language::en); },
                          sceneSet.scenes()[0].body);
    };
    const std::vector<std::string> items = nearTexts(crowded);
    CHECK(std::ranges::find(items, "Thing number 399") != items.end());
    CHECK(nearTexts(many).size() == 3000);
    CHECK(nearTexts(test::board("sample")).empty());
}
