// A world's places, what lies under a finger in it, and the cameras that show a thing well.

#include <catch2/catch_test_macros.hpp>

#include <set>

#include "layout/large_board.hpp"
#include "scene/bodies.hpp"
#include "scene/exploring.hpp"
#include "scene/framing.hpp"

using namespace fukan;
using base::Rect;
using base::Vec2;
using content::Language;
using scene::Hit;
using scene::PlacedScene;

namespace {

test::Explored bundled(base::Vec2 screen = test::fullHd, Language language = Language::ja,
                       std::size_t revision = 0) {
    return {test::board("health-ai"), screen, language, test::notoSans(), revision};
}

Rect rectOf(const test::Explored& explored, const PlacedScene& placed) {
    return {placed.origin.x, placed.origin.y, explored.viewport().x, explored.viewport().y};
}

/// A board whose roadmap has so many pages, and a map if wanted.
content::Board paged(int pages, bool map) {
    content::Board board = test::largeBoard(pages * 2, pages);
    content::Roadmap& roadmap = *board.revisions[0].roadmap;
    roadmap.pages.clear();
    for (int i = 0; i < pages; ++i) roadmap.pages.push_back({{static_cast<std::size_t>(i)}});
    for (std::size_t i = 0; i < roadmap.tasks.size(); ++i)
        roadmap.tasks[i].domain = i % static_cast<std::size_t>(pages);
    if (map) board.revisions[0].landscape = test::largeMap(2, 2).revisions[0].landscape;
    return board;
}

/// Of something in a place, on the screen.
Vec2 onScreen(const test::Explored& explored, const PlacedScene& from, const motion::Camera& camera,
              const PlacedScene& placed, Vec2 point) {
    return motion::toScreen(camera, explored.viewport(), point + placed.origin - from.origin);
}

Vec2 onMap(const layout::AreaTimeline& timeline, Vec2 own) {
    return timeline.origin + own * (1 / timeline.scale);
}

}  // namespace

TEST_CASE("A world's places do not overlap, and look alike from each of them", "[long]") {
    for (const base::Vec2 screen : test::walls) {
        for (const char* board : {"health-ai", "sample"}) {
            const test::Explored explored(test::board(board), screen, Language::en, test::notoSans());
            const auto& scenes = explored.world.scenes();
            CAPTURE(board, screen.x, screen.y);
            REQUIRE(scenes.size() >= 2);
            for (const PlacedScene& a : scenes) {
                CHECK(explored.world.find(a.scene->key) == &a);
                const show::Reach reach = explored.world.reachFrom(a);
                CHECK(reach.minScale >= 0.2f);
                CHECK(reach.minScale <= 0.7f);
                CHECK(reach.maxScale >= show::Reach::usualScale);
                CHECK(reach.maxScale < 130);
                for (const PlacedScene& b : scenes) {
                    if (&a != &b) CHECK(base::intersection(rectOf(explored, a), rectOf(explored, b)).empty());
                    const Vec2 offset = b.origin - a.origin;
                    CHECK(reach.world.contains(Rect{offset.x, offset.y, screen.x, screen.y}, 0.5f));
                    const show::Reach other = explored.world.reachFrom(b);
                    CHECK(other.minScale == reach.minScale);
                    CHECK(other.maxScale == reach.maxScale);
                    REQUIRE(other.bands.size() == reach.bands.size());
                    for (std::size_t i = 0; i < reach.bands.size(); ++i) {
                        CHECK(other.bands[i].from == reach.bands[i].from);
                        CHECK(reach.bands[i].rect.contains(other.bands[i].rect.moved(offset), 0.5f));
                    }
                    CHECK(explored.world.nearest(a.scene->key, screen * 0.5f + offset) == &b);
                }
            }
        }
    }
}

