// Whatever people do, and whenever: what must always hold.

#include <catch2/catch_test_macros.hpp>
#include <cmath>
#include <random>

#include "remote.hpp"
#include "worlds.hpp"

namespace fukan::show {

using motion::Duration;
using motion::Timestamp;
using std::chrono_literals::operator""h;
using std::chrono_literals::operator""s;
using K = input::CommandKind;

namespace {

Round anyRound(std::mt19937& random) {
    Round round;
    for (auto n = random() % 8; n > 0; --n) {
        Entry entry;
        entry.scene = {static_cast<SceneKind>(random() % 3), random() % 2, random() % 3, {}};
        if (entry.scene.kind == SceneKind::image)
            entry.scene = {SceneKind::image, 0, 0, random() % 2 ? "a" : "b"};
        entry.dwell = std::chrono::milliseconds(random() % 30000);
        entry.transition = static_cast<TransitionKind>(random() % 5);
        if (entry.scene.kind != SceneKind::image) {
            for (auto stops = random() % 30; stops > 0; --stops)
                entry.stops.push_back(std::chrono::milliseconds(500 + random() % 15000));
        }
        entry.domainNumbers = {static_cast<int>(random() % 5)};
        if (entry.scene.kind != SceneKind::image && random() % 3 != 0) entry.reach = anyWorld(random);
        for (auto dives = entry.scene.kind == SceneKind::landscape ? random() % 3 : 0; dives > 0; --dives)
            entry.dives.push_back({{500, 400}, {{static_cast<float>(random() % 2000), 300}, 2.5f}});
        round.push_back(entry);
    }
    return round;
}

input::Command anyCommand(std::mt19937& random, Timestamp now) {
    std::uniform_real_distribution<float> pixels(-500, 2500), factor(0, 3);
    input::Command command;
    command.kind = static_cast<K>(random() % (static_cast<unsigned>(K::cancelled) + 1));
    command.number = static_cast<int>(random() % 14) - 2;
    command.pixel = {pixels(random), pixels(random)};
    command.delta = {pixels(random), pixels(random)};
    command.factor = factor(random);
    command.velocity = {pixels(random) * 4, pixels(random) * 4};
    command.press = random() % 5 == 0 ? now - Duration{static_cast<std::int64_t>(random() % 9)} : now;
    return command;
}

/// What whoever reads the commands does with them.
void explore(Remote& remote, std::mt19937& random) {
    std::uniform_real_distribution<float> pixels(-500, 2500), scale(0.1f, 20);
    switch (random() % 5) {
        case 0:
            return remote.show.explore(remote.now);
        case 1:
            return remote.show.leave(remote.now);
        case 2:
            return remote.show.showRevision(random() % 3, remote.now);
        default:
            return remote.show.flyTo({{pixels(random), pixels(random)}, scale(random)}, remote.now);
    }
}

Duration anyWait(std::mt19937& random) {
    switch (random() % 8) {
        case 0:
            return Duration{0};
        case 1:
            return Duration{1};
        case 2:
            return 50h;
        case 3:
            return 46s;
        default:
            return Duration{static_cast<std::int64_t>(random() % 2'000'000'000)};
    }
}

void checkSane(const View& v, std::size_t count) {
    CHECK(v.count == count);
    CHECK((count == 0 ? v.index == 0 : v.index < count));
    CHECK(v.dwellProgress >= 0);
    CHECK(v.dwellProgress <= 1);
    CHECK(std::isfinite(v.camera.center.x));
    CHECK(std::isfinite(v.camera.center.y));
    CHECK(v.camera.scale > 0.1f);
    CHECK(v.camera.scale <= 40 * Viewpoint::mostOverzoom);
    if (v.idleLeft) {
        CHECK(v.exploring);
        CHECK(*v.idleLeft >= 0);
        CHECK(*v.idleLeft <= 1);
    }
    if (count == 0) CHECK_FALSE(v.exploring);
    if (v.demonstrating) CHECK_FALSE(v.exploring);
    if (v.ghost || v.demonstrating) CHECK(v.state == State::attract);
    if (v.transition) {
        CHECK(v.transition->progress >= 0);
        CHECK(v.transition->progress <= 1);
        CHECK(v.transition->kind != TransitionKind::cut);
        CHECK(v.transition->from != v.scene);
    }
    if (v.spotlight) {
        CHECK(v.spotlight->amount >= 0);
        CHECK(v.spotlight->dim > 0);
        CHECK(v.spotlight->dim <= 1);
        CHECK(v.spotlight->amount <= 1);
    }
    if (v.state == State::blankBlack || v.state == State::blankWhite) {
        CHECK_FALSE(v.transition);
        CHECK_FALSE(v.spotlight);
    }
}

View withoutProgress(View v) {
    v.dwellProgress = 0;
    return v;
}

/// From `now` until the instant it announces, the view stands.
void checkAnnounced(const Show& show, Timestamp now) {
    const auto next = show.nextChange(now);
    if (next) CHECK(*next >= now);
    if (next && *next == now) return;
    const Timestamp until = next ? *next : now + 50h;
    const View is = withoutProgress(show.view(now));
    CHECK(withoutProgress(show.view(now + (until - now) / 2)) == is);
    CHECK(withoutProgress(show.view(until - Duration{1})) == is);
}

}  // namespace

TEST_CASE("no storm of commands, waits and reloads breaks the show") {
    for (unsigned seed = 1; seed <= 40; ++seed) {
        CAPTURE(seed);
        std::mt19937 random(seed);
        Round round = anyRound(random);
        Settings settings;
        settings.reducedMotion = random() % 3 == 0;
        settings.invite = random() % 2 == 0;
        Remote remote(round, settings);
        for (int i = 0; i < 250; ++i) {
            CAPTURE(i);
            remote.wait(anyWait(random));
            const View before = remote.view();
            if (random() % 3 != 0) {
                const bool swallowed = test::give(remote.show, anyCommand(random, remote.now), remote.now);
                const View after = remote.view();
                if (swallowed) CHECK(after.index == before.index);
                if (swallowed)
                    CHECK((after.state == State::attract || after.state == State::held ||
                           after.state == before.state));
            } else if (random() % 6 == 0) {
                round = anyRound(random);
                remote.show.replaceRound(round, remote.now);
            } else {
                explore(remote, random);
            }
            const View v = remote.view();
            checkSane(v, round.size());
            CHECK(remote.view() == v);
            if (v.spotlight) CHECK(v.spotlight->stop < round[v.index].stops.size());
            checkAnnounced(remote.show, remote.now);
        }
    }
}

TEST_CASE("whatever was done: with no hand on it the camera comes to rest where it may, and then goes home") {
    for (unsigned seed = 1; seed <= 60; ++seed) {
        CAPTURE(seed);
        std::mt19937 random(seed);
        Round round;
        while (round.empty()) round = anyRound(random);
        Remote remote(round, {.reducedMotion = random() % 3 == 0, .invite = random() % 2 == 0});
        for (int i = 0; i < 80; ++i) {
            remote.wait(Duration{static_cast<std::int64_t>(random() % 900'000'000)});
            if (random() % 4 == 0) {
                explore(remote, random);
            } else {
                test::give(remote.show, anyCommand(random, remote.now), remote.now);
            }
        }
        input::Command released = anyCommand(random, remote.now);
        for (const K last : {K::attention, K::released}) {
            released.kind = last;
            remote.now = remote.now + Duration{1};
            released.press = remote.now;
            test::give(remote.show, released, remote.now);
        }
        const std::uint64_t left = remote.show.timesLeft();
        remote.wait(20s);
        View v = remote.view();
        CHECK_FALSE(v.moving);
        if (v.exploring) checkRests(v.camera, round[v.index].reach);
        remote.wait(30s);
        v = remote.view();
        if (v.state != State::attract) continue;
        CHECK_FALSE(v.exploring);
        CHECK((v.demonstrating || v.camera == motion::home(viewport)));
        CHECK(remote.show.timesLeft() <= left + 1);
    }
}

TEST_CASE("only what people do, or the end of a dwell, changes the scene") {
    std::mt19937 random(77);
    Remote remote(standardRound());
    for (int i = 0; i < 3000; ++i) {
        const auto next = remote.show.nextChange(remote.now);
        const View before = remote.view();
        const Duration step = Duration{static_cast<std::int64_t>(random() % 400'000'000)};
        remote.wait(step);
        const View after = remote.view();
        if (after.index != before.index) {
            CHECK(after.index == (before.index + 1) % 6);
            CHECK(before.dwellProgress > 0.9f);
            CHECK((next && *next <= remote.now));
        } else {
            CHECK(after.dwellProgress >= before.dwellProgress);
        }
    }
}

}  // namespace fukan::show
