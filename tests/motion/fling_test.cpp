#include "motion/fling.hpp"

#include <catch2/catch_test_macros.hpp>
#include <catch2/matchers/catch_matchers_floating_point.hpp>
#include <cmath>
#include <limits>

namespace fukan::motion {

using Catch::Matchers::WithinAbs;
using Catch::Matchers::WithinRel;
using namespace std::chrono_literals;

TEST_CASE("a fling keeps the speed it was let go with, and loses it by the constant") {
    const Fling fling(100, 8000);
    CHECK(fling.position({}) == 100);
    CHECK(fling.velocity({}) == 8000);
    CHECK_THAT(fling.position(1ms), WithinRel(108.0, 1e-3));
    CHECK_THAT(fling.velocity(1s), WithinRel(8000 * Fling::drag, 1e-12));
    CHECK_THAT(fling.velocity(2s), WithinRel(8000 * Fling::drag * Fling::drag, 1e-12));
    CHECK_THAT(fling.velocity(fling.duration() - Duration{1}), WithinRel(Fling::stillSpeed, 1e-6));
    CHECK(fling.velocity(fling.duration()) == 0);
    CHECK(fling.duration() > 2900ms);
    CHECK(fling.duration() < 3100ms);
    CHECK_THAT(fling.target(), WithinRel(100 + (8000 - Fling::stillSpeed) / -std::log(Fling::drag), 1e-9));
    CHECK(fling.position(24h * 365) == fling.target());
    CHECK(fling.position(-5s) == 100);
}

TEST_CASE("a fling's position is what its velocity adds up to") {
    for (const double v : {3000.0, -70.0, 21.0}) {
        const Fling fling(-40, v);
        double sum = -40;
        for (Duration t{}; t < fling.duration(); t += 1ms) sum += fling.velocity(t + 500us) * 1e-3;
        CHECK_THAT(sum, WithinAbs(fling.target(), 0.05));
    }
}

TEST_CASE("what hardly moves stays") {
    for (const double v : {0.0, 20.0, -19.9}) {
        CHECK(Fling(5, v).duration() == Duration{});
        CHECK(Fling(5, v).target() == 5);
    }
}

TEST_CASE("a fling knows when it comes past a place") {
    const Fling fling(0, -1000);
    for (const double place : {-1.0, -250.0, -480.0}) {
        CHECK_THAT(fling.position(fling.timeAt(place)), WithinAbs(place, 1e-5));
    }
    CHECK(fling.timeAt(0) == Duration{});
    CHECK(fling.timeAt(-2000) == fling.duration());
    CHECK(fling.timeAt(10) == fling.duration());
    CHECK(Fling(3, 0).timeAt(3) == Duration{});
    CHECK(Fling(3, 0).timeAt(4) == Duration{});
}

TEST_CASE("a fling of no numbers or absurd ones gives numbers") {
    constexpr double infinity = std::numeric_limits<double>::infinity();
    constexpr double nan = std::numeric_limits<double>::quiet_NaN();
    for (const double p : {0.0, 1e300, -infinity, nan}) {
        for (const double v : {0.0, 1e300, -infinity, nan, 1e-300}) {
            const Fling fling(p, v);
            CHECK(fling.duration() >= Duration{});
            CHECK(fling.duration() < 60s);
            for (const Duration t : {Duration::min(), Duration{}, Duration{1s}, Duration::max()}) {
                CHECK(std::isfinite(fling.position(t)));
                CHECK(std::isfinite(fling.velocity(t)));
            }
        }
    }
}

}  // namespace fukan::motion
