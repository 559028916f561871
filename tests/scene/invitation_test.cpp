// The pill, the strip of gestures, and what ripples and demonstrations point at, on every wall.

#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <cmath>
#include <set>
#include <span>

#include "layout/audit.hpp"
#include "scene/bodies.hpp"
#include "scene/dives.hpp"
#include "scene/hit.hpp"
#include "scene/paint_invitation.hpp"
#include "scene/scene_sets.hpp"
#include "scene/spread.hpp"

using namespace fukan;
using base::Id;
using base::Rect;
using content::Language;

namespace {

scene::SceneSet invitingSet(const std::string& board, base::Vec2 wall, Language language) {
    return {test::board(board), {}, {wall, {}, language, test::today, true}, test::notoSans()};
}

bool shows(const draw::DrawList& frame, Id id) {
    return std::any_of(frame.commands.begin(), frame.commands.end(),
                       [id](const draw::Command& command) { return command.id == id; });
}

bool apart(const Rect& a, const Rect& b) { return base::intersection(a, b).empty(); }

std::span<const scene::TaskTag> tagsOf(const scene::LaidOutScene& scene) {
    const auto* page = std::get_if<scene::PageScene>(&scene.body);
    return page ? std::span(page->tags) : std::span<const scene::TaskTag>();
}

/// All of the scene's texts keep out of the pill's way, and are sound together with its words.
void checkBeside(const scene::SceneSet& sceneSet, const scene::LaidOutScene& scene) {
    const layout::Invitation& invitation = *sceneSet.invitation();
    const Rect& pill = invitation.pill;
    std::vector<const layout::Label*> labels =
        std::visit([](const auto& body) { return body.labels(); }, scene.body);
    if (scene.legend) labels.push_back(&*scene.legend);
    for (const layout::Label* label : labels) CHECK(apart(label->ink(), pill));
    labels.push_back(&invitation.words);
    const layout::Audit audit = layout::audit(labels, sceneSet.settings().viewport);
    std::string findings;
    for (const layout::Finding& finding : audit.findings) findings += "\n  " + finding.sentence();
    INFO(findings);
    CHECK(audit.sound());
    CHECK(apart(pill, scene.frame.progress));
    CHECK(apart(pill, scene.frame.content));
    // A caption that needs the pill's place takes all of it.
    for (const scene::TaskTag& tag : tagsOf(scene))
        CHECK((apart(tag.rect, pill) || tag.rect.right() > pill.right() - 1));
}

/// How many of the lifted bars have a caption.
std::ptrdiff_t captions(const scene::SceneSet& sceneSet) {
    std::ptrdiff_t count = 0;
    for (const scene::LaidOutScene& scene : sceneSet.scenes())
        count +=
            std::ranges::count_if(tagsOf(scene), [](const scene::TaskTag& tag) { return !tag.rect.empty(); });
    return count;
}

}  // namespace

TEST_CASE("On every wall the pill is in the corner, legible, and over nothing", "[long]") {
    for (const std::string board : {"health-ai", "sample"}) {
        for (const Language language : {Language::ja, Language::en, Language::both}) {
            for (const base::Vec2 wall : test::walls) {
                const scene::SceneSet sceneSet = invitingSet(board, wall, language);
                const layout::Invitation& invitation = *sceneSet.invitation();
                INFO(board << " " << static_cast<int>(language) << " at " << wall.x << " x " << wall.y);
                CHECK(invitation.pill.right() > wall.x * 0.93f);
                CHECK(invitation.pill.bottom() > wall.y * 0.95f);
                CHECK(Rect{0, 0, wall.x, wall.y}.contains(invitation.pill));
                CHECK_FALSE(invitation.words.block.runs.empty());
                CHECK(invitation.pill.contains(invitation.words.ink(), 0.5f));
                CHECK(apart(invitation.words.ink(), invitation.hand));
                for (const scene::LaidOutScene& scene : sceneSet.scenes()) checkBeside(sceneSet, scene);
                const scene::SceneSet bare = test::sceneSetOf(board, wall, language, test::notoSans());
                CHECK(captions(sceneSet) == captions(bare));
            }
        }
    }
}

