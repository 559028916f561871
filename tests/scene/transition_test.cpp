// What is seen while one scene gives way to another.

#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <cmath>
#include <set>

#include "scene/bodies.hpp"
#include "scene/frame.hpp"
#include "scene/overlapping.hpp"
#include "scene/scene_sets.hpp"
#include "scene/spread.hpp"
#include "text/round_measurer.hpp"

using namespace fukan;
using content::Language;
using show::TransitionKind;

namespace {

constexpr TransitionKind changes[] = {TransitionKind::automatic, TransitionKind::fade, TransitionKind::slide,
                                      TransitionKind::zoom};

/// From one scene of the round to another, `progress` of the way.
show::View changing(const scene::SceneSet& sceneSet, std::size_t from, std::size_t to, TransitionKind kind,
                    float progress) {
    show::View view = test::viewOf(sceneSet, to);
    view.transition =
        show::Transition{sceneSet.scenes()[from].key, kind, to < from, progress, 0, std::nullopt};
    return view;
}

scene::SceneSet sampleSet(base::Vec2 viewport = {1280, 720}) {
    return test::sceneSetOf("sample", viewport, Language::en, test::roundMeasurer);
}

/// The commands of the header, by their ids.
std::vector<draw::Command> headerOf(const draw::DrawList& list) {
    std::vector<draw::Command> out;
    for (const char* name :
         {"header.title", "header.subtitle", "header.finding", "header.clock", "header.year"}) {
        for (const draw::Command& command : list.commands) {
            if (command.id == base::Id::of(name)) out.push_back(command);
        }
    }
    return out;
}

float boxAlpha(const draw::DrawList& list, base::Id id) {
    for (const draw::Command& command : list.commands) {
        const auto* box = std::get_if<draw::Box>(&command.what);
        if (box && command.id == id) return static_cast<float>(box->fillFrom.a) / 255;
    }
    return 0;
}

}  // namespace

TEST_CASE("At no instant of any change are two texts seen on one another") {
    const scene::SceneSet sceneSet = sampleSet();
    const std::size_t count = sceneSet.scenes().size();
    for (std::size_t i = 0; i < count; ++i)
        REQUIRE(test::overlapping(test::frameOf(sceneSet, test::viewOf(sceneSet, i))).empty());
    for (std::size_t from = 0; from < count; ++from) {
        for (std::size_t to = 0; to < count; ++to) {
            if (from == to) continue;
            for (const TransitionKind kind : changes) {
                for (int step = 0; step <= 12; ++step) {
                    const float progress = static_cast<float>(step) / 12;
                    const auto list = test::frameOf(sceneSet, changing(sceneSet, from, to, kind, progress));
                    const std::string found = test::overlapping(list);
                    if (found.empty()) continue;
                    CAPTURE(from, to, static_cast<int>(kind), progress);
                    CHECK(found == "");
                }
            }
        }
    }
}

TEST_CASE("Where a revision changes, no text that comes or goes lies on another") {
    const scene::SceneSet sceneSet = sampleSet();
    for (std::size_t from = 0; from < sceneSet.scenes().size(); ++from) {
        for (std::size_t to = 0; to < sceneSet.scenes().size(); ++to) {
            const show::SceneKey& a = sceneSet.scenes()[from].key;
            const show::SceneKey& b = sceneSet.scenes()[to].key;
            if (a.kind != b.kind || a.revision == b.revision) continue;
            // Texts that both scenes have move, and rows may change places.
            std::set<std::string> both;
            const auto after = test::seenIn(test::frameOf(sceneSet, test::viewOf(sceneSet, to)));
            for (const test::Seen& one :
                 test::seenIn(test::frameOf(sceneSet, test::viewOf(sceneSet, from)))) {
                if (std::ranges::any_of(after,
                                        [&](const test::Seen& other) { return other.words == one.words; }))
                    both.insert(one.words);
            }
            for (int step = 0; step <= 12; ++step) {
                const float progress = static_cast<float>(step) / 12;
                CAPTURE(from, to, progress);
                CHECK(test::overlapping(test::frameOf(sceneSet, changing(sceneSet, from, to,
                                                                         TransitionKind::morph, progress)),
                                        both) == "");
            }
        }
    }
}

