#include <catch2/catch_test_macros.hpp>
#include <catch2/matchers/catch_matchers_floating_point.hpp>
#include <limits>
#include <random>

#include "input/visitor.hpp"

namespace fukan::input {

using base::Vec2;
using Catch::Matchers::WithinAbs;
using motion::Timestamp;
using std::chrono_literals::operator""ms;
using test::panned;
using test::Visitor;
using K = CommandKind;
using Kinds = std::vector<CommandKind>;

TEST_CASE("the left button is a finger that trembles less") {
    Visitor mouse;
    mouse.press({100, 100});
    mouse.point({103, 101});
    CHECK(mouse.takeKinds() == Kinds{K::touched});
    Vec2 moved;
    for (const Vec2 p : {Vec2{106, 101}, Vec2{140, 90}, Vec2{141, 91}}) {
        mouse.point(p);
        moved = moved + panned(mouse.take());
        CHECK(moved == p - Vec2{100, 100});
    }
    mouse.release({150, 80});
    CHECK(moved + panned(mouse.take()) == Vec2{50, -20});
    mouse.point({200, 200});
    CHECK(mouse.given.empty());
}

TEST_CASE("a click that trembles is a click, and two are two fingers' double tap") {
    Visitor mouse;
    mouse.press({100, 100});
    mouse.point({102, 102});
    mouse.release({101, 100});
    mouse.wait(100ms);
    mouse.take();
    mouse.press({102, 101});
    mouse.release({102, 101});
    CHECK(mouse.takeKinds() == Kinds{K::touched, K::released, K::doubleTapped});
    mouse.wait(1000ms);
    // A mouse hits what it aims at: two clicks ten pixels apart mean two things.
    mouse.press({100, 100});
    mouse.release({100, 100});
    mouse.wait(100ms);
    mouse.press({110, 100});
    mouse.release({110, 100});
    mouse.wait(300ms);
    CHECK(mouse.takeKinds() == Kinds{K::touched, K::released, K::tapped, K::touched, K::released, K::tapped});
}

TEST_CASE("on a dense screen the slop is as wide to the hand, and a mouse knows no millimetres") {
    for (const float pixelsPerMm : {0.0f, 2.0f, 10.0f}) {
        Visitor mouse(Ground::world, {2, pixelsPerMm});
        mouse.press({100, 100});
        mouse.take();
        mouse.point({107, 100});
        CHECK(mouse.given.empty());
        mouse.point({109, 100});
        CHECK(mouse.take().size() == 1);
    }
}

TEST_CASE("at rest a sideways drag of the mouse turns the page") {
    Visitor mouse(Ground::scene);
    mouse.press({800, 500});
    mouse.point({700, 510});
    mouse.release({650, 520});
    CHECK(mouse.takeEnds() == Kinds{K::touched, K::released, K::nextScene});
    mouse.press({800, 500});
    mouse.release({900, 500});
    CHECK(mouse.takeEnds() == Kinds{K::touched, K::released, K::previousScene});
    // As far on a panel with few pixels to a millimetre, where a finger need not go so many.
    Visitor coarse(Ground::scene, {1, 1.5f});
    coarse.press({800, 500});
    coarse.release({770, 500});
    CHECK(coarse.takeEnds() == Kinds{K::touched, K::released});
    coarse.land(1, {800, 500});
    coarse.wait(100ms);
    coarse.move(1, {770, 500});
    coarse.wait(100ms);
    coarse.lift(1);
    CHECK(coarse.takeEnds() == Kinds{K::touched, K::released, K::nextScene});
}

TEST_CASE("the wheel zooms about the pointer, evenly both ways, and not without end") {
    Visitor mouse;
    mouse.wheel({300, 200}, 1);
    mouse.wheel({300, 200}, -1);
    const auto given = mouse.take();
    REQUIRE(given.size() == 2);
    CHECK(given[0].kind == K::zoomAbout);
    CHECK(given[0].pixel == Vec2{300, 200});
    CHECK_THAT(given[0].factor, WithinAbs(1.1, 1e-5));
    CHECK_THAT(given[0].factor * given[1].factor, WithinAbs(1, 1e-5));
    mouse.wheel({0, 0}, 1e9f);
    CHECK(mouse.take()[0].factor < 3);
    mouse.wheel({0, 0}, 0);
    mouse.wheel({0, 0}, std::numeric_limits<float>::quiet_NaN());
    CHECK(mouse.given.empty());
}

TEST_CASE("one turn of the wheel is one press; after a pause it is another") {
    Visitor mouse;
    const auto press = [&mouse] {
        mouse.wheel({}, 1);
        return mouse.take()[0].press;
    };
    const Timestamp first = press();
    mouse.wait(200ms);
    CHECK(press() == first);
    mouse.wait(200ms);
    CHECK(press() == first);
    mouse.wait(400ms);
    CHECK(press() == mouse.now);
}

TEST_CASE("the wheel turns while the left button is down, and the drag goes on") {
    Visitor mouse;
    mouse.press({100, 100});
    mouse.point({200, 100});
    mouse.wheel({200, 100}, 1);
    mouse.point({210, 100});
    CHECK(mouse.takeKinds() == Kinds{K::touched, K::panBy, K::zoomAbout, K::panBy});
}

TEST_CASE("the right button goes back, and every button is noticed") {
    Visitor mouse;
    for (const auto& [button, kind] : {std::pair{Button::right, K::back}, std::pair{Button::left, K::touched},
                                       std::pair{Button::middle, K::attention}}) {
        mouse.press({1, 1}, button);
        CHECK(mouse.takeKinds() == Kinds{kind});
        mouse.release({1, 1}, button);
        mouse.wait(1000ms);
        mouse.take();
    }
}

TEST_CASE("another button, or losing the focus, ends the drag") {
    Visitor mouse;
    mouse.press({100, 100});
    mouse.press({100, 100}, Button::right);
    CHECK(mouse.takeKinds() == Kinds{K::touched, K::cancelled, K::back});
    mouse.point({300, 300});
    CHECK(mouse.given.empty());
    mouse.ground = Ground::scene;
    mouse.press({100, 100});
    mouse.event(FocusLost{});
    mouse.release({400, 100});
    CHECK(mouse.takeKinds() == Kinds{K::touched, K::cancelled});
}

TEST_CASE("while fingers are down the mouse is not heard, and it gives way to them") {
    Visitor both;
    both.land(1, {100, 100});
    both.take();
    both.press({500, 500});
    both.point({700, 500});
    both.wheel({700, 500}, 1);
    both.release({700, 500});
    both.press({500, 500}, Button::right);
    CHECK(both.given.empty());
    both.lift(1);
    both.wait(1000ms);
    both.take();

    both.press({500, 500});
    both.land(1, {100, 100});
    CHECK(both.takeKinds() == Kinds{K::touched, K::cancelled, K::touched});
    both.point({900, 500});
    both.release({900, 500});
    CHECK(both.given.empty());
    both.move(1, {150, 100});
    CHECK(panned(both.take()) == Vec2{50, 0});
}

TEST_CASE("what a panel does to all fingers does not concern the mouse") {
    Visitor mouse;
    mouse.press({100, 100});
    mouse.event(TouchesCancelled{});
    mouse.event(TouchMoved{std::numeric_limits<FingerId>::min(), {900, 900}, 0});
    mouse.event(TouchEnded{std::numeric_limits<FingerId>::min()});
    mouse.point({150, 100});
    CHECK(mouse.takeKinds() == Kinds{K::touched, K::panBy});
}

TEST_CASE("whatever the mouse does, what is dragged ends under the pointer") {
    std::mt19937 random(31);
    Visitor mouse;
    for (int round = 0; round < 300; ++round) {
        const Vec2 start{static_cast<float>(random() % 2000), static_cast<float>(random() % 1000)};
        mouse.press(start);
        Vec2 p = start;
        for (auto n = random() % 20; n > 0; --n) {
            p = {static_cast<float>(random() % 2000), static_cast<float>(random() % 1000)};
            mouse.point(p);
        }
        const auto given = mouse.take();
        if (given.size() > 1) CHECK(panned(given) == p - start);
        mouse.release(p);
        mouse.wait(1000ms);
        mouse.take();
    }
}

}  // namespace fukan::input