TEST_CASE("Worlds of one place and of many, with a map and without, with a roadmap and without") {
    for (const bool map : {false, true}) {
        for (const int pages : {1, 2, 5, 9, 15, 16, 20}) {
            const content::Board board = paged(pages, map);
            const test::Explored explored(board, test::fullHd, Language::en, test::notoSans());
            const auto& scenes = explored.world.scenes();
            CAPTURE(map, pages);
            CHECK(scenes.size() ==
                  std::min<std::size_t>(16, static_cast<std::size_t>(pages) + (map ? 1 : 0)));
            const show::Reach reach = explored.world.reachFrom(scenes.back());
            CHECK(reach.minScale >= 0.2f);
            CHECK(reach.minScale <= 0.7f);
            const show::View view = explored.view(scenes.back(), {test::fullHd * 0.5f, reach.minScale});
            CHECK(explored.frame(view).commands.size() > 10);
        }
    }
    const content::Board mapOnly = test::largeMap(4, 3);
    const test::Explored explored(mapOnly, test::fullHd, Language::en, test::notoSans());
    REQUIRE(explored.world.scenes().size() == 1);
    CHECK(explored.world.scenes()[0].timelines.empty());
    CHECK(explored.world.reachFrom(explored.world.scenes()[0]).maxScale == show::Reach::usualScale);
}

TEST_CASE("A roadmap's overview is no place of a world") {
    content::Board board = test::largeBoard(3000, 12);
    const scene::SceneSet sceneSet(board, {}, {test::fullHd, {}, Language::en, test::today},
                                   test::notoSans());
    REQUIRE(test::pageOf(sceneSet.scenes()[0])->overview);
    const scene::World world(sceneSet, 0);
    CHECK(world.scenes().empty());
    CHECK(world.find(sceneSet.scenes()[0].key) == nullptr);
    CHECK(world.nearest(sceneSet.scenes()[0].key, {}) == nullptr);
}

TEST_CASE("At the farthest a world stands between header and bar, and nothing drags it into emptiness",
          "[long]") {
    int whole = 0;
    for (const base::Vec2 screen : test::walls) {
        for (const Language language : {Language::ja, Language::en}) {
            const test::Explored explored = bundled(screen, language, 1);
            for (const PlacedScene& placed : explored.world.scenes()) {
                const show::Reach reach = explored.world.reachFrom(placed);
                CAPTURE(screen.x, screen.y, static_cast<int>(language), reach.minScale);
                CHECK(reach.minScale < 0.62f);
                const auto limits = show::Confines(reach, screen).limits(reach.minScale);
                const Rect low = motion::toScreen({limits.low, reach.minScale}, screen, reach.world);
                const Rect high = motion::toScreen({limits.high, reach.minScale}, screen, reach.world);
                const float air = screen.x * 0.05f;
                const float free = screen.y - reach.head - reach.foot;
                if (low.h <= free + 1) {
                    ++whole;
                    CHECK(std::abs(low.y - high.y) < 1);
                    CHECK(low.y > reach.head - 1);
                    CHECK(low.bottom() < screen.y - reach.foot + 1);
                } else {
                    // All names would have no room: the rest comes with a drag, and no more.
                    CHECK(low.h < free * 1.05f);
                    CHECK(std::abs(low.y - reach.head) < 1);
                    CHECK(std::abs(high.bottom() - (screen.y - reach.foot)) < 1);
                }
                CHECK(low.x < std::max(screen.x - low.w + 1, air));
                CHECK(high.right() > std::min(low.w - 1, screen.x - air));
            }
        }
    }
    CHECK(whole > 0);
}

TEST_CASE("A scene makes room for the bar below its header, with all of its content") {
    for (const base::Vec2 screen : {test::fullHd, base::Vec2{1080, 1920}, base::Vec2{3840, 1080}}) {
        const test::Explored explored = bundled(screen, Language::ja, 1);
        for (const PlacedScene& placed : explored.world.scenes()) {
            const show::Reach reach = explored.world.reachFrom(placed);
            CAPTURE(screen.x, screen.y);
            REQUIRE(reach.room);
            CHECK(reach.room->scale >= scene::leastRoom);
            const Rect& content = placed.scene->frame.content;
            const Rect seen = motion::toScreen(*reach.room, screen, content);
            CHECK(std::abs(seen.y - content.y) < 0.5f);
            CHECK(seen.bottom() < screen.y - reach.foot + explored.sceneSet.canvas().px(8));
            CHECK(show::Confines(reach, screen).resting(*reach.room, screen * 0.5f, 1) == *reach.room);
        }
    }
}

