#include <catch2/catch_test_macros.hpp>

#include "scene/exploring.hpp"
#include "scene/overlay.hpp"
#include "scene/scene_sets.hpp"
#include "show/show.hpp"
#include "support/allocation_counter.hpp"
#include "text/round_measurer.hpp"

using namespace fukan;
using content::Language;

namespace {

constexpr int frames = 1000;  // two stops of the tour and more
constexpr motion::Duration interval{1'000'000'000 / 60};

scene::SceneSet sceneSetWithImage(const std::string& board) {
    // A name that no string keeps in itself.
    const scene::PlaylistImage image{
        "pictures/entrance-hall-of-the-exhibition.png", {{"The entrance hall"}}, {640, 480}};
    scene::SceneSettings settings{test::fullHd, {}, Language::both, test::today};
    settings.changes = true;
    content::LapseYears lapse;
    lapse.secondsPerYear = 1;
    settings.lapses = {lapse};
    return {test::board(board), {image}, settings, test::roundMeasurer};
}

/// A show that stands on this scene, its tour running.
show::Show showOf(const scene::SceneSet& sceneSet, std::size_t scene) {
    const scene::LaidOutScene& laidOut = sceneSet.scenes()[scene];
    show::Entry entry;
    entry.scene = laidOut.key;
    entry.dwell = std::chrono::seconds(20);
    if (const auto* lapse = std::get_if<scene::LapseScene>(&laidOut.body))
        entry.course = lapse->clock.course({});
    // As short as is told, so that several come in the time that is played.
    if (laidOut.tour) entry.stops.assign(laidOut.tour->stops.size(), show::Tour::shortestTold);
    show::Settings settings;
    settings.viewport = sceneSet.settings().viewport;
    settings.tour = true;
    return {{entry}, settings, {}};
}

struct Played {
    std::size_t allocations = 0;
    int lit = 0;  ///< frames in which a task is lifted
};

Played play(const scene::SceneSet& sceneSet, std::size_t scene) {
    const show::Show show = showOf(sceneSet, scene);
    const scene::Theme theme = scene::darkTheme();
    draw::DrawList list;
    Played played;
    // The first time through, the list finds its size: a telop's words come on top of a scene at rest.
    for (int i = 0; i < 2 * frames; ++i) {
        const motion::Timestamp now = motion::Timestamp{} + interval * (i % frames);
        const test::AllocationCounter counter;
        show::View view = show.view(now);
        view.index = scene;
        view.count = sceneSet.scenes().size();
        scene::buildFrame(sceneSet, theme, view, test::inputAt(now), list);
        scene::paintOverlays(list, sceneSet, theme, {});
        if (i < frames) continue;
        played.allocations += counter.count();
        if (view.spotlight) ++played.lit;
    }
    return played;
}

}  // namespace

TEST_CASE("The counter counts what is taken from the heap") {
    const test::AllocationCounter counter;
    const auto text = std::make_unique<std::string>(100, 'x');
    CHECK(counter.count() == 2);
    const std::vector<std::size_t> none;
    CHECK(counter.count() == 2);
}

TEST_CASE("A wall that stands and breathes takes nothing from the heap", "[long]") {
    for (const char* board : {"health-ai", "sample"}) {
        const scene::SceneSet sceneSet = sceneSetWithImage(board);
        int lit = 0;
        for (std::size_t scene = 0; scene < sceneSet.scenes().size(); ++scene) {
            CAPTURE(board, scene);
            const Played played = play(sceneSet, scene);
            CHECK(played.allocations == 0);
            lit += played.lit;
        }
        CHECK(lit > 0);
    }
}

TEST_CASE("A change of scenes takes nothing from the heap but for a morph, once the list has its size") {
    const scene::SceneSet sceneSet = sceneSetWithImage("sample");
    const scene::Theme theme = scene::darkTheme();
    for (const auto kind : {show::TransitionKind::automatic, show::TransitionKind::fade,
                            show::TransitionKind::slide, show::TransitionKind::zoom}) {
        for (std::size_t scene = 1; scene < sceneSet.scenes().size(); ++scene) {
            CAPTURE(static_cast<int>(kind), scene);
            show::View view = test::viewOf(sceneSet, scene);
            view.transition = show::Transition{sceneSet.scenes()[scene - 1].key, kind, false, 0, 0, {}};
            draw::DrawList list;
            const auto run = [&] {
                for (float t = 0; t <= 1; t += 0.125f) {
                    view.transition->progress = t;
                    scene::buildFrame(sceneSet, theme, view, test::inputAt({}), list);
                }
            };
            run();
            const test::AllocationCounter counter;
            run();
            CHECK(counter.count() == 0);
        }
    }
}

TEST_CASE("A world that a visitor looks at takes nothing from the heap, wherever the camera rests or goes") {
    const test::Explored explored(test::board("health-ai"), test::fullHd, Language::both,
                                  test::roundMeasurer);
    const scene::Theme theme = scene::darkTheme();
    const scene::FrameInput input = explored.input();
    test::Cameras cameras(explored, 11);
    draw::DrawList list;
    for (int i = 0; i < 60; ++i) {
        const scene::PlacedScene& placed = cameras.placed();
        const show::View view = explored.view(placed, cameras.resting(placed), i % 2 == 1);
        CAPTURE(i, view.camera.scale);
        scene::buildFrame(explored.sceneSet, theme, view, input, list);
        const test::AllocationCounter counter;
        for (int frame = 0; frame < 3; ++frame)
            scene::buildFrame(explored.sceneSet, theme, view, input, list);
        CHECK(counter.count() == 0);
    }
}

TEST_CASE("What was in a list before does not show in the frame that is built into it") {
    const scene::SceneSet sceneSet = sceneSetWithImage("sample");
    const scene::Theme theme = scene::darkTheme();
    draw::DrawList reused{{1, 1}, {}};
    for (std::size_t scene = 0; scene < sceneSet.scenes().size(); ++scene) {
        show::View view = test::viewOf(sceneSet, scene);
        for (const show::State state : {show::State::attract, show::State::blankBlack}) {
            view.state = state;
            scene::buildFrame(sceneSet, theme, view, test::inputAt({}), reused);
            CHECK(draw::hash(reused) ==
                  draw::hash(scene::buildFrame(sceneSet, theme, view, test::inputAt({}))));
        }
    }
}

TEST_CASE("The header that is remembered is the minute's") {
    const scene::SceneSet sceneSet = sceneSetWithImage("sample");
    const scene::LaidOutScene& first = sceneSet.scenes()[0];
    const auto clock = [](const layout::HeaderLayout& header) { return header.clock.block.runs.at(0).text; };
    content::CivilTime time = test::afternoon;
    CHECK(clock(sceneSet.header(first, time)).view().ends_with("15:42"));
    time.minute = 43;
    CHECK(clock(sceneSet.header(first, time)).view().ends_with("15:43"));
    CHECK(clock(sceneSet.header(sceneSet.scenes()[1], test::afternoon)).view().ends_with("15:42"));
    CHECK(clock(sceneSet.header(first, time)).view().ends_with("15:43"));
    CHECK(clock(sceneSet.header(first, test::afternoon)).view().ends_with("15:42"));
}

TEST_CASE("A header at no time of day has its day, and no clock, and all else where it is") {
    const scene::SceneSet sceneSet = sceneSetWithImage("sample");
    const scene::LaidOutScene& first = sceneSet.scenes()[0];
    const auto clock = [&](const content::CivilTime& time) {
        return std::string(sceneSet.header(first, time).clock.block.runs.at(0).text.view());
    };
    const std::string timed = clock(test::afternoon);
    REQUIRE(timed.ends_with(" 15:42"));
    CHECK(clock({test::today, 0, 0, false}) == timed.substr(0, timed.size() - 6));
    CHECK(clock(test::afternoon) == timed);

    const layout::HeaderLayout withClock = sceneSet.header(first, test::afternoon);
    const layout::HeaderLayout without = sceneSet.header(first, {test::today, 0, 0, false});
    CHECK(without.rect == withClock.rect);
    CHECK(without.title.block.fontSize == withClock.title.block.fontSize);
    CHECK(without.clock.ink().right() == withClock.clock.ink().right());
    CHECK(without.finding.block.runs.size() == withClock.finding.block.runs.size());
}
