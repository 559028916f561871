// On a very wide wall a map and a roadmap's page stand side by side.

#include <algorithm>
#include <catch2/catch_test_macros.hpp>

#include "draw/hidden_text.hpp"
#include "scene/bodies.hpp"
#include "scene/hit.hpp"
#include "scene/scene_labels.hpp"
#include "scene/scene_sets.hpp"
#include "scene/spread.hpp"
#include "scene/still.hpp"
#include "scene/stops.hpp"
#include "scene/world.hpp"

using namespace fukan;
using content::Language;
using content::SceneChoice;

namespace {

constexpr base::Vec2 wide{3840, 1080};

scene::SceneSet spreadSet(const std::string& name, Language language = Language::ja,
                          base::Vec2 viewport = wide) {
    const content::Board& board = test::board(name);
    return {board,
            {},
            {viewport, {}, language, test::today, false, scene::revisionsInSpreads({}, board)},
            test::notoSans()};
}

content::PlaylistEntry entryOf(SceneChoice scene, const std::string& revision, int page = 0) {
    content::PlaylistEntry entry;
    entry.scene = scene;
    entry.revision = revision;
    entry.page = page;
    return entry;
}

const scene::LaidOutScene& firstPage(const scene::SceneSet& sceneSet, std::size_t revision) {
    const auto* found = sceneSet.find({show::SceneKind::roadmap, revision, 0, {}});
    REQUIRE(found);
    return *found;
}

}  // namespace

TEST_CASE("A viewport three times as wide as high holds a spread") {
    CHECK(scene::holdsSpread({3840, 1080}));
    CHECK(scene::holdsSpread({5120, 1440}));
    CHECK_FALSE(scene::holdsSpread({3440, 1440}));
    CHECK_FALSE(scene::holdsSpread({1080, 3840}));
}

TEST_CASE("A revision is shown as a spread where the playlist has its map and its whole roadmap") {
    const content::Board& board = test::board("health-ai");
    using Revisions = std::vector<std::size_t>;
    const auto map = [](const char* revision) { return entryOf(SceneChoice::landscape, revision); };
    const auto road = [](const char* revision) { return entryOf(SceneChoice::roadmap, revision); };
    CHECK(scene::revisionsInSpreads({}, board) == Revisions{0, 1});
    CHECK(scene::revisionsInSpreads({map("before"), road("after")}, board).empty());
    CHECK(scene::revisionsInSpreads({road("after"), map("after"), map("before")}, board) == Revisions{1});
    CHECK(scene::revisionsInSpreads({map(""), road("")}, board) == Revisions{1});
    CHECK(
        scene::revisionsInSpreads({map("after"), entryOf(SceneChoice::roadmap, "after", 2)}, board).empty());
}

TEST_CASE("A spread can be read, its map to the left and its page to the right") {
    for (const char* name : {"health-ai", "sample"}) {
        for (const Language language : {Language::ja, Language::en, Language::both}) {
            const scene::SceneSet sceneSet = spreadSet(name, language);
            std::size_t spreads = 0;
            for (const scene::LaidOutScene& scene : sceneSet.scenes()) {
                const scene::LaidOutScene* map = sceneSet.facing(scene);
                if (map == nullptr) continue;
                ++spreads;
                INFO(name << " page " << scene.key.page);
                REQUIRE(test::mapOf(*map));
                CHECK(map->key.revision == scene.key.revision);
                CHECK(map->frame.content.right() < wide.x / 2);
                CHECK(scene.frame.content.x > wide.x / 2);
                CHECK(scene::auditOf(scene::labelsOf(sceneSet, scene, test::afternoon)).sound());
            }
            CHECK(spreads >= 1);
            const show::Round round = scene::makeRound({}, sceneSet).round;
            for (std::size_t i = 0; i < round.size(); ++i) {
                CHECK(round[i].scene.kind != show::SceneKind::landscape);
                const auto list = scene::still(sceneSet, scene::darkTheme(), round, i, {{}, test::afternoon},
                                               {.tour = false});
                CHECK(draw::hiddenTexts(list).empty());
            }
        }
    }
}

TEST_CASE("On other walls there is no spread") {
    const scene::SceneSet sceneSet = spreadSet("health-ai", Language::ja, {1920, 1080});
    for (const scene::LaidOutScene& scene : sceneSet.scenes()) CHECK_FALSE(sceneSet.facing(scene));
    CHECK(scene::makeRound({}, sceneSet).round.front().scene.kind == show::SceneKind::landscape);
}

TEST_CASE("A roadmap of more tasks than pages can hold takes the whole width") {
    content::Board board = test::board("sample");
    content::Roadmap& roadmap = *board.revisions.back().roadmap;
    const content::Task task = roadmap.tasks.front();
    for (int i = 0; i < 3000; ++i) {
        roadmap.tasks.push_back(task);
        roadmap.tasks.back().id = "more-" + std::to_string(i);
    }
    const std::size_t last = board.revisions.size() - 1;
    const scene::SceneSet sceneSet(board, {}, {wide, {}, Language::en, test::today, false, {last}},
                                   test::notoSans());
    const scene::LaidOutScene& page = firstPage(sceneSet, last);
    REQUIRE(std::holds_alternative<scene::OverviewScene>(page.body));
    CHECK_FALSE(sceneSet.facing(page));
    CHECK(page.frame.content.w > wide.x * 0.9f);
}