TEST_CASE("From afar every area and lane of a domain says which it is", "[long]") {
    for (const Language language : {Language::ja, Language::en, Language::both}) {
        for (const base::Vec2 screen : test::walls) {
            const test::Explored explored = bundled(screen, language, 1);
            for (const PlacedScene& placed : explored.world.scenes()) {
                for (const layout::FarMark& mark : placed.far.marks) {
                    CAPTURE(static_cast<int>(language), screen.x, screen.y, placed.far.scale, mark.index);
                    const auto& map = explored.sceneSet.board().revisions[1].landscape;
                    if (placed.isMap() && map->areas[mark.head.area].domains.empty()) continue;
                    CHECK((!mark.head.numbers.empty() || !mark.head.name.block.runs.empty()));
                }
            }
        }
    }
}

TEST_CASE("Whatever can be seen is found under a finger, wherever the camera is") {
    for (const std::size_t revision : {std::size_t{0}, std::size_t{1}}) {
        const test::Explored explored = bundled(test::fullHd, Language::ja, revision);
        test::Cameras cameras(explored, 3);
        int bars = 0;
        int areas = 0;
        int lanes = 0;
        for (int i = 0; i < 700; ++i) {
            const PlacedScene& from = cameras.placed();
            const motion::Camera camera = cameras.resting(from);
            const show::View view = explored.view(from, camera);
            const scene::Level level{camera.scale, true};
            CAPTURE(i, camera.scale);
            const auto hitAt = [&](const PlacedScene& placed, Vec2 point) -> std::optional<Hit> {
                const Vec2 pixel = onScreen(explored, from, camera, placed, point);
                if (!Rect{0, 0, explored.viewport().x, explored.viewport().y}.contains(pixel))
                    return std::nullopt;
                const auto hit = scene::hitAt(explored.sceneSet, explored.world, view, pixel);
                REQUIRE(hit);
                CHECK(hit->scene == placed.scene->key);
                CHECK(hit->rect.grown(0.5f).contains(point + placed.origin - from.origin));
                return hit;
            };
            for (const PlacedScene& placed : explored.world.scenes()) {
                for (const layout::AreaTimeline& timeline : placed.timelines) {
                    if (level.open(timeline) <= 0) continue;
                    for (const layout::BarBox& bar : timeline.page.bars) {
                        const auto hit = hitAt(placed, onMap(timeline, bar.rect.center()));
                        if (!hit) continue;
                        ++bars;
                        CHECK(hit->kind == Hit::Kind::bar);
                        CHECK(hit->index == bar.task);
                        CHECK(hit->opensAt <= camera.scale * scene::level::open);
                    }
                }
                if (const auto* map = test::mapOf(*placed.scene)) {
                    for (const layout::AreaBox& area : map->areas) {
                        // Its upper left corner is its own: no other area, no bar.
                        const auto hit = hitAt(placed, area.rect.origin() + Vec2{3, 3});
                        if (!hit) continue;
                        ++areas;
                        CHECK(hit->kind == Hit::Kind::area);
                        CHECK(hit->index == area.area);
                    }
                }
                const layout::RoadmapPageLayout* page = test::pageOf(*placed.scene);
                if (page == nullptr) continue;
                for (const layout::BarBox& bar : page->bars) {
                    const auto hit = hitAt(placed, bar.rect.center());
                    if (!hit) continue;
                    // From afar there are no bars.
                    CHECK((hit->kind == Hit::Kind::bar) == (level.near() > 0));
                    if (hit->kind == Hit::Kind::bar) CHECK(hit->index == bar.task);
                }
                for (const layout::LaneBox& lane : page->lanes) {
                    const auto hit = hitAt(placed, lane.name.center());
                    if (!hit) continue;
                    ++lanes;
                    CHECK(hit->kind == Hit::Kind::lane);
                    CHECK(hit->index == lane.domain);
                }
            }
        }
        CHECK(bars > 50);
        CHECK(areas > 100);
        CHECK(lanes > 50);
    }
}

TEST_CASE("Between places there is ground, and beside what a place shows there is the place") {
    const test::Explored explored = bundled();
    const PlacedScene& map = explored.world.scenes()[0];
    const show::View view = explored.view(map, {{explored.viewport().x + 20, 500}, 0.7f});
    CHECK_FALSE(scene::hitAt(explored.sceneSet, explored.world, view, explored.viewport() * 0.5f));
    const show::View home = explored.view(map, motion::home(explored.viewport()));
    const auto hit = scene::hitAt(explored.sceneSet, explored.world, home, {2, explored.viewport().y - 2});
    REQUIRE(hit);
    CHECK(hit->kind == Hit::Kind::scene);
}

