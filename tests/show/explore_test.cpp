// Somebody explores: what begins it, what ends it, and what the round does meanwhile.

#include <catch2/catch_test_macros.hpp>

#include "remote.hpp"
#include "worlds.hpp"

namespace fukan::show {

using base::Vec2;
using motion::Camera;
using motion::Duration;
using motion::Timestamp;
using std::chrono_literals::operator""h;
using std::chrono_literals::operator""min;
using std::chrono_literals::operator""s;
using std::chrono_literals::operator""ms;
using K = input::CommandKind;

namespace {

Round roundWithWorld() {
    Round round = standardRound();
    for (Entry& entry : round) entry.reach = worldOfFour();
    return round;
}

struct Visitor : Remote {
    explicit Visitor(Settings settings = {}) : Remote(roundWithWorld(), settings) {}

    void touch() { send(K::touched); }
    void pinch(float factor) {
        input::Command command;
        command.kind = K::pinchBy;
        command.pixel = {900, 500};
        command.factor = factor;
        send(command);
    }
    void release(Vec2 velocity = {}) {
        input::Command command;
        command.kind = K::released;
        command.velocity = velocity;
        send(command);
    }
    void settle() {
        while (view().moving) wait(100ms);
    }
    /// Comes near, a second after `wait`.
    void comeNear() {
        touch();
        pinch(3);
        release();
        settle();
    }
};

/// From `now` to `until` nothing changes between one announced instant and the next.
void checkAnnouncedUntil(Visitor& visitor, Timestamp until) {
    while (visitor.now < until) {
        const auto next = visitor.show.nextChange(visitor.now);
        REQUIRE(next);
        REQUIRE(*next > visitor.now);
        const View is = visitor.view();
        CHECK(visitor.show.view(*next - Duration{1}) == is);
        visitor.wait(*next - visitor.now);
    }
}

}  // namespace

TEST_CASE("what people do to look around begins it, a touch alone and what turns scenes does not") {
    for (const K kind :
         {K::touched, K::hold, K::nextScene, K::firstScene, K::language, K::showRevision, K::back}) {
        Visitor visitor;
        visitor.send(kind);
        CHECK_FALSE(visitor.view().exploring);
    }
    for (const K kind : {K::zoomIn, K::zoomOut, K::panRight}) {
        Visitor visitor;
        visitor.send(kind);
        CHECK(visitor.view().exploring);
    }
    Visitor pinching;
    pinching.touch();
    pinching.pinch(1.2f);
    CHECK(pinching.view().exploring);
    Visitor wheel;
    wheel.zoomAbout({500, 500}, 1.3f);
    CHECK(wheel.view().exploring);
    Visitor dragging;
    dragging.touch();
    dragging.panBy({-200, 0});
    CHECK(dragging.view().exploring);
    Visitor tapping;
    tapping.show.explore(tapping.now);
    CHECK(tapping.view().exploring);
    Visitor flying;
    flying.show.flyTo({{1000, 500}, 3}, flying.now);
    CHECK(flying.view().exploring);
}

TEST_CASE("the dwell waits while somebody explores, even where the whole scene is shown") {
    Visitor visitor;
    visitor.wait(4s);
    visitor.show.explore(visitor.now);
    for (int i = 0; i < 10; ++i) {
        visitor.wait(40s);
        visitor.send(K::attention);
        CHECK(visitor.view().dwellProgress == 0.4f);
        CHECK(visitor.view().index == 0);
    }
}

TEST_CASE("the last ten seconds are counted in twenty steps, each announced") {
    Visitor visitor;
    visitor.comeNear();
    const Timestamp leaves = visitor.show.nextChange(visitor.now).value() + limits::idleWarning;
    CHECK_FALSE(visitor.view().idleLeft);
    float before = 2;
    int steps = 0;
    while (visitor.view().exploring) {
        const auto next = visitor.show.nextChange(visitor.now);
        REQUIRE(next);
        REQUIRE(*next > visitor.now);
        CHECK(visitor.show.view(*next - Duration{1}) == visitor.view());
        visitor.wait(*next - visitor.now);
        if (const auto left = visitor.view().idleLeft) {
            CHECK(*left < before);
            before = *left;
            ++steps;
        }
    }
    CHECK(steps == limits::idleSteps);
    CHECK(before == 1.0f / limits::idleSteps);
    CHECK(visitor.now == leaves);
    CHECK(visitor.view().moving);
    CHECK_FALSE(visitor.view().idleLeft);
}

TEST_CASE("after the idle time the camera flies home, then the same scene goes on where it was") {
    for (const bool reduced : {false, true}) {
        Visitor visitor({.reducedMotion = reduced});
        visitor.wait(7s);
        visitor.comeNear();
        const Timestamp before = visitor.now;
        visitor.wait(45s - Duration{1} - 700ms);
        CHECK(visitor.view().exploring);
        CHECK(visitor.show.timesLeft() == 0);
        visitor.wait(701ms);
        CHECK(visitor.show.timesLeft() == 1);
        CHECK_FALSE(visitor.view().exploring);
        CHECK(visitor.view().moving != reduced);
        visitor.settle();
        CHECK(visitor.now - before < 45s + motion::Flight::longest + 100ms);
        CHECK(visitor.view().camera == motion::home(viewport));
        CHECK(visitor.view().index == 0);
        CHECK(visitor.view().dwellProgress > 0.69f);
        CHECK(visitor.view().dwellProgress < 0.72f);
        visitor.wait(3s);
        CHECK(visitor.view().index == 1);
    }
}

TEST_CASE("any input starts the idle time anew") {
    Visitor visitor({.idle = 20s});
    visitor.comeNear();
    for (int i = 0; i < 8; ++i) {
        visitor.wait(19s);
        CHECK(visitor.view().idleLeft);
        visitor.send(K::attention);
        CHECK_FALSE(visitor.view().idleLeft);
    }
    CHECK(visitor.view().exploring);
}

TEST_CASE("a touch during the flight home stops it just there, and exploring goes on") {
    Visitor visitor;
    visitor.comeNear();
    visitor.wait(45s + 300ms);
    REQUIRE(visitor.view().moving);
    REQUIRE_FALSE(visitor.view().exploring);
    const Camera there = visitor.view().camera;
    visitor.touch();
    CHECK(visitor.view().camera == there);
    CHECK(visitor.view().exploring);
    visitor.release();
    visitor.settle();
    CHECK(visitor.view().exploring);
    visitor.wait(40s);
    CHECK(visitor.view().exploring);
    visitor.wait(5s + motion::Flight::longest);
    CHECK_FALSE(visitor.view().exploring);
    CHECK(visitor.show.timesLeft() == 2);
}

TEST_CASE("a finger that stays down is somebody for three minutes, then it is dirt") {
    Visitor visitor;
    visitor.touch();
    visitor.pinch(2);
    const Camera held = visitor.view().camera;
    visitor.wait(limits::stuckHand - Duration{1});
    CHECK(visitor.view().camera == held);
    CHECK(visitor.view().exploring);
    visitor.wait(Duration{1} + motion::Flight::longest);
    CHECK(visitor.view().camera == motion::home(viewport));
    CHECK_FALSE(visitor.view().exploring);
}

TEST_CASE("dirt on the glass of a wall that nobody explores does not stop its round for good") {
    Visitor visitor;
    visitor.wait(3s);
    visitor.touch();
    visitor.wait(1min);
    CHECK(visitor.view().index == 0);
    CHECK(visitor.view().dwellProgress == 0.3f);
    visitor.wait(limits::stuckHand);
    CHECK(visitor.view().index != 0);
    // Nor does it when there is nobody to announce it to.
    Visitor other;
    other.touch();
    const auto next = other.show.nextChange(other.now);
    REQUIRE(next);
    CHECK(*next == other.now + limits::stuckHand);
}

TEST_CASE("held keeps the camera of whoever explores, and counts no seconds") {
    Visitor visitor;
    visitor.comeNear();
    visitor.send(K::hold);
    const View held = visitor.view();
    visitor.wait(50h);
    CHECK(visitor.view() == held);
    CHECK_FALSE(visitor.show.nextChange(visitor.now));
    visitor.send(K::hold);
    CHECK(visitor.view().exploring);
    checkAnnouncedUntil(visitor, visitor.now + 44s);
    CHECK(visitor.view().exploring);
}

TEST_CASE("the other revision comes under the same camera, wherever that is") {
    Visitor visitor;
    visitor.comeNear();
    const Camera camera = visitor.view().camera;
    visitor.show.showRevision(0, visitor.now);
    CHECK(visitor.view().scene == SceneKey{SceneKind::landscape, 0, 0, {}});
    CHECK(visitor.view().camera == camera);
    CHECK(visitor.view().exploring);
    REQUIRE(visitor.view().transition);
    CHECK(visitor.view().transition->kind == TransitionKind::morph);
    visitor.send(K::showRevision);
    CHECK(visitor.view().scene.revision == 1);
    CHECK(visitor.view().camera == camera);
    CHECK(visitor.view().exploring);
    // The same one again is nothing.
    visitor.show.showRevision(1, visitor.now);
    CHECK(visitor.view().scene.revision == 1);
}

TEST_CASE("the other revision in the middle of a flight does not end it") {
    Visitor visitor;
    visitor.comeNear();
    visitor.show.flyTo({{2900, 1600}, 5}, visitor.now);
    visitor.wait(300ms);
    const Camera there = visitor.view().camera;
    visitor.show.showRevision(0, visitor.now);
    CHECK(visitor.view().camera == there);
    CHECK(visitor.view().moving);
    visitor.settle();
    CHECK(visitor.view().camera == Camera{{2900, 1600}, 5});
}

TEST_CASE("whatever changes the scene ends exploring") {
    for (const K kind : {K::nextScene, K::previousScene, K::lastScene, K::start}) {
        Visitor visitor;
        visitor.send(K::nextScene);
        visitor.wait(2s);
        visitor.comeNear();
        visitor.send(kind);
        CHECK_FALSE(visitor.view().exploring);
        CHECK(visitor.view().camera == motion::home(viewport));
        CHECK(visitor.show.timesLeft() == 0);
    }
    Visitor visitor;
    visitor.comeNear();
    visitor.show.replaceRound({landscape(0)}, visitor.now);
    CHECK_FALSE(visitor.view().exploring);
}

TEST_CASE("back and home leave at once, and nobody has gone") {
    for (const K kind : {K::back, K::zoomReset}) {
        Visitor visitor;
        visitor.comeNear();
        visitor.send(kind);
        CHECK_FALSE(visitor.view().exploring);
        visitor.settle();
        CHECK(visitor.view().camera == motion::home(viewport));
        CHECK(visitor.show.timesLeft() == 0);
    }
}

TEST_CASE("blank over exploring comes back to it, with all its time") {
    Visitor visitor;
    visitor.comeNear();
    const Camera camera = visitor.view().camera;
    visitor.send(K::blankBlack);
    visitor.wait(2h);
    CHECK_FALSE(visitor.show.nextChange(visitor.now));
    CHECK(visitor.show.timesLeft() == 0);
    visitor.touch();
    CHECK(visitor.view().exploring);
    CHECK(visitor.view().camera == camera);
    visitor.wait(44s);
    CHECK(visitor.view().exploring);
    // The touch that woke it was no hand: it does not hold the camera.
    visitor.wait(1s);
    CHECK_FALSE(visitor.view().exploring);
}

TEST_CASE("blank in the flight home ends at home, in a hand with the camera at rest") {
    Visitor flying;
    flying.comeNear();
    flying.wait(45s);
    REQUIRE(flying.view().moving);
    flying.send(K::blankWhite);
    flying.wait(1s);
    flying.send(K::attention);
    flying.settle();
    CHECK(flying.view().camera == motion::home(viewport));
    CHECK_FALSE(flying.view().exploring);
    flying.show.explore(flying.now);
    CHECK(flying.view().exploring);

    Visitor holding;
    holding.touch();
    holding.pinch(2.05f);
    holding.send(K::blankBlack);
    holding.wait(1s);
    holding.send(K::attention);
    holding.release({4000, 0});
    CHECK_FALSE(holding.view().moving);
    checkRests(holding.view().camera, worldOfFour());
}

TEST_CASE("days of sleep while somebody explored end where a wall would be that ran all along") {
    Visitor visitor;
    visitor.wait(5s);
    visitor.comeNear();
    Visitor awake = visitor;
    visitor.wait(70h + 123ms);
    for (Duration slept{}; slept < 70h; slept += 7s) awake.wait(7s);
    awake.wait(visitor.now - awake.now);
    CHECK(visitor.view() == awake.view());
    CHECK(visitor.show.timesLeft() == 1);
    CHECK_FALSE(visitor.view().exploring);
}

TEST_CASE("another layout under somebody who explores leaves them where they are") {
    Visitor visitor;
    visitor.comeNear();
    const Camera camera = visitor.view().camera;
    Settings bigger;
    bigger.viewport = viewport * 1.5f;
    visitor.show.setSettings(bigger, visitor.now);
    Round round = roundWithWorld();
    for (Entry& entry : round) {
        entry.reach.world.w *= 1.5f;
        entry.reach.world.h *= 1.5f;
        for (Band& band : entry.reach.bands)
            band.rect = {band.rect.x * 1.5f, band.rect.y * 1.5f, band.rect.w * 1.5f, band.rect.h * 1.5f};
    }
    visitor.show.replaceRound(round, visitor.now);
    CHECK(visitor.view().exploring);
    CHECK(std::abs(visitor.view().camera.center.x - camera.center.x * 1.5f) < 0.5f);
    CHECK(std::abs(visitor.view().camera.center.y - camera.center.y * 1.5f) < 0.5f);
    CHECK(visitor.view().camera.scale == camera.scale);
}

TEST_CASE("an empty round cannot be explored") {
    Remote remote(Round{});
    remote.show.explore(remote.now);
    CHECK_FALSE(remote.view().exploring);
    remote.show.flyTo(Camera{{100, 100}, 3}, remote.now);
    CHECK_FALSE(remote.view().exploring);
    remote.show.showRevision(0, remote.now);
    remote.wait(1h);
    remote.show.replaceRound(standardRound(), remote.now);
    CHECK(remote.view().camera == motion::home(viewport));
    remote.wait(10s);
    CHECK(remote.view().index == 1);
}

}  // namespace fukan::show
