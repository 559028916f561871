// Ripples and demonstrations: when, for how long, and what ends them.

#include "show/invitation.hpp"

#include <catch2/catch_test_macros.hpp>

#include "remote.hpp"

namespace fukan::show {

using motion::Duration;
using std::chrono_literals::operator""h;
using std::chrono_literals::operator""ms;
using std::chrono_literals::operator""s;
using K = input::CommandKind;

namespace {

Settings inviting() {
    Settings settings;
    settings.invite = true;
    return settings;
}

/// A map with two dives, and a page: 30 s.
Round demonstrable() {
    Round round{landscape(0), roadmap(0, 0, 4)};
    round[0].dives = {{{300, 300}, {{400, 400}, 3}}, {{900, 800}, {{900, 800}, 2.5f}}};
    return round;
}

/// From the show's start to the demonstration: two laps, and the first map but its tail.
constexpr Duration untilFirst = 2 * 30s + 10s - demonstration::tail;

}  // namespace

TEST_CASE("Ripples come at even distances, and none is cut short by the dwell's end") {
    const Ripples ripples(30s, 4);
    CHECK_FALSE(ripples.at(Ripples::first - 1ms));
    CHECK(ripples.at(Ripples::first)->progress == 0);
    CHECK_FALSE(ripples.at(Ripples::first + Ripples::time));
    const auto second = ripples.at(Ripples::first + Ripples::every);
    REQUIRE(second);
    CHECK(second->count == ripples.at(Ripples::first)->count + 1);
    CHECK(Ripples(30s, 5).at(Ripples::first)->count != second->count);
    const Duration last = Ripples::first + Ripples::every * 3;
    CHECK(ripples.at(last));
    CHECK_FALSE(Ripples(last + Ripples::time - 1ms, 4).at(last));
    CHECK(Ripples(last + Ripples::time, 4).at(last));
}

TEST_CASE("Between ripples nothing changes before the time that is told") {
    const Ripples ripples(30s, 0);
    for (Duration t{0}; t < 30s; t += 50ms) {
        const auto next = ripples.nextChange(t);
        if (ripples.at(t)) CHECK(next == t);
        if (!next) {
            for (Duration later = t; later < 30s; later += 50ms) CHECK_FALSE(ripples.at(later));
            break;
        }
        if (!ripples.at(t)) {
            CHECK(*next > t);
            CHECK_FALSE(ripples.at(*next - 1ms));
            CHECK(ripples.at(*next));
        }
    }
}

TEST_CASE("Beside a page ripples spread on its map as well") {
    Round round{roadmap(0, 0, 4), roadmap(0, 1, 4)};
    round[0].beside = landscape(0).scene;
    Remote remote(round, inviting());
    remote.wait(Ripples::first + 100ms);
    CHECK(remote.view().ripple);
    remote.wait(round[0].dwell);
    CHECK(remote.view().index == 1);
    CHECK_FALSE(remote.view().ripple);
}

TEST_CASE("A demonstration's hand comes, presses and is gone") {
    using namespace demonstration;
    float way = 0;
    for (Duration t = 1ms; t < handGone; t += 10ms) {
        const auto hand = handAt({5, 6}, t);
        if (!hand) continue;
        CHECK(hand->pixel == base::Vec2{5, 6});
        CHECK(hand->way >= way);
        way = hand->way;
        CHECK(hand->ring.has_value() == (t >= taps && t < taps + 900ms));
        if (t < arrives) CHECK(hand->press == 0);
    }
    CHECK(way == 1);
    CHECK(handAt({}, taps)->press == 1);
    CHECK_FALSE(handAt({}, handGone));
}

TEST_CASE("Laps that are slept through are counted in threes where one of them demonstrates") {
    using namespace demonstration;
    CHECK(lapsWithin(59s, 30s, false).count == 1);
    CHECK(lapsWithin(60s, 30s, false).length == 60s);
    CHECK(lapsWithin(90s + over - 1ms, 30s, true).count == 0);
    CHECK(lapsWithin(90s + over, 30s, true).count == 3);
    CHECK(lapsWithin(2 * (90s + over), 30s, true).length == 2 * (90s + over));
    CHECK(lapsWithin(-1s, 30s, true).count == 0);
}

TEST_CASE("In every third lap the camera dives into an area and flies home, and that counts as no visit") {
    Remote remote(demonstrable(), inviting());
    remote.wait(untilFirst);
    CHECK(remote.view().camera == motion::home({1920, 1080}));
    CHECK(remote.show.nextChange(remote.now) == remote.now);
    remote.wait(demonstration::taps - 1ms);
    REQUIRE(remote.view().ghost);
    CHECK(remote.view().ghost->pixel == base::Vec2{300, 300});
    CHECK_FALSE(remote.view().demonstrating);
    remote.wait(1ms + 3s);
    CHECK(remote.view().camera.scale == 3);
    CHECK(remote.view().demonstrating);
    CHECK_FALSE(remote.view().exploring);
    CHECK_FALSE(remote.view().idleLeft);
    CHECK_FALSE(remote.view().moving);
    remote.wait(demonstration::over - demonstration::taps - 3s);
    CHECK(remote.view().camera == motion::home({1920, 1080}));
    CHECK(remote.view().index == 0);
    // The rest of the dwell, as if there had been nothing.
    remote.wait(demonstration::tail - 1ms);
    CHECK(remote.view().index == 0);
    remote.wait(1ms);
    CHECK(remote.view().index == 1);
    CHECK(remote.show.timesLeft() == 0);

    // Three laps later another area.
    remote.wait(20s + untilFirst + demonstration::taps + 3s);
    CHECK(remote.view().demonstrating);
    CHECK(remote.view().camera.scale == 2.5f);
}

TEST_CASE("Without an invitation, with reduced motion and without dives there is nothing of it") {
    Settings reduced = inviting();
    reduced.reducedMotion = true;
    Round bare = demonstrable();
    bare[0].dives.clear();
    for (const auto& [round, settings] :
         {std::pair{demonstrable(), Settings{}}, {demonstrable(), reduced}, {bare, inviting()}}) {
        Remote remote(round, settings);
        for (int i = 0; i < 400; ++i) {
            remote.wait(500ms);
            CHECK_FALSE(remote.view().ghost);
            CHECK_FALSE(remote.view().demonstrating);
            if (!settings.invite || settings.reducedMotion) CHECK_FALSE(remote.view().ripple);
        }
    }
}

TEST_CASE("A ripple spreads only while the map stands by itself") {
    Remote remote({landscape(0, 60)}, inviting());
    remote.wait(Ripples::first + 500ms);
    CHECK(remote.view().ripple);
    CHECK(remote.show.nextChange(remote.now) == remote.now);
    remote.send(K::hold);
    CHECK_FALSE(remote.view().ripple);
    remote.send(K::hold);
    CHECK(remote.view().ripple);
    remote.show.explore(remote.now);
    CHECK_FALSE(remote.view().ripple);
    Remote page({roadmap(0, 0, 0)}, inviting());
    page.wait(Ripples::first + 500ms);
    CHECK_FALSE(page.view().ripple);
}

TEST_CASE("A finger that lands stops a demonstration where it is, and finds the picture there") {
    Remote remote(demonstrable(), inviting());
    remote.wait(untilFirst + demonstration::taps + 400ms);
    const View flying = remote.view();
    REQUIRE(flying.moving);
    REQUIRE(flying.camera.scale > 1);
    remote.send(K::touched);
    CHECK(remote.view().camera == flying.camera);
    CHECK_FALSE(remote.view().ghost);
    CHECK_FALSE(remote.view().demonstrating);
    CHECK(remote.view().exploring);
    remote.wait(1s);
    CHECK(remote.view().camera == flying.camera);
    remote.send(K::released);
    remote.wait(1s);
    CHECK(remote.view().exploring);
    // It is a visit now, and ends as one.
    remote.wait(60s);
    CHECK(remote.show.timesLeft() == 1);
    CHECK(remote.show.atRest());
}

TEST_CASE("A key ends a demonstration and acts on the whole scene") {
    for (const K key : {K::hold, K::attention, K::nextScene, K::language}) {
        Remote remote(demonstrable(), inviting());
        remote.wait(untilFirst + demonstration::taps + 3s);
        REQUIRE(remote.view().demonstrating);
        remote.send(key);
        CHECK(remote.view().camera == motion::home({1920, 1080}));
        CHECK_FALSE(remote.view().exploring);
        CHECK_FALSE(remote.view().demonstrating);
        CHECK((remote.view().state == State::held) == (key == K::hold));
        CHECK(remote.view().index == (key == K::nextScene ? 1 : 0));
    }
}

TEST_CASE("Nothing is demonstrated to a person who was at the wall a moment before") {
    Remote remote(demonstrable(), inviting());
    remote.wait(untilFirst - 40s);
    remote.send(K::attention);
    remote.wait(40s + 2s);
    CHECK_FALSE(remote.view().ghost);
    remote.wait(2s);
    CHECK(remote.view().index == 1);
}

TEST_CASE("A show that sleeps for any time is as if it had run with all its demonstrations") {
    for (const Duration gone :
         {Duration(59s), Duration(untilFirst + 5s), Duration(700s), Duration(7h), Duration(50h + 13s)}) {
        Remote stepped(demonstrable(), inviting());
        Remote slept(demonstrable(), inviting());
        for (Duration done{0}; done < gone;) {
            const Duration step = std::min<Duration>(1700ms, gone - done);
            stepped.wait(step);
            done += step;
        }
        slept.wait(gone);
        CHECK(stepped.view() == slept.view());
        CHECK(stepped.show.nextChange(stepped.now) == slept.show.nextChange(slept.now));
    }
}

TEST_CASE("A wall of another size ends a demonstration at home") {
    Remote remote(demonstrable(), inviting());
    remote.wait(untilFirst + demonstration::taps + 3s);
    Settings other = inviting();
    other.viewport = {1280, 720};
    remote.show.setSettings(other, remote.now);
    CHECK(remote.view().camera == motion::home({1280, 720}));
    CHECK(remote.show.atRest());
}

}  // namespace fukan::show