TEST_CASE("Every task and every domain is found, and the camera that shows it shows it in what is free") {
    const Vec2 size = test::fullHd;
    const Rect frees[] = {{0, 120, size.x, 850}, {0, 120, size.x * 0.65f, 850}};
    for (const std::size_t revision : {std::size_t{0}, std::size_t{1}}) {
        const test::Explored explored = bundled(size, Language::en, revision);
        const content::Revision& content = explored.sceneSet.board().revisions[revision];
        for (const PlacedScene& from : explored.world.scenes()) {
            const auto check = [&](const std::optional<Hit>& hit) {
                REQUIRE(hit);
                for (const Rect& free : frees) {
                    const motion::Camera camera =
                        scene::cameraFor(explored.sceneSet, explored.world, from.scene->key, *hit, free);
                    CAPTURE(free.w, free.h, hit->rect.x, hit->rect.y, hit->rect.w, hit->rect.h, camera.scale);
                    if (hit->opensAt) CHECK(camera.scale >= *hit->opensAt);
                    CHECK(camera.scale >= 1);
                    const Rect seen = motion::toScreen(camera, size, hit->timeline.value_or(hit->rect));
                    CHECK(base::intersection(seen, free).w > std::min(seen.w, free.w) * 0.6f);
                    // Beside and below heads of lanes and years there is less room.
                    if (seen.h < free.h * 0.6f) CHECK((seen.y >= free.y && seen.bottom() <= free.bottom()));
                    if (seen.w < free.w * 0.6f) CHECK((seen.x >= free.x && seen.right() <= free.right()));
                    if (hit->timeline && seen.w < free.w)
                        CHECK((seen.x >= free.x - 1 && seen.right() <= free.right() + 1));
                }
            };
            for (const bool nearMap : {false, true}) {
                for (std::size_t task = 0; task < content.roadmap->tasks.size(); ++task) {
                    const auto hit = scene::findTask(explored.world, from.scene->key, task, nearMap);
                    CAPTURE(nearMap, task);
                    check(hit);
                    CHECK(hit->kind == Hit::Kind::bar);
                    CHECK(hit->index == task);
                    if (!nearMap) CHECK(hit->scene.kind == show::SceneKind::roadmap);
                }
                for (const content::Task& task : content.roadmap->tasks) {
                    const auto hit = scene::findDomain(explored.world, from.scene->key, task.domain, nearMap);
                    CAPTURE(nearMap, task.domain);
                    check(hit);
                    if (hit->kind == Hit::Kind::lane) CHECK(hit->index == task.domain);
                }
            }
            CHECK_FALSE(scene::findTask(explored.world, from.scene->key, 9999, true));
            CHECK_FALSE(scene::findDomain(explored.world, from.scene->key, 9999, true));
        }
    }
}

TEST_CASE("A bar that is tapped is never shown smaller than it was, and its place is in what is free") {
    const test::Explored explored = bundled(test::fullHd, Language::ja, 1);
    const Rect free{0, 130, 1150, 840};
    int bars = 0;
    for (const PlacedScene& placed : explored.world.scenes()) {
        for (std::size_t task = 0; task < 60; ++task) {
            const auto hit = scene::findTask(explored.world, placed.scene->key, task, placed.isMap());
            if (!hit) continue;
            for (const float seenAt : {0.92f, 2.0f, 5.0f, 9.0f}) {
                const motion::Camera camera = scene::cameraFor(explored.sceneSet, explored.world,
                                                               placed.scene->key, *hit, free, seenAt);
                CAPTURE(task, seenAt, camera.scale);
                CHECK(camera.scale >= seenAt);
                const Rect seen = motion::toScreen(camera, test::fullHd, hit->rect);
                CHECK(base::intersection(seen, free).w > std::min(seen.w, free.w) * 0.35f);
                CHECK(base::intersection(seen, free).h > std::min(seen.h, free.h) * 0.8f);
                ++bars;
            }
        }
    }
    CHECK(bars > 100);
}

