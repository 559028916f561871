#include "input/pointer_gestures.hpp"

#include <catch2/catch_test_macros.hpp>
#include <catch2/matchers/catch_matchers_floating_point.hpp>
#include <cmath>
#include <limits>
#include <random>

namespace fukan::input {

using base::Vec2;
using Catch::Matchers::WithinAbs;
using motion::Timestamp;
using std::chrono_literals::operator""ms;
using K = CommandKind;

namespace {

class Mouse {
public:
    explicit Mouse(float pixelRatio = 1) : gestures(pixelRatio) {}

    std::vector<Command> press(Vec2 p, bool atRest, Button button = Button::left) {
        return gestures.handle({now, PointerButton{p, button, true}}, atRest);
    }
    std::vector<Command> release(Vec2 p, Button button = Button::left) {
        return gestures.handle({now, PointerButton{p, button, false}}, false);
    }
    std::vector<Command> move(Vec2 p) { return gestures.handle({now, PointerMoved{p}}, false); }
    std::vector<Command> wheel(Vec2 p, float y) {
        return gestures.handle({now, PointerWheel{p, {0, y}}}, true);
    }

    PointerGestures gestures;
    Timestamp now{1'000'000'000};
};

}  // namespace

TEST_CASE("a zoomed scene follows the drag to the pixel, the slop included") {
    Mouse mouse;
    mouse.press({100, 100}, false);
    CHECK(mouse.move({103, 100}).empty());
    Vec2 moved;
    for (const Vec2 p : {Vec2{106, 101}, Vec2{140, 90}, Vec2{141, 91}}) {
        for (const Command& c : mouse.move(p)) {
            CHECK(c.kind == K::panBy);
            moved = moved + c.delta;
        }
        CHECK(moved == p - Vec2{100, 100});
    }
    for (const Command& c : mouse.release({150, 80})) moved = moved + c.delta;
    CHECK(moved == Vec2{50, -20});
    CHECK(mouse.move({200, 200}).empty());
}

TEST_CASE("a click that trembles pans nothing") {
    Mouse mouse;
    mouse.press({100, 100}, false);
    CHECK(mouse.move({102, 102}).empty());
    CHECK(mouse.release({101, 100}).empty());
}

TEST_CASE("on a dense screen the slop is as wide to the hand") {
    Mouse mouse(2);
    mouse.press({100, 100}, false);
    CHECK(mouse.move({107, 100}).empty());
    CHECK(mouse.move({109, 100}).size() == 1);
}

TEST_CASE("at rest a sideways drag turns the page, to the left onward") {
    Mouse mouse;
    mouse.press({800, 500}, true);
    CHECK(mouse.move({700, 510}).empty());
    auto given = mouse.release({650, 520});
    REQUIRE(given.size() == 1);
    CHECK(given[0].kind == K::nextScene);

    mouse.press({800, 500}, true);
    given = mouse.release({900, 500});
    REQUIRE(given.size() == 1);
    CHECK(given[0].kind == K::previousScene);
}

TEST_CASE("at rest a short, a steep or an upright drag turns nothing") {
    for (const Vec2 by : {Vec2{40, 0}, Vec2{100, 80}, Vec2{0, 300}}) {
        Mouse mouse;
        mouse.press({500, 500}, true);
        CHECK(mouse.move(Vec2{500, 500} + by).empty());
        CHECK(mouse.release(Vec2{500, 500} + by).empty());
    }
}

TEST_CASE("the wheel zooms about the pointer, evenly both ways, and not without end") {
    Mouse mouse;
    const auto in = mouse.wheel({300, 200}, 1);
    const auto out = mouse.wheel({300, 200}, -1);
    REQUIRE(in.size() == 1);
    REQUIRE(out.size() == 1);
    CHECK(in[0].kind == K::zoomAbout);
    CHECK(in[0].pixel == Vec2{300, 200});
    CHECK_THAT(in[0].factor, WithinAbs(1.1, 1e-5));
    CHECK_THAT(in[0].factor * out[0].factor, WithinAbs(1, 1e-5));
    CHECK(mouse.wheel({0, 0}, 1e9f)[0].factor < 3);
    CHECK(mouse.wheel({0, 0}, 0).empty());
    CHECK(mouse.wheel({0, 0}, std::numeric_limits<float>::quiet_NaN()).empty());
}

TEST_CASE("one turn of the wheel is one press; after a pause it is another") {
    Mouse mouse;
    const Timestamp first = mouse.wheel({}, 1)[0].press;
    mouse.now = mouse.now + 200ms;
    CHECK(mouse.wheel({}, 1)[0].press == first);
    mouse.now = mouse.now + 200ms;
    CHECK(mouse.wheel({}, 1)[0].press == first);
    mouse.now = mouse.now + 400ms;
    CHECK(mouse.wheel({}, 1)[0].press == mouse.now);
}

TEST_CASE("the right button goes back, and every button is noticed") {
    Mouse mouse;
    CHECK(mouse.press({1, 1}, true, Button::right)[0].kind == K::back);
    CHECK(mouse.press({1, 1}, true, Button::left)[0].kind == K::attention);
    CHECK(mouse.press({1, 1}, true, Button::middle)[0].kind == K::attention);
}

TEST_CASE("another button, or losing the focus, ends the drag") {
    Mouse mouse;
    mouse.press({100, 100}, false);
    mouse.press({100, 100}, false, Button::right);
    CHECK(mouse.move({300, 300}).empty());
    mouse.press({100, 100}, true);
    mouse.gestures.handle({mouse.now, FocusLost{}}, true);
    CHECK(mouse.release({400, 100}).empty());
}

TEST_CASE("a drag's commands share the instant of its press") {
    Mouse mouse;
    const Timestamp press = mouse.press({100, 100}, false)[0].press;
    mouse.now = mouse.now + 700ms;
    CHECK(mouse.move({200, 100})[0].press == press);
}

TEST_CASE("whatever the mouse does, what is dragged ends under the pointer") {
    std::mt19937 random(31);
    Mouse mouse;
    for (int round = 0; round < 300; ++round) {
        const Vec2 start{static_cast<float>(random() % 2000), static_cast<float>(random() % 1000)};
        mouse.press(start, false);
        Vec2 moved;
        Vec2 p = start;
        bool any = false;
        for (auto n = random() % 20; n > 0; --n) {
            p = {static_cast<float>(random() % 2000), static_cast<float>(random() % 1000)};
            for (const Command& c : mouse.move(p)) {
                moved = moved + c.delta;
                any = true;
            }
        }
        if (any) CHECK(moved == p - start);
        mouse.release(p);
    }
}

}  // namespace fukan::input
