// Between two revisions: by itself, by V, by a finger and by keys.

#include "show/playback.hpp"

#include <catch2/catch_approx.hpp>
#include <catch2/catch_test_macros.hpp>

#include "remote.hpp"

namespace fukan::show {

using Catch::Approx;
using std::chrono_literals::operator""ms;
using std::chrono_literals::operator""s;
using K = input::CommandKind;

namespace {

const SceneKey between{SceneKind::revisedRoadmap, 1, 0, {}, 0};

Entry revised(int dwellSeconds = 30) {
    Entry entry;
    entry.scene = between;
    entry.dwell = std::chrono::seconds(dwellSeconds);
    entry.transition = TransitionKind::fade;
    return entry;
}

/// The plan in force, what changed, and the plan before.
Round withRevised() { return {roadmap(1, 0, 0), revised(), roadmap(0, 0, 0)}; }

struct Between : Remote {
    explicit Between(Round round = withRevised(), Settings settings = {}, Round others = {})
        : Remote({}, settings) {
        show = Show(std::move(round), settings, now, std::move(others));
    }
    float position() const { return view().position; }
    void set(float to, bool held = false) { show.obey(wish::MovePosition{0, to, held}, now); }
};

}  // namespace

TEST_CASE("what a revision changed plays once by itself, and stands") {
    Between wall;
    wall.wait(20s);
    REQUIRE(wall.view().scene == between);
    CHECK(wall.position() == 0);
    wall.wait(Playback::before);
    CHECK(wall.position() == 0);
    CHECK(wall.show.nextChange(wall.now) == wall.now);
    wall.wait(show::Course{}.length / 2);
    CHECK(wall.position() == Approx(0.5f));
    wall.wait(show::Course{}.length / 2);
    CHECK(wall.position() == 1);
    // It is not drawn again until the scene ends.
    CHECK(wall.show.nextChange(wall.now) == wall.start + 50s);
    wall.wait(10s);
    CHECK(wall.position() == 1);
}

TEST_CASE("before it plays, nothing is drawn until it does") {
    Between wall;
    wall.wait(20s);
    wall.wait(1s);  // its transition is over
    REQUIRE_FALSE(wall.view().transition);
    CHECK(wall.show.nextChange(wall.now) == wall.start + 20s + Playback::before);
}

TEST_CASE("with reduced motion the difference stands from the beginning") {
    Settings calm;
    calm.reducedMotion = true;
    Between wall(withRevised(), calm);
    wall.wait(20s);
    CHECK(wall.position() == 1);
    wall.wait(3s);
    CHECK(wall.position() == 1);
    CHECK(wall.show.nextChange(wall.now) == wall.start + 50s);
    wall.set(0.4f);
    CHECK(wall.position() == Approx(0.4f));
}

TEST_CASE("V plays from the revision that is shown to the other one, then leads on to it") {
    for (const bool inRound : {true, false}) {
        INFO((inRound ? "in the round" : "the playlist lacks it"));
        Between wall(inRound ? withRevised() : Round{roadmap(1, 0, 0), roadmap(0, 0, 0)}, {},
                     inRound ? Round{} : Round{revised()});
        wall.wait(2s);
        REQUIRE(wall.view().scene.revision == 1);
        wall.show.showRevision(std::nullopt, wall.now);
        CHECK(wall.view().scene == between);
        CHECK(wall.position() == 1);  // from the later one
        wall.wait(800ms + show::Course{}.length / 2);
        CHECK(wall.position() == Approx(0.5f).margin(0.01));
        wall.wait(show::Course{}.length);
        CHECK(wall.position() == 0);
        wall.show.showRevision(std::nullopt, wall.now);
        CHECK(wall.view().scene == SceneKey{SceneKind::roadmap, 0, 0});
    }
}

TEST_CASE("left alone after V it goes on to the other revision by itself, and the round from there") {
    Between wall({roadmap(1, 0, 0), roadmap(0, 0, 0)}, {}, {revised()});
    wall.wait(2s);
    wall.show.showRevision(std::nullopt, wall.now);
    CHECK_FALSE(wall.view().exploring);
    wall.wait(Passage::length - 1s);
    CHECK(wall.view().scene == between);
    wall.wait(1s);
    CHECK(wall.view().scene == SceneKey{SceneKind::roadmap, 0, 0});
    wall.wait(20s);
    CHECK(wall.view().scene == SceneKey{SceneKind::roadmap, 1, 0});
}

TEST_CASE("with reduced motion V shows the difference, then the other revision") {
    Settings calm;
    calm.reducedMotion = true;
    Between wall(withRevised(), calm);
    wall.wait(2s);
    wall.show.showRevision(std::nullopt, wall.now);
    CHECK(wall.view().scene == between);
    CHECK(wall.position() == 1);
    wall.wait(Passage::length);
    CHECK(wall.view().scene == SceneKey{SceneKind::roadmap, 0, 0});
}

TEST_CASE("V while it plays turns it round, where it is") {
    Between wall;
    wall.wait(20s + Playback::before + show::Course{}.length / 2);
    wall.show.showRevision(std::nullopt, wall.now);
    CHECK(wall.view().scene == between);
    const float turned = wall.position();
    CHECK(turned == Approx(0.5f));
    wall.wait(show::Course{}.length / 4);
    CHECK(wall.position() == Approx(0.25f));
    wall.show.showRevision(std::nullopt, wall.now);
    wall.wait(show::Course{}.length / 4);
    CHECK(wall.position() == Approx(0.5f));
    wall.wait(show::Course{}.length);
    CHECK(wall.position() == 1);
}

TEST_CASE("Escape leaves a picture that the round lacks; it comes home") {
    Between wall({roadmap(1, 0, 0), roadmap(0, 0, 0)}, {}, {revised()});
    wall.wait(2s);
    wall.show.showRevision(std::nullopt, wall.now);
    REQUIRE(wall.view().scene == between);
    wall.wait(1s);
    wall.show.obey(wish::Back{}, wall.now);
    for (int i = 0; i < 20; ++i) wall.wait(100ms);
    CHECK(wall.view().scene == SceneKey{SceneKind::roadmap, 1, 0});
}

TEST_CASE("a finger moves it anywhere, and the show waits for the finger") {
    Between wall;
    wall.wait(22s);
    REQUIRE(wall.view().scene == between);
    wall.set(0.3f, true);
    CHECK(wall.position() == Approx(0.3f));
    wall.wait(40s);
    CHECK(wall.view().scene == between);
    CHECK(wall.position() == Approx(0.3f));
    wall.set(0.7f, true);
    wall.show.obey(wish::MovePosition{}, wall.now);  // let go
    CHECK(wall.position() == Approx(0.7f));
    CHECK(wall.view().exploring);
    // When the visitor has left it plays on to its end, and the round goes on.
    wall.wait(60s);
    CHECK(wall.position() == 1);
    wall.wait(20s);
    CHECK(wall.view().scene != between);
}

TEST_CASE("keys move it step by step, to its ends and not beyond") {
    Between wall;
    wall.wait(20s);
    REQUIRE(wall.view().scene == between);
    wall.send(K::revisionForward);
    CHECK(wall.position() == Approx(0.05f));
    wall.send(K::revisionBack);
    wall.send(K::revisionBack);
    CHECK(wall.position() == 0);
    for (int i = 0; i < 30; ++i) wall.send(K::revisionForward);
    CHECK(wall.position() == 1);
}

TEST_CASE("what is no place between two revisions changes nothing") {
    Between wall;
    wall.wait(22s);
    const float before = wall.position();
    wall.set(std::numeric_limits<float>::quiet_NaN());
    CHECK(wall.position() == Approx(before));
    Between map({landscape(1), landscape(0)});
    map.set(0.5f);
    CHECK(map.position() == 1);
    CHECK_FALSE(map.view().exploring);
}

TEST_CASE("a camera that is near keeps its place with V, and is led through no picture") {
    Between wall;
    wall.wait(1s);
    wall.send(K::zoomIn);
    wall.wait(1s);
    wall.show.showRevision(std::nullopt, wall.now);
    CHECK(wall.view().scene == SceneKey{SceneKind::roadmap, 0, 0});
}

TEST_CASE("a reload goes on between the revisions, where it was") {
    Between wall;
    wall.wait(20s + Playback::before + show::Course{}.length / 2);
    wall.show.replaceRound(withRevised(), wall.now);
    CHECK(wall.view().scene == between);
    CHECK(wall.position() == Approx(0.5f));
}

TEST_CASE("a lapse takes its own time, and keys lead from year to year") {
    Entry lapse = revised(60);
    lapse.scene = {SceneKind::lapse, 1, 0, {}, 0, 2};
    lapse.course = {20s, 0.7f, 0.9f};
    lapse.steps = {0.1f, 0.3f, 0.7f, 0.9f};
    Between wall({lapse});
    wall.wait(Playback::before + 10s);
    CHECK(wall.position() == Approx(0.5f));
    // Until its plan is revised the earlier one is shown.
    CHECK(wall.view().shownRevision() == 0);
    wall.wait(5s);
    CHECK(wall.view().shownRevision() == 1);
    wall.wait(10s);
    CHECK(wall.position() == 1);
    wall.send(K::revisionBack);
    CHECK(wall.position() == 0.9f);
    wall.send(K::revisionBack);
    CHECK(wall.position() == 0.7f);
    wall.send(K::revisionForward);
    CHECK(wall.position() == 0.9f);
    wall.send(K::revisionForward);
    CHECK(wall.position() == 1);
    for (int i = 0; i < 6; ++i) wall.send(K::revisionBack);
    CHECK(wall.position() == 0);
    // A wheel is not so coarse.
    wall.show.obey(wish::MovePosition{0.05f}, wall.now);
    CHECK(wall.position() == Approx(0.05f));
    // A finger goes anywhere, and stays there when it lets go.
    wall.set(0.42f, true);
    wall.show.obey(wish::MovePosition{}, wall.now);
    CHECK(wall.position() == Approx(0.42f));
    wall.send(K::revisionForward);
    CHECK(wall.position() == 0.7f);
}

TEST_CASE("with reduced motion a lapse shows the year that its course names") {
    Entry lapse = revised(60);
    lapse.scene.kind = SceneKind::lapse;
    lapse.course = {20s, 0.7f, 0.9f};
    Settings settings;
    settings.reducedMotion = true;
    Between wall({lapse}, settings);
    wall.wait(5s);
    CHECK(wall.position() == 0.9f);
    CHECK_FALSE(wall.show.nextChange(wall.now) == wall.now);
}

}  // namespace fukan::show
