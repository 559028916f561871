// A scene makes room for the bar while a visitor explores; a scene that the round lacks is shown to a
// visitor.

#include <catch2/catch_test_macros.hpp>

#include "remote.hpp"
#include "worlds.hpp"

namespace fukan::show {

using motion::Camera;
using std::chrono_literals::operator""s;
using std::chrono_literals::operator""ms;
using K = input::CommandKind;

namespace {

const Camera home = motion::home(viewport);

/// The header's lower edge stays where it is.
Camera roomAbove(float scale) {
    constexpr float header = 100;
    return {{viewport.x / 2, header + (viewport.y / 2 - header) / scale}, scale};
}

Reach withRoom() {
    Reach reach = worldOfFour();
    reach.head = 100;
    reach.aheadFrom = 0.92f;
    reach.wholeFrom = 0.82f;
    reach.bands.back().from = 0.82f;
    reach.bands.back().to = 0.92f;
    reach.room = roomAbove(0.92f);
    return reach;
}

struct Wall : Remote {
    explicit Wall(Settings settings = {}) : Remote(round(), settings) {}

    static Round round() {
        Round round = standardRound();
        for (Entry& entry : round) entry.reach = withRoom();
        return round;
    }
    void settle() {
        while (view().moving) wait(50ms);
    }
    void pinch(float factor) {
        input::Command command;
        command.kind = K::pinchBy;
        command.pixel = viewport * 0.5f;
        command.factor = factor;
        send(command);
    }
};

/// The plan in force alone is in the round, as on an office wall.
Round oneRevision() { return {landscape(1), roadmap(1, 0, 4, {1, 2})}; }
Round theOther() { return {landscape(0), roadmap(0, 0, 4, {1}), roadmap(0, 1, 0, {2})}; }

}  // namespace

TEST_CASE("a visitor at rest makes the scene give the bar its room, and it comes back with the idle time") {
    Wall wall;
    wall.send(K::touched);
    CHECK(wall.view().camera == home);
    wall.show.explore(wall.now);
    CHECK(wall.view().camera == home);  // it starts where it was
    CHECK(wall.view().moving);
    wall.settle();
    CHECK(wall.view().camera == roomAbove(0.92f));
    wall.show.explore(wall.now);
    CHECK_FALSE(wall.view().moving);
    wall.wait(Settings{}.idle + 3s);
    CHECK(wall.view().camera == home);
    CHECK_FALSE(wall.view().exploring);
}

TEST_CASE("what is flown to comes before room for the bar") {
    Wall wall;
    wall.show.flyTo({{1000, 700}, 3}, wall.now);
    wall.settle();
    CHECK(wall.view().camera == Camera{{1000, 700}, 3});
    wall.show.explore(wall.now);
    CHECK_FALSE(wall.view().moving);
    // The whole scene is the one above the bar; asked for again, exploring ends.
    wall.show.flyTo(home, wall.now);
    wall.settle();
    CHECK(wall.view().camera == roomAbove(0.92f));
    CHECK(wall.view().exploring);
    wall.show.flyTo({{1000, 700}, 3}, wall.now);
    wall.settle();
    wall.send(K::zoomReset);
    wall.settle();
    CHECK(wall.view().camera == roomAbove(0.92f));
    wall.send(K::zoomReset);
    wall.settle();
    CHECK(wall.view().camera == home);
    CHECK_FALSE(wall.view().exploring);
}

TEST_CASE("a hand finds the scene where it is on the way to its room, and leaves it there") {
    for (int part = 0; part < 20; ++part) {
        Wall wall;
        wall.show.explore(wall.now);
        wall.wait(part * 20ms);  // a flight of 300 ms
        const Camera there = wall.view().camera;
        wall.send(K::touched);
        CHECK(wall.view().camera == there);
        wall.send(K::released);
        if (there != home) wall.settle();
        CAPTURE(part, there.scale, wall.view().camera.scale);
        // Halfway it is near neither, and stays.
        const bool between = there.scale > 0.955f && there.scale < 0.965f;
        CHECK((there == home || between || wall.view().camera == roomAbove(0.92f)));
    }
    // A pinch from rest that comes back ends above the bar, and a drag from there goes with the finger.
    Wall wall;
    wall.send(K::touched);
    wall.pinch(1.02f);
    wall.send(K::released);
    wall.settle();
    CHECK(wall.view().camera == roomAbove(0.92f));
    wall.send(K::touched);
    CHECK(wall.view().camera == roomAbove(0.92f));
    wall.panBy({-300, -200});
    CHECK(wall.view().camera == motion::panned(roomAbove(0.92f), {-300, -200}));
}

TEST_CASE("a touch that only rests on a scene at rest leaves it as it is") {
    Wall wall;
    wall.send(K::touched);
    wall.send(K::released);
    CHECK_FALSE(wall.view().moving);
    CHECK(wall.view().camera == home);
}

TEST_CASE("with reduced motion the scene is above the bar at once, and without room it stays") {
    Settings settings;
    settings.reducedMotion = true;
    Wall wall(settings);
    wall.show.explore(wall.now);
    CHECK(wall.view().camera == roomAbove(0.92f));
    Remote without(standardRound());
    without.show.explore(without.now);
    CHECK(without.view().camera == home);
    CHECK_FALSE(without.view().moving);
}

TEST_CASE("at the farthest the world stands between header and bar, and no limit jumps on the way") {
    Reach reach = withRoom();
    reach.side = 700;
    reach.cardFoot = 400;
    reach.world = {0, 0, 3600, 1600};  // at half its size it has room
    const Confines confines(reach, viewport);
    const auto limits = confines.limits(0.5f);
    CHECK(limits.low.y == limits.high.y);
    CHECK(limits.low.x == limits.high.x);
    const float top = (0 - limits.low.y) * 0.5f + viewport.y / 2;
    CHECK(std::abs((top - 100) - (viewport.y - 100 - (top + 800))) < 1);
    for (float scale = 0.5f; scale < 1.2f; scale *= 1.001f) {
        const auto a = confines.limits(scale);
        const auto b = confines.limits(scale * 1.001f);
        CAPTURE(scale);
        CHECK(std::abs(a.low.y - b.low.y) < 10);
        CHECK(std::abs(a.high.x - b.high.x) < 20);
        CHECK(std::abs(a.high.y - b.high.y) < 15);
    }
}

TEST_CASE("the other revision is shown to a visitor though the round lacks it, then the round goes on") {
    for (const bool named : {false, true}) {
        Remote wall(oneRevision());
        wall.show.replaceRound(oneRevision(), wall.now, theOther());
        wall.wait(3s);
        CHECK(wall.show.nextRevision() == 0);
        if (named) {
            wall.show.showRevision(0, wall.now);
        } else {
            wall.send(K::showRevision);
        }
        CHECK(wall.view().scene == theOther()[0].scene);
        CHECK(wall.view().exploring);
        CHECK(wall.view().index == 0);
        CHECK(wall.view().count == 2);
        CHECK(wall.show.nextRevision() == 1);
        // And back, still exploring; and there again.
        wall.send(K::showRevision);
        CHECK(wall.view().scene == oneRevision()[0].scene);
        CHECK(wall.view().exploring);
        wall.send(K::showRevision);
        CHECK(wall.view().scene == theOther()[0].scene);
        // A reload changes nothing of it.
        wall.show.replaceRound(oneRevision(), wall.now, theOther());
        CHECK(wall.view().scene == theOther()[0].scene);
        CHECK(wall.view().exploring);
        wall.wait(Settings{}.idle);
        CHECK(wall.view().scene == oneRevision()[0].scene);
        CHECK_FALSE(wall.view().exploring);
        wall.wait(30s);
        CHECK(wall.view().scene.revision == 1);
    }
}

TEST_CASE("what the round lacks comes and goes by a fade, or by a cut where the round's own does") {
    for (const TransitionKind own : {TransitionKind::automatic, TransitionKind::slide, TransitionKind::cut}) {
        Round round = oneRevision();
        round[0].transition = own;
        Remote wall(round);
        wall.show.replaceRound(round, wall.now, theOther());
        wall.wait(3s);
        const auto fades = [&] {
            const auto change = wall.view().transition;
            return own == TransitionKind::cut ? !change : change && change->kind == TransitionKind::fade;
        };
        for (int i = 0; i < 3; ++i) {
            wall.send(K::showRevision);
            CHECK(wall.view().scene.revision == (i % 2 == 0 ? 0u : 1u));
            CHECK(fades());
            wall.wait(1s);
        }
        // The visitor leaves.
        wall.wait(Settings{}.idle - 1s);
        CHECK(wall.view().scene == round[0].scene);
        CHECK(fades());
    }
}

TEST_CASE("from a scene that the round lacks, keys turn from the scene that it stands for") {
    for (const K kind : {K::nextScene, K::back}) {
        Remote wall(oneRevision());
        wall.show.replaceRound(oneRevision(), wall.now, theOther());
        wall.send(K::showRevision);
        REQUIRE(wall.view().scene.revision == 0);
        wall.send(kind);
        wall.wait(3s);
        CHECK(wall.view().index == (kind == K::nextScene ? 1u : 0u));
        CHECK(wall.view().scene.revision == 1);
        CHECK_FALSE(wall.view().exploring);
    }
    Remote wall(oneRevision());
    wall.show.replaceRound(oneRevision(), wall.now, theOther());
    wall.send(K::showRevision);
    wall.send(K::blankBlack);
    wall.wait(1ms);
    wall.send(K::attention);
    CHECK(wall.view().scene.revision == 0);
    // A board without it any more.
    wall.show.replaceRound(oneRevision(), wall.now);
    CHECK(wall.view().scene == oneRevision()[0].scene);
    CHECK_FALSE(wall.view().exploring);
    wall.send(K::showRevision);
    CHECK(wall.view().scene.revision == 1);
}

}  // namespace fukan::show