TEST_CASE("Of what is wider than what is free, this year is shown") {
    const Vec2 size{1080, 1920};
    const Rect free{0, 200, size.x * 0.75f, 1500};
    for (const std::size_t revision : {std::size_t{0}, std::size_t{1}}) {
        const test::Explored explored = bundled(size, Language::ja, revision);
        const PlacedScene& map = explored.world.scenes()[0];
        int wide = 0;
        for (const layout::AreaTimeline& timeline : map.timelines) {
            const auto& areas = explored.sceneSet.board().revisions[revision].landscape->areas;
            const std::size_t area = test::mapOf(*map.scene)->areas[timeline.area].area;
            const auto check = [&](const Hit& hit, const Rect& bar) {
                const motion::Camera camera =
                    scene::cameraFor(explored.sceneSet, explored.world, map.scene->key, hit, free);
                if (hit.rect.w * camera.scale <= free.w) return;
                ++wide;
                const Rect seen = motion::toScreen(camera, size, hit.rect);
                CHECK(base::intersection(seen, free).w > free.w * 0.6f);
                for (const layout::YearColumn& column : timeline.page.columns) {
                    if (!column.current) continue;
                    const float left = std::max(column.head.x, bar.x);
                    const float right = std::min(column.head.right(), bar.right());
                    if (left >= right) continue;
                    CAPTURE(revision, area, timeline.scale, bar.x, bar.w, column.head.x, camera.scale);
                    const Vec2 middle =
                        motion::toScreen(camera, size, onMap(timeline, {(left + right) / 2, 0}));
                    CHECK(free.grown(2).contains(Vec2{middle.x, free.center().y}));
                }
            };
            for (const layout::BarBox& bar : timeline.page.bars) {
                const Vec2 corner = onMap(timeline, bar.rect.origin());
                check({Hit::Kind::bar,
                       map.scene->key,
                       bar.task,
                       {corner.x, corner.y, bar.rect.w / timeline.scale, bar.rect.h / timeline.scale},
                       timeline.scale * scene::level::open},
                      bar.rect);
            }
            const auto& domains = areas[area].domains;
            const auto hit = scene::findDomain(explored.world, map.scene->key, domains[0], true);
            if (hit && hit->index == area) check(*hit, timeline.room);
        }
        CHECK(wide > 5);
    }
}

TEST_CASE("What a filter leaves out steps back in the world, and nothing else does") {
    const test::Explored explored = bundled();
    const PlacedScene& map = explored.world.scenes()[0];
    const content::Roadmap& roadmap = *explored.sceneSet.board().revisions[0].roadmap;
    scene::Dimming dimming;
    dimming.tasks.assign(roadmap.tasks.size(), false);
    dimming.perDomain.assign(explored.sceneSet.board().domains.size(), 0);
    dimming.tasks[0] = true;
    dimming.perDomain[roadmap.tasks[0].domain] = 1;
    const auto alphas = [&](const show::View& view, base::Id label) {
        scene::FrameInput input = explored.input();
        input.dimming = &dimming;
        std::set<int> out;
        for (const draw::Command& command :
             scene::buildFrame(explored.sceneSet, scene::darkTheme(), view, input).commands) {
            const auto* text = std::get_if<draw::Text>(&command.what);
            if (text != nullptr && command.id == label) out.insert(text->color.a);
        }
        return out;
    };
    std::size_t bright = 0;
    std::size_t dim = 0;
    for (const layout::AreaTimeline& timeline : map.timelines) {
        const motion::Camera camera{onMap(timeline, timeline.room.center()), timeline.scale * 1.2f};
        for (const layout::BarBox& bar : timeline.page.bars) {
            const std::set<int> found = alphas(explored.view(map, camera), bar.label.id);
            if (found.empty()) continue;
            CAPTURE(bar.task);
            if (bar.task == 0) {
                CHECK(found == std::set<int>{255});
                ++bright;
            } else {
                CHECK(*found.rbegin() < 80);
                ++dim;
            }
        }
    }
    CHECK(bright == 1);
    CHECK(dim > 10);
    for (const layout::FarMark& mark : map.far.marks) {
        const auto& domains = explored.sceneSet.board().revisions[0].landscape->areas[mark.head.area].domains;
        const auto found =
            alphas(explored.view(map, {test::fullHd * 0.5f, map.far.scale}), mark.head.name.id);
        if (found.empty()) continue;
        const bool matches =
            std::find(domains.begin(), domains.end(), roadmap.tasks[0].domain) != domains.end();
        CHECK((*found.begin() == 255) == matches);
    }
}