TEST_CASE("What the headers of both scenes have in common stands still while these change") {
    const scene::SceneSet sceneSet = sampleSet();
    for (const TransitionKind kind : changes) {
        for (int step = 0; step <= 10; ++step) {
            const auto list =
                test::frameOf(sceneSet, changing(sceneSet, 0, 1, kind, static_cast<float>(step) / 10));
            const auto before = headerOf(test::frameOf(sceneSet, test::viewOf(sceneSet, 0)));
            const auto after = headerOf(test::frameOf(sceneSet, test::viewOf(sceneSet, 1)));
            for (const draw::Command& command : headerOf(list)) {
                // In its place, and in full colour where both have it.
                const auto same = [&](const draw::Command& other) { return other == command; };
                const auto& text = std::get<draw::Text>(command.what);
                const auto placed = [&](const draw::Command& other) {
                    const auto& its = std::get<draw::Text>(other.what);
                    return its.text == text.text && its.origin == text.origin;
                };
                CAPTURE(static_cast<int>(kind), step, text.text.str());
                CHECK((std::ranges::any_of(before, placed) || std::ranges::any_of(after, placed)));
                if (std::ranges::any_of(before, placed) && std::ranges::any_of(after, placed))
                    CHECK((std::ranges::any_of(before, same) || std::ranges::any_of(after, same)));
            }
            const auto clock = [](const draw::Command& c) { return c.id == base::Id::of("header.clock"); };
            CHECK(std::ranges::count_if(headerOf(list), clock) == std::ranges::count_if(before, clock));
        }
    }
}

TEST_CASE("A change begins as the old scene looks and ends as the new one does") {
    const scene::SceneSet sceneSet = sampleSet();
    for (const TransitionKind kind : changes) {
        CAPTURE(static_cast<int>(kind));
        const auto wordsOf = [](const draw::DrawList& list) {
            std::vector<std::string> out;
            for (const test::Seen& one : test::seenIn(list)) out.push_back(one.words);
            std::ranges::sort(out);
            out.erase(std::unique(out.begin(), out.end()), out.end());
            return out;
        };
        const auto onScreen = [&](draw::DrawList list) {
            std::erase_if(list.commands, [](const draw::Command& command) {
                const auto* text = std::get_if<draw::Text>(&command.what);
                return text && (text->origin.x < 0 || text->origin.x >= 1280);
            });
            return wordsOf(list);
        };
        CHECK(onScreen(test::frameOf(sceneSet, changing(sceneSet, 0, 1, kind, 0))) ==
              wordsOf(test::frameOf(sceneSet, test::viewOf(sceneSet, 0))));
        CHECK(onScreen(test::frameOf(sceneSet, changing(sceneSet, 0, 1, kind, 1))) ==
              wordsOf(test::frameOf(sceneSet, test::viewOf(sceneSet, 1))));
    }
}

