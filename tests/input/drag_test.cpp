// Drags, throws and turned pages.

#include <catch2/catch_test_macros.hpp>
#include <catch2/matchers/catch_matchers_floating_point.hpp>
#include <cmath>

#include "input/visitor.hpp"

namespace fukan::input {

using base::Vec2;
using Catch::Matchers::WithinRel;
using motion::Timestamp;
using std::chrono_literals::operator""ms;
using test::panned;
using test::Visitor;
using K = CommandKind;
using Kinds = std::vector<CommandKind>;

TEST_CASE("what is dragged stays under the finger, the slop included") {
    for (const Ground ground : {Ground::world, Ground::control}) {
        Visitor visitor(ground);
        const Timestamp press = visitor.now;
        visitor.land(1, {100, 100});
        visitor.move(1, {110, 100});
        CHECK(visitor.takeKinds() == Kinds{K::touched});
        Vec2 moved;
        for (const Vec2 p : {Vec2{119, 101}, Vec2{140, 90}, Vec2{141.25f, 91.5f}, Vec2{-700, 5000}}) {
            visitor.wait(200ms);
            visitor.move(1, p);
            const auto given = visitor.take();
            REQUIRE(given.size() == 1);
            CHECK(given[0].kind == K::panBy);
            CHECK(given[0].pixel == p);
            CHECK(given[0].origin == Vec2{100, 100});
            CHECK(given[0].press == press);
            moved = moved + given[0].delta;
            CHECK(moved == p - Vec2{100, 100});
        }
        visitor.move(1, {-700, 5000});
        CHECK(visitor.given.empty());
    }
}

TEST_CASE("a finger that comes back to where it landed goes on dragging, and is no tap") {
    Visitor visitor;
    visitor.land(1, {100, 100});
    visitor.move(1, {200, 100});
    visitor.move(1, {101, 100});
    CHECK(panned(visitor.take()) == Vec2{1, 0});
    visitor.wait(50ms);
    visitor.lift(1);
    CHECK(visitor.takeKinds() == Kinds{K::released});
    CHECK(visitor.gestures.atRest());
}

TEST_CASE("a throw has the speed of the hand") {
    for (const Vec2 step : {Vec2{12, 0}, Vec2{-6, 9}, Vec2{0, -30}}) {
        Visitor visitor;
        visitor.land(1, {1000, 1000});
        visitor.slide(1, {1000, 1000}, step, 15);
        visitor.wait(5ms);
        visitor.lift(1);
        const Command end = visitor.take().back();
        CHECK(end.kind == K::released);
        CHECK_THAT(end.velocity.x, WithinRel(step.x * 100, 0.01f));
        CHECK_THAT(end.velocity.y, WithinRel(step.y * 100, 0.01f));
        CHECK(end.pixel == Vec2{1000, 1000} + step * 15);
    }
}

TEST_CASE("a hand that waits, or creeps, throws nothing; none throws faster than there is a use for") {
    const auto thrown = [](Vec2 step, motion::Duration rest) {
        Visitor visitor;
        visitor.land(1, {1000, 1000});
        visitor.slide(1, {1000, 1000}, step, 45);
        visitor.wait(rest);
        visitor.lift(1);
        return visitor.take().back().velocity;
    };
    CHECK(thrown({12, 0}, 40ms) == Vec2{});
    CHECK(thrown({12, 0}, 39ms).x > 1000);
    CHECK(thrown({12, 0}, 400ms) == Vec2{});
    CHECK(thrown({0.45f, 0}, 5ms) == Vec2{});
    CHECK(thrown({0.6f, 0}, 5ms).x > 50);
    const Vec2 fast = thrown({300, 400}, 5ms);
    CHECK_THAT(std::hypot(fast.x, fast.y), WithinRel(8000.0f, 0.001f));
    CHECK_THAT(fast.y / fast.x, WithinRel(4.0f / 3, 0.001f));
}

TEST_CASE("a hand that slows down throws with the speed it has left") {
    Visitor visitor;
    visitor.land(1, {0, 0});
    float x = 0;
    for (int i = 0; i < 12; ++i) {  // 1200 px/s, less by a tenth every 10 ms
        visitor.wait(10ms);
        x += 12 - static_cast<float>(i);
        visitor.move(1, {x, 0});
    }
    visitor.lift(1);
    CHECK(std::abs(visitor.take().back().velocity.x) < 150);
}

TEST_CASE("what a slow frame tells all at once is no throw") {
    Visitor visitor;
    visitor.land(1, {100, 100});
    visitor.wait(90ms);
    for (int i = 1; i <= 9; ++i) {
        visitor.now.ns += 1000;
        visitor.move(1, {100 + 10 * static_cast<float>(i), 100});
    }
    visitor.lift(1);
    const float speed = visitor.take().back().velocity.x;
    CHECK(speed > 500);
    CHECK(speed < 1500);
}

TEST_CASE("time that stands still throws nothing") {
    Visitor visitor;
    visitor.land(1, {100, 100});
    for (int i = 1; i < 50; ++i) visitor.move(1, {100 + 20 * static_cast<float>(i), 100});
    visitor.lift(1);
    CHECK(visitor.given.back().velocity == Vec2{});
    CHECK(panned(visitor.take()) == Vec2{980, 0});
}

TEST_CASE("at rest a page follows a sideways drag, and turns when it ends, to the left onward") {
    for (const float way : {-61.0f, -500.0f, 61.0f, 500.0f}) {
        Visitor visitor(Ground::scene);
        const Timestamp press = visitor.now;
        visitor.land(1, {800, 500});
        visitor.wait(100ms);
        visitor.move(1, Vec2{800 + way, 520});
        visitor.wait(100ms);
        const auto dragged = visitor.take();
        REQUIRE(dragged.size() == 2);
        CHECK(dragged[1].kind == K::turnBy);
        CHECK(dragged[1].delta.x == way);
        visitor.lift(1);
        const auto given = visitor.take();
        REQUIRE(given.size() == 2);
        CHECK(given[0].kind == K::released);
        CHECK(given[0].velocity == Vec2{});
        CHECK(given[1].kind == (way < 0 ? K::nextScene : K::previousScene));
        CHECK(given[1].press == press);
        CHECK(visitor.gestures.atRest());
    }
}

TEST_CASE("at rest a short, a steep or an upright drag turns nothing") {
    for (const Vec2 by : {Vec2{40, 0}, Vec2{100, 80}, Vec2{0, 300}}) {
        Visitor visitor(Ground::scene);
        visitor.land(1, {500, 500});
        visitor.wait(50ms);
        visitor.move(1, Vec2{500, 500} + by);
        visitor.wait(50ms);
        visitor.lift(1);
        // One that begins sideways is followed, and goes back.
        CHECK(visitor.takeEnds() == Kinds{K::touched, K::released});
    }
}

TEST_CASE("a page thrown turns sooner than one pushed, and one thrown back does not") {
    Visitor thrown(Ground::scene);
    thrown.land(1, {500, 500});
    thrown.slide(1, {500, 500}, {-9, 0}, 4);
    thrown.lift(1);
    CHECK(thrown.takeEnds() == Kinds{K::touched, K::released, K::nextScene});

    Visitor back(Ground::scene);
    back.land(1, {500, 500});
    back.slide(1, {500, 500}, {-20, 0}, 15);
    back.slide(1, {200, 500}, {15, 0}, 12);
    back.lift(1);
    CHECK(back.takeEnds() == Kinds{K::touched, K::released});
}

TEST_CASE("what ends a gesture against the hand's will is told, and nothing else comes of it") {
    for (const EventPayload& end : {EventPayload{TouchesCancelled{}}, EventPayload{FocusLost{}}}) {
        for (const Vec2 by : {Vec2{0, 0}, Vec2{300, 0}}) {
            for (const Ground ground : {Ground::world, Ground::scene, Ground::control}) {
                Visitor visitor(ground);
                visitor.land(1, {500, 500});
                visitor.wait(20ms);
                visitor.move(1, Vec2{500, 500} + by);
                visitor.take();
                visitor.event(end);
                CHECK(visitor.takeKinds() == Kinds{K::cancelled});
                visitor.move(1, {900, 900});
                visitor.lift(1);
                visitor.wait(1000ms);
                CHECK(visitor.given.empty());
                CHECK(visitor.gestures.atRest());
                visitor.land(1, {5, 5});
                CHECK(visitor.takeKinds() == Kinds{K::touched});
            }
        }
        Visitor noFinger;
        noFinger.event(end);
        CHECK(noFinger.given.empty());
    }
}

}  // namespace fukan::input