TEST_CASE("The strip of gestures fits beside a card, and its texts fit the strip", "[long]") {
    for (const Language language : {Language::ja, Language::en, Language::both}) {
        for (const base::Vec2 wall : test::walls) {
            const scene::SceneSet sceneSet = invitingSet("health-ai", wall, language);
            const layout::Invitation& invitation = *sceneSet.invitation();
            INFO(static_cast<int>(language) << " at " << wall.x << " x " << wall.y);
            CHECK(invitation.strip.w < wall.x * (wall.x > wall.y ? 0.6f : 0.95f));
            CHECK(invitation.strip.h < wall.y * 0.3f);
            REQUIRE(invitation.hints.size() == 4);
            std::vector<const layout::Label*> labels;
            for (const layout::GestureHint& hint : invitation.hints) {
                CHECK(invitation.strip.contains(hint.iconRect));
                CHECK(invitation.strip.contains(hint.name.ink(), 0.5f));
                CHECK(invitation.strip.contains(hint.effect.ink(), 0.5f));
                labels.insert(labels.end(), {&hint.name, &hint.effect});
            }
            CHECK(layout::audit(labels, wall).sound());
        }
    }
}

TEST_CASE("The pill is drawn at rest, below a telop, and gives way to explorers") {
    const scene::SceneSet sceneSet = invitingSet("health-ai", {1920, 1080}, Language::ja);
    const Id pill = Id::of("invitation");
    show::View view = test::viewOf(sceneSet, 0);
    CHECK(shows(test::frameOf(sceneSet, view), pill));
    CHECK(test::frameOf(sceneSet, view, {9'000'000'000}).commands.back() ==
          test::frameOf(sceneSet, view).commands.back());
    // The telop lies above it.
    view.spotlight = show::Spotlight{.stop = 0, .amount = 1, .dim = 1, .slide = 1, .lap = {0, 1}};
    const auto told = test::frameOf(sceneSet, view);
    const auto at = [&told](Id id) {
        return std::find_if(told.commands.begin(), told.commands.end(),
                            [id](const draw::Command& command) { return command.id == id; });
    };
    REQUIRE(at(Id::of("telop").child("panel")) != told.commands.end());
    CHECK(at(pill) < at(Id::of("telop").child("panel")));
    view.spotlight.reset();
    view.exploring = true;
    CHECK_FALSE(shows(test::frameOf(sceneSet, view), pill));
    view.exploring = false;
    view.state = show::State::blankBlack;
    CHECK_FALSE(shows(test::frameOf(sceneSet, view), pill));
    const scene::SceneSet bare = test::sceneSetOf("health-ai", {1920, 1080}, Language::ja, test::notoSans());
    CHECK_FALSE(shows(test::frameOf(bare, test::viewOf(bare, 0)), pill));
}

TEST_CASE("A caption that needs the pill's place never shares it") {
    const scene::SceneSet sceneSet = invitingSet("health-ai", {1080, 1920}, Language::ja);
    for (std::size_t i = 0; i < sceneSet.scenes().size(); ++i) {
        const scene::LaidOutScene& scene = sceneSet.scenes()[i];
        for (std::size_t stop = 0; scene.tag(stop) != nullptr; ++stop) {
            for (const float amount : {0.2f, 0.5f, 0.7f, 1.0f}) {
                show::View view = test::viewOf(sceneSet, i);
                view.spotlight = show::Spotlight{stop, amount};
                const draw::DrawList frame = test::frameOf(sceneSet, view);
                const bool both = shows(frame, Id::of("invitation")) && shows(frame, Id::of("tag"));
                CHECK((!both || apart(scene.tag(stop)->rect, sceneSet.invitation()->pill)));
            }
        }
    }
}

TEST_CASE("Every demonstration taps the area that it opens", "[long]") {
    for (const std::string board : {"health-ai", "sample"}) {
        for (const base::Vec2 wall : test::walls) {
            const scene::SceneSet sceneSet = invitingSet(board, wall, Language::ja);
            for (const scene::LaidOutScene& scene : sceneSet.scenes()) {
                if (!test::mapOf(scene)) continue;
                const scene::World world(sceneSet, scene.key.revision);
                const auto dives = scene::divesOf(sceneSet, world, scene);
                INFO(board << " at " << wall.x << " x " << wall.y);
                CHECK_FALSE(dives.empty());
                for (const show::Dive& dive : dives) {
                    CHECK(scene.frame.content.contains(dive.pixel));
                    show::View view;
                    view.scene = scene.key;
                    view.camera = motion::home(wall);
                    const auto tapped = scene::hitAt(sceneSet, world, view, dive.pixel);
                    REQUIRE(tapped);
                    REQUIRE(tapped->kind == scene::Hit::Kind::area);
                    REQUIRE(tapped->opensAt);
                    CHECK(dive.camera.scale > *tapped->opensAt);
                    // What was tapped lies in the middle of what is shown then.
                    const base::Vec2 middle =
                        motion::toLayout(dive.camera, wall, scene.frame.content.center());
                    CHECK(tapped->rect.contains(middle));
                }
            }
        }
    }
}

TEST_CASE("Ripples come to every area with tasks of this year, and to no other") {
    const scene::SceneSet sceneSet = invitingSet("health-ai", {1920, 1080}, Language::ja);
    const layout::LandscapeLayout& map = *test::mapOf(sceneSet.scenes()[0]);
    std::size_t current = 0;
    for (const layout::AreaBox& area : map.areas) current += area.badge ? 1 : 0;
    std::set<std::pair<float, float>> points;
    for (std::uint64_t count = 0; count < 100; ++count) {
        const auto point = scene::ripplePoint(map, count);
        REQUIRE(point);
        points.insert({point->x, point->y});
    }
    CHECK(points.size() == current);

    show::View view = test::viewOf(sceneSet, 0);
    view.ripple = show::Ripple{0, 0.5f};
    const Id ring = Id::of("ripple").child("ring", 0);
    CHECK(shows(test::frameOf(sceneSet, view), ring));
}

TEST_CASE("On a spread ripples and demonstrations come to the map beside the page") {
    const content::Board& board = test::board("health-ai");
    const base::Vec2 wall{3840, 1080};
    const scene::SceneSet sceneSet(
        board, {}, {wall, {}, Language::ja, test::today, true, scene::revisionsInSpreads({}, board)},
        test::notoSans());
    const scene::World world(sceneSet, 1);
    std::size_t spreads = 0;
    for (std::size_t i = 0; i < sceneSet.scenes().size(); ++i) {
        const scene::LaidOutScene& page = sceneSet.scenes()[i];
        const scene::LaidOutScene* map = sceneSet.facing(page);
        if (map == nullptr || page.key.revision != 1) continue;
        ++spreads;
        const auto point = scene::ripplePoint(sceneSet, page, 3);
        REQUIRE(point);
        CHECK(map->frame.content.contains(*point));
        show::View view = test::viewOf(sceneSet, i);
        view.ripple = show::Ripple{3, 0.5f};
        const draw::DrawList frame = test::frameOf(sceneSet, view);
        const Id ring = Id::of("ripple").child("ring", 0);
        REQUIRE(shows(frame, ring));
        for (const draw::Command& command : frame.commands) {
            if (command.id != ring) continue;
            const base::Vec2 middle = std::get<draw::Box>(command.what).rect.center();
            CHECK(std::hypot(middle.x - point->x, middle.y - point->y) < 1);
        }
        const auto dives = scene::divesOf(sceneSet, world, page);
        CHECK(dives.size() == scene::divesOf(sceneSet, world, *map).size());
        CHECK(dives.size() > 5);
        for (const show::Dive& dive : dives) {
            show::View whole;
            whole.scene = page.key;
            whole.camera = motion::home(wall);
            const auto tapped = scene::hitAt(sceneSet, world, whole, dive.pixel);
            REQUIRE(tapped);
            CHECK(tapped->kind == scene::Hit::Kind::area);
            CHECK(dive.camera.scale > *tapped->opensAt);
            const base::Rect content = base::enclosing(map->frame.content, page.frame.content);
            // The timeline within an area much wider than high need not lie in the middle of it.
            const base::Rect seen = motion::toScreen(dive.camera, wall, tapped->rect);
            CHECK(base::intersection(seen, content).h > 0.8f * std::min(seen.h, content.h));
        }
    }
    CHECK(spreads > 0);
}

TEST_CASE("The hand of a demonstration comes from the pill, and its fingertip reaches the place") {
    const scene::SceneSet sceneSet = invitingSet("health-ai", {1920, 1080}, Language::ja);
    const Id finger = Id::of("ghost").child("hand").child("icon", 0);
    const auto fingerAt = [&](float way, float press) {
        show::View view = test::viewOf(sceneSet, 0);
        view.ghost = show::GhostHand{{700, 400}, way, 1, press, {}};
        for (const draw::Command& command : test::frameOf(sceneSet, view).commands) {
            if (command.id == finger) return std::get<draw::Box>(command.what).rect;
        }
        FAIL("no hand");
        return Rect{};
    };
    const Rect start = fingerAt(0, 0);
    CHECK(sceneSet.invitation()->hand.contains(start, 1));
    const Rect pressed = fingerAt(1, 1);
    CHECK(std::abs(pressed.center().x - 700) < 1);
    CHECK(std::abs(pressed.y - 400) < 4);
    CHECK(fingerAt(1, 0).y > pressed.y);
}
