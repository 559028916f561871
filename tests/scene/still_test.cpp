#include "scene/still.hpp"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>

#include "scene/scene_sets.hpp"
#include "show/show.hpp"
#include "support/allocation_counter.hpp"
#include "text/round_measurer.hpp"

using namespace fukan;
using namespace std::chrono_literals;
using content::Language;

namespace {

/// All scenes of a board with an image among them, a minute at most each.
struct Round {
    explicit Round(const std::string& board, Language language = Language::en)
        : sceneSet(test::board(board), {{"hall.png", {{"The hall"}}, {640, 480}}},
                   {test::fullHd, {}, language, test::today}, test::roundMeasurer) {
        content::Config config;
        for (const auto kind : {content::SceneChoice::afar, content::SceneChoice::landscape,
                                content::SceneChoice::roadmap, content::SceneChoice::image}) {
            content::PlaylistEntry entry;
            entry.scene = kind;
            if (kind == content::SceneChoice::image) entry.file = "hall.png";
            config.playlist.push_back(entry);
        }
        const scene::RoundPlan plan = scene::makeRound(config, sceneSet);
        REQUIRE(plan.problems.empty());
        round = plan.round;
    }

    draw::DrawList still(std::size_t index, motion::Duration at,
                         const scene::StillSettings& settings = {}) const {
        return scene::still(sceneSet, theme, round, index, {at, test::afternoon}, settings);
    }

    show::Settings settings(bool tour = true) const {
        show::Settings out;
        out.viewport = test::fullHd;
        out.tour = tour;
        return out;
    }

    scene::SceneSet sceneSet;
    scene::Theme theme = scene::darkTheme();
    show::Round round;
};

}  // namespace

TEST_CASE("A still is what the show shows at that instant of the round") {
    for (const char* board : {"health-ai", "sample"}) {
        const Round r(board);
        for (const bool tour : {true, false}) {
            show::Show show(r.round, r.settings(tour), {});
            motion::Duration came{};
            for (std::size_t i = 0; i < r.round.size(); ++i) {
                const motion::Duration dwell = r.round[i].dwell;
                // Once the scene has come in, every phase of a tour; the round goes on from scene to scene.
                for (motion::Duration at = 1s; at < dwell; at += 730ms) {
                    CAPTURE(board, tour, i, at.count());
                    // As the still counts it: the scene came at the beginning of time.
                    show::Show alone(r.round, r.settings(tour), {});
                    alone.cutTo(i, {});
                    const motion::Timestamp then = motion::Timestamp{} + at;
                    alone.advance(then);
                    show.advance(motion::Timestamp{} + came + at);
                    REQUIRE(show.view(motion::Timestamp{} + came + at) == alone.view(then));
                    const draw::DrawList shown =
                        scene::buildFrame(r.sceneSet, r.theme, alone.view(then), test::inputAt(then));
                    REQUIRE(r.still(i, at, {.tour = tour}) == shown);
                }
                came += dwell;
            }
        }
    }
}

TEST_CASE("A still lifts what the tour lifts, unless it is to be without the tour") {
    const Round r("sample");
    const auto telops = [](const draw::DrawList& list) {
        return std::ranges::count_if(list.commands, [](const draw::Command& command) {
            return command.id == base::Id::of("telop").child("panel");
        });
    };
    REQUIRE_FALSE(r.round[1].stops.empty());
    CHECK(telops(r.still(1, 0s)) == 0);
    CHECK(telops(r.still(1, 7s)) == 1);
    CHECK(telops(r.still(1, 7s, {.tour = false})) == 0);
}

TEST_CASE("Beyond its dwell a still shows the dwell's end") {
    const Round r("sample");
    for (std::size_t i = 0; i < r.round.size(); ++i) {
        CHECK(r.still(i, 24h) == r.still(i, r.round[i].dwell - 1ms));
        CHECK(r.still(i, -1s) == r.still(i, 0s));
    }
}

TEST_CASE("A held still breathes, and nothing else of it goes on") {
    const Round r("sample");
    show::Show show(r.round, r.settings(), {});
    show.cutTo(1, {});
    show.obey(show::wish::Hold{true}, {});
    const motion::Timestamp later = motion::Timestamp{} + 31s;
    show.advance(later);
    const draw::DrawList held = r.still(1, 31s, {.held = true});
    CHECK(held == scene::buildFrame(r.sceneSet, r.theme, show.view(later), test::inputAt(later)));
    CHECK(draw::hash(held) != draw::hash(r.still(1, 32s, {.held = true})));
    CHECK(draw::hash(r.still(1, 31s, {.reducedMotion = true, .held = true})) ==
          draw::hash(r.still(1, 32s, {.reducedMotion = true, .held = true})));
}

TEST_CASE("A series of stills into one list takes nothing from the heap") {
    const Round r("sample", Language::both);
    for (std::size_t i = 0; i < r.round.size(); ++i) {
        const scene::Still still(r.sceneSet, r.theme, r.round, i);
        draw::DrawList list;
        for (const bool counts : {false, true}) {
            const test::AllocationCounter counter;
            for (motion::Duration at{}; at < 20s; at += 400ms) still.draw({at, test::afternoon}, list);
            if (counts) CHECK(counter.count() == 0);
        }
    }
}
