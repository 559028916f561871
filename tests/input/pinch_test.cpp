// Several fingers, and what is not to be taken for one.

#include <catch2/catch_test_macros.hpp>
#include <catch2/matchers/catch_matchers_floating_point.hpp>
#include <cmath>
#include <limits>

#include "input/visitor.hpp"

namespace fukan::input {

using base::Vec2;
using Catch::Matchers::WithinAbs;
using Catch::Matchers::WithinRel;
using std::chrono_literals::operator""ms;
using test::panned;
using test::Visitor;
using K = CommandKind;
using Kinds = std::vector<CommandKind>;

namespace {

/// What pinches together did.
struct Pinched {
    Vec2 moved;
    float factor = 1;
    bool only = true;  // and nothing else was given
};

Pinched pinched(const std::vector<Command>& commands) {
    Pinched sum;
    for (const Command& c : commands) {
        if (c.kind != K::pinchBy) {
            sum.only = false;
            continue;
        }
        sum.moved = sum.moved + c.delta;
        sum.factor *= c.factor;
    }
    return sum;
}

}  // namespace

TEST_CASE("two fingers zoom about their middle at once, and move it") {
    for (const Ground ground : {Ground::world, Ground::scene}) {
        Visitor visitor(ground);
        visitor.land(1, {400, 500});
        visitor.land(2, {600, 500});
        CHECK(visitor.takeKinds() == Kinds{K::touched});
        visitor.move(2, {602, 500});
        auto given = visitor.take();
        REQUIRE(given.size() == 1);
        CHECK(given[0].kind == K::pinchBy);
        CHECK(given[0].pixel == Vec2{501, 500});
        CHECK(given[0].delta == Vec2{1, 0});
        CHECK_THAT(given[0].factor, WithinRel(1.01f, 1e-5f));
        CHECK(given[0].origin == Vec2{400, 500});
        visitor.move(1, {300, 450});
        visitor.move(2, {702, 600});
        const Pinched all = pinched(visitor.take());
        CHECK(all.only);
        CHECK(all.moved == Vec2{0, 25});
        CHECK_THAT(all.factor, WithinRel(std::hypot(402.0f, 150.0f) / 202, 1e-5f));
    }
}

TEST_CASE("turning two fingers about their middle does nothing in the end") {
    Visitor visitor;
    visitor.land(1, {400, 500});
    visitor.land(2, {600, 500});
    visitor.take();
    for (int i = 1; i <= 36; ++i) {
        const float angle = static_cast<float>(i) * 0.1745329f;
        const Vec2 arm{100 * std::cos(angle), 100 * std::sin(angle)};
        visitor.move(1, Vec2{500, 500} - arm);
        visitor.move(2, Vec2{500, 500} + arm);
    }
    const Pinched all = pinched(visitor.take());
    CHECK_THAT(all.moved.x, WithinAbs(0, 0.01));
    CHECK_THAT(all.moved.y, WithinAbs(0, 0.01));
    CHECK_THAT(all.factor, WithinRel(1.0f, 1e-3f));
}

TEST_CASE("fingers that come and go in the middle of it move nothing") {
    Visitor visitor(Ground::scene);
    visitor.land(1, {100, 100});
    visitor.land(2, {300, 100});
    visitor.move(2, {320, 100});
    visitor.take();
    visitor.land(3, {900, 900});
    visitor.land(4, {0, 900});
    visitor.lift(2);
    CHECK(visitor.given.empty());
    visitor.move(3, {903, 900});
    auto given = visitor.take();
    REQUIRE(given.size() == 1);
    CHECK_THAT(given[0].delta.x, WithinAbs(1, 1e-4));
    visitor.lift(1);
    visitor.lift(3);
    CHECK(visitor.given.empty());
    // The one that stays pans, as nothing lies whole under it any more, and needs no new slop.
    visitor.move(4, {1, 902});
    given = visitor.take();
    REQUIRE(given.size() == 1);
    CHECK(given[0].kind == K::panBy);
    CHECK(given[0].delta == Vec2{1, 2});
    visitor.lift(4);
    CHECK(visitor.takeKinds() == Kinds{K::released});
    visitor.wait(1000ms);
    CHECK(visitor.given.empty());
}

TEST_CASE("one finger's drag becomes a pinch and a drag again without a jump") {
    Visitor visitor;
    visitor.land(1, {100, 100});
    visitor.move(1, {200, 100});
    visitor.land(2, {800, 100});
    visitor.move(2, {900, 100});
    const auto given = visitor.take();
    CHECK(panned(given) == Vec2{100, 0});
    CHECK(given.back().delta == Vec2{50, 0});
    CHECK_THAT(given.back().factor, WithinRel(700.0f / 600, 1e-5f));
    visitor.lift(1);
    visitor.move(2, {890, 100});
    CHECK(panned(visitor.take()) == Vec2{-10, 0});
}

TEST_CASE("a throw with two fingers is one, though they leave one after the other; a spread is none") {
    const auto thrown = [](Vec2 first, Vec2 second) {
        Visitor visitor;
        visitor.land(1, {500, 500});
        visitor.land(2, {700, 500});
        for (int i = 1; i <= 12; ++i) {
            visitor.wait(10ms);
            visitor.move(1, Vec2{500, 500} + first * static_cast<float>(i));
            visitor.move(2, Vec2{700, 500} + second * static_cast<float>(i));
        }
        visitor.lift(1);
        visitor.wait(10ms);
        visitor.move(2, Vec2{700, 500} + second * 13);
        visitor.wait(10ms);
        visitor.lift(2);
        return visitor.take().back();
    };
    const Command both = thrown({10, 0}, {10, 0});
    CHECK(both.kind == K::released);
    CHECK_THAT(both.velocity.x, WithinRel(1000.0f, 0.05f));
    CHECK(thrown({-10, 0}, {10, 0}).velocity == Vec2{});
}

TEST_CASE("fingers that nearly touch do not zoom wildly") {
    Visitor visitor;
    visitor.land(1, {500, 500});
    visitor.land(2, {500, 500});
    visitor.move(2, {503, 500});
    visitor.move(1, {503, 500});
    CHECK(pinched(visitor.take()).factor == 1);
    visitor.move(2, {603, 500});
    const float factor = pinched(visitor.take()).factor;
    CHECK_THAT(factor, WithinRel(50.0f / 18, 1e-5f));
}

TEST_CASE("a sixth finger is never heard of, not even when there is room again") {
    Visitor visitor;
    for (int i = 0; i < 5; ++i) visitor.land(i, {100 * static_cast<float>(i), 300});
    visitor.land(5, {900, 900});
    visitor.take();
    visitor.move(5, {100, 100});
    visitor.lift(0);
    visitor.move(5, {200, 200});
    CHECK(visitor.given.empty());
    for (int i = 1; i < 5; ++i) visitor.lift(i);
    CHECK(visitor.takeKinds() == Kinds{K::released});
    CHECK(visitor.gestures.atRest());
    visitor.move(5, {300, 300});
    visitor.lift(5);
    CHECK(visitor.given.empty());
    visitor.land(5, {300, 300});
    CHECK(visitor.takeKinds() == Kinds{K::touched});
}

TEST_CASE("a palm is never heard of, and stands in nobody's way") {
    Visitor visitor(Ground::world, {1, 4});  // 25 mm are 100 pixels
    visitor.land(1, {500, 900}, 120);
    visitor.move(1, {500, 700}, 60);
    CHECK(visitor.given.empty());
    CHECK(visitor.gestures.atRest());
    visitor.land(2, {300, 200}, 40);
    visitor.move(2, {400, 200}, 60);
    CHECK(visitor.takeKinds() == Kinds{K::touched, K::panBy});
    visitor.lift(1);
    CHECK(visitor.given.empty());
    visitor.lift(2);
    CHECK(visitor.takeKinds() == Kinds{K::released});
}

TEST_CASE("a contact that grows into a palm is taken back") {
    Visitor alone(Ground::world, {1, 4});
    alone.land(1, {500, 900}, 30);
    alone.move(1, {510, 900}, 130);
    CHECK(alone.takeKinds() == Kinds{K::touched, K::cancelled});
    alone.move(1, {500, 700}, 30);
    alone.lift(1);
    alone.wait(1000ms);
    CHECK(alone.given.empty());

    Visitor beside(Ground::world, {1, 4});
    beside.land(1, {500, 500}, 30);
    beside.land(2, {900, 900}, 30);
    beside.take();
    beside.move(2, {800, 900}, 130);
    beside.move(1, {505, 500}, 30);
    const auto given = beside.take();
    REQUIRE(given.size() == 1);
    CHECK(given[0].kind == K::panBy);
    CHECK(given[0].delta == Vec2{5, 0});
}

TEST_CASE("what a panel without a known pitch calls large is a finger until it is larger than any") {
    Visitor visitor;
    visitor.land(1, {500, 500}, 150);
    CHECK(visitor.takeKinds() == Kinds{K::touched});
    visitor.lift(1);
    visitor.wait(1000ms);
    visitor.take();
    visitor.land(1, {500, 500}, 160);
    CHECK(visitor.given.empty());
    for (const float size : {-5.0f, std::numeric_limits<float>::quiet_NaN()}) {
        visitor.land(1, {500, 500}, size);
        CHECK(visitor.takeKinds() == Kinds{K::touched});
        visitor.event(TouchesCancelled{});
        visitor.take();
    }
}

TEST_CASE("on a control one finger counts") {
    Visitor visitor(Ground::control);
    visitor.land(1, {500, 500});
    visitor.land(2, {600, 500});
    visitor.move(2, {900, 500});
    visitor.lift(2);
    CHECK(visitor.takeKinds() == Kinds{K::touched});
    visitor.lift(1);
    CHECK(visitor.takeKinds() == Kinds{K::released, K::tapped});
}

TEST_CASE("ends and moves of fingers that never landed are nothing") {
    Visitor visitor;
    visitor.move(4, {1, 1});
    visitor.lift(4);
    CHECK(visitor.given.empty());
    visitor.land(1, {100, 100});
    visitor.take();
    visitor.move(4, {900, 900});
    visitor.lift(4);
    CHECK(visitor.given.empty());
    CHECK_FALSE(visitor.gestures.atRest());
    visitor.lift(1);
    visitor.lift(1);
    CHECK(visitor.takeKinds() == Kinds{K::released, K::tapped});
}

TEST_CASE("a finger that lands twice had its end lost, and drags nothing from one place to the other") {
    Visitor alone;
    alone.land(1, {100, 100});
    alone.move(1, {300, 100});
    alone.take();
    alone.land(1, {900, 900});
    CHECK(alone.takeKinds() == Kinds{K::cancelled, K::touched});
    alone.move(1, {950, 900});
    CHECK(panned(alone.take()) == Vec2{50, 0});

    Visitor two;
    two.land(1, {100, 100});
    two.land(2, {300, 100});
    two.take();
    two.land(2, {900, 900});
    CHECK(two.given.empty());
    two.move(2, {902, 900});
    CHECK(pinched(two.take()).moved == Vec2{1, 0});
}

TEST_CASE("places that are no numbers are not heard, those far off the panel are") {
    Visitor visitor;
    const float nan = std::numeric_limits<float>::quiet_NaN();
    const float infinity = std::numeric_limits<float>::infinity();
    visitor.land(1, {nan, 5});
    visitor.move(1, {5, 5});
    visitor.lift(1);
    visitor.press({infinity, 0});
    visitor.release({0, 0});
    visitor.wheel({0, nan}, 1);
    visitor.wait(1000ms);
    CHECK(visitor.given.empty());
    visitor.land(1, {-50, 20000});
    visitor.move(1, {5, -infinity});
    CHECK(visitor.takeKinds() == Kinds{K::touched});
    visitor.move(1, {3e38f, -3e38f});
    const auto given = visitor.take();
    REQUIRE(given.size() == 1);
    CHECK(std::isfinite(given[0].delta.x));
    CHECK(given[0].pixel.x > 1e5f);
}

}  // namespace fukan::input
