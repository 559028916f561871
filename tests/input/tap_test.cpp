// Taps, double taps, long presses: by fingers.

#include <catch2/catch_test_macros.hpp>

#include "input/visitor.hpp"

namespace fukan::input {

using base::Vec2;
using motion::Timestamp;
using std::chrono_literals::operator""ms;
using test::Visitor;
using K = CommandKind;
using Kinds = std::vector<CommandKind>;

TEST_CASE("a finger is noticed at once, and a tap when it is lifted") {
    for (const Ground ground : {Ground::world, Ground::scene}) {
        Visitor visitor(ground);
        const Timestamp press = visitor.now;
        visitor.land(7, {300, 200});
        CHECK(visitor.takeKinds() == Kinds{K::touched});
        visitor.wait(80ms);
        visitor.move(7, {303, 198});
        visitor.lift(7);
        const auto given = visitor.take();
        REQUIRE(given.size() == 2);
        CHECK(given[0].kind == K::released);
        CHECK(given[1].kind == K::tapped);
        CHECK(given[1].pixel == Vec2{300, 200});
        CHECK(given[1].origin == Vec2{300, 200});
        CHECK(given[1].press == press);
        CHECK(visitor.gestures.atRest());
        CHECK_FALSE(visitor.gestures.nextChange());
        visitor.wait(1000ms);
        CHECK(visitor.given.empty());
        CHECK(visitor.asked == 1);
    }
}

TEST_CASE("a tap on a control acts when the finger leaves, however long it lay there") {
    for (const auto length : {20ms, 480ms, 3000ms}) {
        Visitor visitor(Ground::control);
        visitor.tap({50, 60}, length);
        CHECK(visitor.takeKinds() == Kinds{K::touched, K::released, K::tapped});
        CHECK(visitor.gestures.atRest());
        CHECK_FALSE(visitor.gestures.nextChange());
    }
}

TEST_CASE("the second of two taps near each other is a double tap, at the first one's place and instant") {
    Visitor visitor;
    const Timestamp press = visitor.now;
    visitor.tap({300, 200});
    visitor.wait(200ms);
    visitor.take();
    visitor.tap({360, 250}, 400ms);
    const auto given = visitor.take();
    REQUIRE(given.size() == 3);
    CHECK(given[0].kind == K::touched);
    CHECK(given[1].kind == K::released);
    CHECK(given[2].kind == K::doubleTapped);
    CHECK(given[2].pixel == Vec2{300, 200});
    CHECK(given[2].press == press);
    visitor.wait(5000ms);
    CHECK(visitor.given.empty());
    CHECK(visitor.gestures.atRest());
}

TEST_CASE("taps too far or too long after each other are two") {
    Visitor far;
    far.tap({300, 200});
    far.wait(100ms);
    far.take();
    far.tap({420, 200});
    CHECK(far.takeKinds() == Kinds{K::touched, K::released, K::tapped});

    Visitor late;
    late.tap({300, 200});
    late.wait(310ms);
    CHECK(late.takeKinds() == Kinds{K::touched, K::released, K::tapped});
    late.tap({300, 200});
    late.wait(300ms);
    CHECK(late.takeKinds() == Kinds{K::touched, K::released, K::tapped});
}

TEST_CASE("of three taps the second is a double tap") {
    Visitor visitor;
    for (int i = 0; i < 3; ++i) {
        visitor.tap({300, 200});
        visitor.wait(100ms);
    }
    visitor.wait(300ms);
    CHECK(visitor.takeKinds() == Kinds{K::touched, K::released, K::tapped, K::touched, K::released,
                                       K::doubleTapped, K::touched, K::released, K::tapped});
}

TEST_CASE("a second touch that goes on to drag or lies still is no tap") {
    Visitor drags;
    drags.tap({300, 200});
    drags.wait(100ms);
    drags.take();
    drags.land(1, {300, 200});
    drags.move(1, {350, 200});
    CHECK(drags.takeKinds() == Kinds{K::touched, K::panBy});

    Visitor lies;
    lies.tap({300, 200});
    lies.wait(100ms);
    lies.take();
    lies.land(1, {300, 200});
    lies.wait(500ms);
    CHECK(lies.takeKinds() == Kinds{K::touched, K::longPressed});
}

TEST_CASE("a second touch that becomes a pinch is no tap") {
    Visitor visitor;
    visitor.tap({300, 200});
    visitor.wait(100ms);
    visitor.take();
    visitor.land(1, {300, 200});
    CHECK(visitor.takeKinds() == Kinds{K::touched});
    visitor.land(2, {500, 200});
    CHECK(visitor.takeKinds().empty());
    visitor.lift(2);
    visitor.lift(1);
    visitor.wait(1000ms);
    CHECK(visitor.takeKinds() == Kinds{K::released});
}

TEST_CASE("a finger that the panel loses for a moment is one finger") {
    Visitor world;
    const Timestamp press = world.now;
    world.tap({300, 200});
    world.wait(20ms);
    CHECK(world.takeKinds() == Kinds{K::touched, K::released, K::tapped});
    world.tap({302, 200});
    const auto given = world.take();
    REQUIRE(given.size() == 2);
    CHECK(given[1].kind == K::released);
    for (const Command& c : given) CHECK(c.press == press);
    // Both are the first tap of a double tap.
    world.wait(100ms);
    world.tap({302, 200});
    CHECK(world.takeKinds() == Kinds{K::touched, K::released, K::doubleTapped});

    // A button that opens and shuts must not do both.
    Visitor control(Ground::control);
    control.tap({300, 200});
    control.wait(20ms);
    control.tap({302, 200});
    CHECK(control.takeKinds() == Kinds{K::touched, K::released, K::tapped, K::touched, K::released});
    control.wait(60ms);
    control.tap({302, 200});
    CHECK(control.takeKinds() == Kinds{K::touched, K::released, K::tapped});
}

TEST_CASE("a finger that lies still asks for the menu, and then means nothing more") {
    Visitor visitor;
    visitor.land(1, {300, 200});
    visitor.move(1, {310, 210});
    REQUIRE(visitor.gestures.nextChange());
    CHECK(*visitor.gestures.nextChange() == visitor.now + 500ms);
    visitor.wait(499ms);
    CHECK(visitor.takeKinds() == Kinds{K::touched});
    visitor.wait(1ms);
    const auto given = visitor.take();
    REQUIRE(given.size() == 1);
    CHECK(given[0].kind == K::longPressed);
    CHECK(given[0].pixel == Vec2{300, 200});
    visitor.move(1, {900, 800});
    visitor.land(2, {100, 100});
    visitor.move(2, {500, 100});
    CHECK(visitor.given.empty());
    visitor.lift(2);
    visitor.lift(1);
    const auto end = visitor.take();
    REQUIRE(end.size() == 1);
    CHECK(end[0].kind == K::released);
    CHECK(end[0].velocity == Vec2{});
    visitor.wait(1000ms);
    CHECK(visitor.given.empty());
    CHECK(visitor.gestures.atRest());
}

TEST_CASE("a long press whose time was missed is still told before the move that would spoil it") {
    Visitor visitor;
    visitor.land(1, {300, 200});
    visitor.now = visitor.now + 700ms;
    visitor.move(1, {600, 200});
    CHECK(visitor.takeKinds() == Kinds{K::touched, K::longPressed});
}

TEST_CASE("where a millimetre is known a finger trembles in millimetres, however fine the pixels are") {
    const auto still = [](const Panel& panel, Vec2 by) {
        Visitor visitor(Ground::world, panel);
        visitor.land(1, {500, 500});
        visitor.move(1, Vec2{500, 500} + by);
        return visitor.takeKinds() == Kinds{K::touched};
    };
    CHECK(still({}, {17, 0}));
    CHECK_FALSE(still({}, {13, 13}));
    CHECK(still({2, 0}, {35, 0}));
    CHECK_FALSE(still({2, 0}, {37, 0}));
    CHECK(still({1, 10}, {28, 0}));  // 2.86 mm
    CHECK_FALSE(still({1, 10}, {29, 0}));
    CHECK(still({2, 3.15f}, {8, 0}));
    CHECK_FALSE(still({1, 3.15f}, {10, 0}));
    // What no panel can be is not believed.
    CHECK(still({1, 500}, {17, 0}));
    CHECK_FALSE(still({1, 500}, {19, 0}));
    CHECK_FALSE(still({-1, -1}, {19, 0}));
}

}  // namespace fukan::input