TEST_CASE("The tour of a spread lights a task and the areas of its domain, and a telop covers neither") {
    const scene::SceneSet sceneSet = spreadSet("health-ai");
    for (const scene::LaidOutScene& scene : sceneSet.scenes()) {
        const scene::LaidOutScene* map = sceneSet.facing(scene);
        if (map == nullptr) continue;
        REQUIRE(scene.tour);
        const auto& page = *test::pageOf(scene);
        const content::Revision& revision = sceneSet.board().revisions[scene.key.revision];
        for (std::size_t i = 0; i < scene.tour->stops.size(); ++i) {
            const scene::Stop& stop = scene.tour->stops[i];
            const std::size_t domain = revision.roadmap->tasks[page.bars[stop.subject].task].domain;
            CHECK_FALSE(stop.areas.empty());
            for (const std::size_t area : stop.areas) {
                const auto& domains = revision.landscape->areas[test::mapOf(*map)->areas[area].area].domains;
                CHECK(std::ranges::find(domains, domain) != domains.end());
            }
            const show::Spotlight light{.stop = i, .amount = 1, .dim = 1, .slide = 1, .lap = {i, 1}};
            const auto side = scene::telopSide(*scene.tour, light, i);
            REQUIRE(side);
            const base::Rect telop = scene::telopRect(*scene.tour, *side);
            CHECK(telop.right() <= wide.x / 2);
            CHECK(base::intersection(telop, stop.rect).empty());
        }
    }
}

TEST_CASE("Under the light of a spread both the bar and its area are as bright as ever") {
    const scene::SceneSet sceneSet = spreadSet("health-ai");
    const scene::LaidOutScene& page = firstPage(sceneSet, 1);
    const auto& map = *test::mapOf(*sceneSet.facing(page));
    const auto boxOf = [](const draw::DrawList& list, base::Id id) {
        for (const draw::Command& command : list.commands) {
            const auto* box = std::get_if<draw::Box>(&command.what);
            if (box && command.id == id) return *box;
        }
        FAIL("the list has no such box");
        return draw::Box{};
    };
    show::View view;
    view.scene = page.key;
    view.camera = motion::home(wide);
    const draw::DrawList rest = test::frameOf(sceneSet, view);
    view.spotlight = show::Spotlight{.stop = 0, .amount = 1, .dim = 1, .lap = {0, 1}, .told = false};
    const draw::DrawList lit = test::frameOf(sceneSet, view);
    const auto& areas = page.tour->stops[0].areas;
    for (std::size_t i = 0; i < map.areas.size(); ++i) {
        if (map.areas[i].count == 0) continue;
        const bool its = std::ranges::find(areas, i) != areas.end();
        const float before = boxOf(rest, map.areas[i].id).fillFrom.a;
        const float after = boxOf(lit, map.areas[i].id).fillFrom.a;
        CHECK((after >= before) == its);
    }
}

TEST_CASE("In a spread a touch finds what it sees, on the map and on the page, of every page") {
    const scene::SceneSet sceneSet = spreadSet("health-ai");
    const scene::World world(sceneSet, 1);
    std::size_t pages = 0;
    for (const scene::LaidOutScene& scene : sceneSet.scenes()) {
        const scene::LaidOutScene* map = sceneSet.facing(scene);
        if (map == nullptr || scene.key.revision != 1) continue;
        ++pages;
        show::View view;
        view.scene = scene.key;
        view.camera = motion::home(wide);
        const layout::AreaBox& area = test::mapOf(*map)->areas.back();
        const auto onMap = scene::hitAt(sceneSet, world, view, area.rect.center());
        REQUIRE(onMap);
        CHECK(onMap->kind == scene::Hit::Kind::area);
        CHECK(onMap->index == area.area);
        // The flight leads to the map beside this page, not to the one beside another.
        CHECK(base::intersection(onMap->rect, {0, 0, wide.x / 2, wide.y}).w > 0);
        CHECK(scene::findArea(world, scene.key, area.area)->rect == onMap->rect);
        const layout::BarBox& bar = test::pageOf(scene)->bars.back();
        const auto onPage = scene::hitAt(sceneSet, world, view, bar.rect.center());
        REQUIRE(onPage);
        CHECK(onPage->kind == scene::Hit::Kind::bar);
        CHECK(onPage->index == bar.task);
    }
    CHECK(pages >= 2);
}

TEST_CASE("A way to a spread's map leads to the page that faces it") {
    const scene::SceneSet sceneSet = spreadSet("health-ai");
    const show::Round round = scene::makeRound({}, sceneSet).round;
    const auto at = show::findAgain(round, {show::SceneKind::landscape, 1, 0, {}}, 0);
    REQUIRE(at);
    CHECK(round[*at].scene == show::SceneKey{show::SceneKind::roadmap, 1, 0, {}});
}