TEST_CASE("From a map to its roadmap the numbers of domains fly to their lanes") {
    const scene::SceneSet sceneSet = sampleSet();
    const layout::LandscapeLayout& map = *test::mapOf(sceneSet.scenes()[0]);
    const layout::RoadmapPageLayout& page = *test::pageOf(sceneSet.scenes()[1]);
    REQUIRE(sceneSet.scenes()[0].key.revision == sceneSet.scenes()[1].key.revision);
    const auto discs = [&](std::size_t from, std::size_t to, TransitionKind kind, float progress) {
        std::vector<base::Rect> out;
        for (const draw::Command& command :
             test::frameOf(sceneSet, changing(sceneSet, from, to, kind, progress)).commands) {
            for (std::uint64_t i = 0; i < 20; ++i) {
                if (command.id != base::Id::of("flying").child("number", i)) continue;
                if (const auto* box = std::get_if<draw::Box>(&command.what)) out.push_back(box->rect);
            }
        }
        return out;
    };
    std::vector<base::Rect> onMap;
    std::vector<base::Rect> onPage;
    for (const layout::AreaBox& area : map.areas) {
        for (const layout::NumberMark& mark : area.numbers) {
            for (const layout::LaneBox& lane : page.lanes) {
                if (lane.domain != mark.domain || !lane.numberRect) continue;
                onMap.push_back(mark.rect);
                onPage.push_back(*lane.numberRect);
            }
        }
    }
    REQUIRE(onMap.size() >= 2);
    const auto near = [](const std::vector<base::Rect>& a, const std::vector<base::Rect>& b) {
        return std::ranges::equal(a, b, [](const base::Rect& x, const base::Rect& y) {
            return std::abs(x.x - y.x) < 0.5f && std::abs(x.y - y.y) < 0.5f && std::abs(x.w - y.w) < 0.5f;
        });
    };
    CHECK(near(discs(0, 1, TransitionKind::automatic, 0), onMap));
    CHECK(near(discs(0, 1, TransitionKind::automatic, 1), onPage));
    CHECK(near(discs(1, 0, TransitionKind::automatic, 0), onPage));
    CHECK(near(discs(1, 0, TransitionKind::automatic, 1), onMap));
    CHECK(discs(0, 1, TransitionKind::fade, 0.5f).empty());
    // Between two revisions, or to a scene that has no numbers, nothing flies.
    for (std::size_t i = 0; i < sceneSet.scenes().size(); ++i) {
        const scene::LaidOutScene& scene = sceneSet.scenes()[i];
        if (scene.key.revision == sceneSet.scenes()[0].key.revision && test::pageOf(scene)) continue;
        if (i != 0) CHECK(discs(0, i, TransitionKind::automatic, 0.5f).empty());
    }
}

TEST_CASE("A lifted task leaves with its scene: it is not put down at once") {
    const scene::SceneSet sceneSet = sampleSet();
    show::View view = changing(sceneSet, 0, 1, TransitionKind::fade, 0);
    view.transition->light = show::Spotlight{.stop = 0, .amount = 1, .dim = 1, .lap = {0, 1}, .told = false};
    show::View lit = test::viewOf(sceneSet, 0);
    lit.spotlight = view.transition->light;
    const layout::LandscapeLayout& map = *test::mapOf(sceneSet.scenes()[0]);
    const std::size_t lifted = sceneSet.scenes()[0].tour->stops[0].subject;
    for (std::size_t i = 0; i < map.areas.size(); ++i) {
        CAPTURE(i, lifted);
        CHECK(boxAlpha(test::frameOf(sceneSet, view), map.areas[i].id) ==
              boxAlpha(test::frameOf(sceneSet, lit), map.areas[i].id));
    }
}

TEST_CASE("From one spread to the next the map stands still") {
    const content::Board& board = test::board("health-ai");
    const base::Vec2 wide{3840, 1080};
    const scene::SceneSet sceneSet(
        board, {}, {wide, {}, Language::ja, test::today, false, scene::revisionsInSpreads({}, board)},
        test::roundMeasurer);
    std::vector<std::size_t> pages;
    for (std::size_t i = 0; i < sceneSet.scenes().size(); ++i) {
        const scene::LaidOutScene& scene = sceneSet.scenes()[i];
        if (scene.facing && scene.key.revision == 1) pages.push_back(i);
    }
    REQUIRE(pages.size() >= 2);
    const layout::LandscapeLayout& map = *test::mapOf(*sceneSet.facing(sceneSet.scenes()[pages[0]]));
    const auto rest = test::frameOf(sceneSet, test::viewOf(sceneSet, pages[0]));
    for (const TransitionKind kind : changes) {
        for (const float progress : {0.2f, 0.4f, 0.6f, 0.8f}) {
            CAPTURE(static_cast<int>(kind), progress);
            const auto list = test::frameOf(sceneSet, changing(sceneSet, pages[0], pages[1], kind, progress));
            for (const layout::AreaBox& area : map.areas)
                CHECK(boxAlpha(list, area.id) == boxAlpha(rest, area.id));
        }
    }
}
