#include "motion/spring.hpp"

#include <catch2/catch_test_macros.hpp>
#include <catch2/matchers/catch_matchers_floating_point.hpp>
#include <cmath>
#include <limits>
#include <random>

namespace fukan::motion {

using Catch::Matchers::WithinAbs;
using namespace std::chrono_literals;

TEST_CASE("a spring begins as it was left, and ends where it belongs") {
    const Spring spring(300, -700, 100);
    CHECK_THAT(spring.position({}), WithinAbs(300, 1e-9));
    CHECK_THAT(spring.velocity({}), WithinAbs(-700, 1e-9));
    CHECK(spring.position(spring.duration()) == 100);
    CHECK(spring.velocity(spring.duration()) == 0);
    CHECK(spring.position(-1s) == spring.position({}));
    const Duration last = spring.duration() - Duration{1};
    CHECK(std::abs(spring.position(last) - 100) <= Spring::nearEnough);
    CHECK(std::abs(spring.velocity(last)) <= Spring::slowEnough);
}

TEST_CASE("a spring that is let go at rest comes back without swinging over, in about half a second") {
    const Spring spring(200, 0, 0);
    CHECK(spring.duration() > 400ms);
    CHECK(spring.duration() < 800ms);
    double before = 200;
    for (Duration t = 1ms; t < spring.duration(); t += 1ms) {
        const double x = spring.position(t);
        CHECK(x < before);
        CHECK(x > 0);
        before = x;
    }
}

TEST_CASE("what is where it belongs, or as good as, takes no time") {
    CHECK(Spring(100, 0, 100).duration() == Duration{});
    CHECK(Spring(100.1, 1, 100).duration() == Duration{});
    CHECK(Spring(100.1, 1, 100).position({}) == 100);
}

TEST_CASE(
    "a spring's velocity is how its position changes, it stays near once it has ended, and all is finite") {
    std::mt19937 random(11);
    const auto within = [&random](double most) {
        return (static_cast<double>(random()) / static_cast<double>(std::mt19937::max()) * 2 - 1) * most;
    };
    for (int i = 0; i < 400; ++i) {
        const double target = within(5000);
        const double most = i % 2 == 0 ? 3000.0 : 3.0;
        const double x0 = target + within(most);
        const double v0 = within(most * 3);
        const Spring spring(x0, v0, target);
        CHECK(spring.duration() < 3s);
        for (Duration t{}; t + 1ms < spring.duration(); t += 7ms) {
            const double way = spring.position(t + 1us) - spring.position(t);
            CHECK_THAT(way, WithinAbs(spring.velocity(t) * 1e-6, 1e-3));
        }
        // The closed form, gone on beyond the end.
        const double slope = v0 + Spring::frequency * (x0 - target);
        const double from = static_cast<double>(spring.duration().count()) * 1e-9;
        for (double t = from; t < from + 1; t += 0.004) {
            CHECK(std::abs((x0 - target + slope * t) * std::exp(-Spring::frequency * t)) <
                  Spring::nearEnough);
        }
    }
    constexpr double infinity = std::numeric_limits<double>::infinity();
    constexpr double nan = std::numeric_limits<double>::quiet_NaN();
    for (const double x : {0.0, 1e300, -infinity, nan}) {
        for (const double v : {0.0, -1e300, infinity, nan}) {
            for (const double target : {0.0, infinity, -1e300, nan}) {
                const Spring spring(x, v, target);
                CHECK(spring.duration() < 60s);
                for (const Duration t : {Duration::min(), Duration{}, Duration{300ms}, Duration::max()}) {
                    CHECK(std::isfinite(spring.position(t)));
                    CHECK(std::isfinite(spring.velocity(t)));
                }
            }
        }
    }
}

}  // namespace fukan::motion
