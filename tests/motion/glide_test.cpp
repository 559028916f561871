#include "motion/glide.hpp"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <catch2/matchers/catch_matchers_floating_point.hpp>
#include <cmath>
#include <limits>
#include <random>

namespace fukan::motion {

using Catch::Matchers::WithinAbs;
using namespace std::chrono_literals;

namespace {

/// The furthest it gets, either way.
std::pair<double, double> reach(const Glide& glide) {
    double low = glide.position({});
    double high = low;
    for (Duration t{}; t <= glide.duration(); t += 1ms) {
        low = std::min(low, glide.position(t));
        high = std::max(high, glide.position(t));
    }
    return {low, high};
}

}  // namespace

TEST_CASE("a throw that stays inside is a fling") {
    const Glide glide(500, 600, 0, 1000);
    const Fling fling(500, 600);
    CHECK(glide.duration() == fling.duration());
    CHECK(glide.target() == fling.target());
    for (const Duration t : {Duration{}, Duration{100ms}, Duration{1s}, Duration{10s}}) {
        CHECK(glide.position(t) == fling.position(t));
        CHECK(glide.velocity(t) == fling.velocity(t));
    }
}

TEST_CASE("a throw beyond an end goes over it a little and comes back") {
    const Glide right(500, 4000, 0, 1000);
    CHECK(right.target() == 1000);
    CHECK(right.position(right.duration()) == 1000);
    const auto [low, high] = reach(right);
    CHECK(low == 500);
    CHECK(high > 1020);
    CHECK(high < 1000 + Glide::fastestBounce / (Spring::frequency * 2.718));

    const Glide left(500, -4000, 0, 1000);
    CHECK(left.target() == 0);
    CHECK_THAT(reach(left).first, WithinAbs(1000 - high, 1e-6));
}

TEST_CASE("what was let go beyond its end comes back, whichever way it was thrown") {
    for (const double v : {0.0, 3000.0, -3000.0, 1e7}) {
        const Glide glide(1200, v, 0, 1000);
        CHECK(glide.position({}) == 1200);
        CHECK(glide.target() == 1000);
        CHECK(glide.position(glide.duration()) == 1000);
        CHECK(glide.duration() < 2s);
    }
    CHECK(Glide(-0.25, 0, 0, 1000).position(1s) == 0);
}

TEST_CASE("what lies at its end and is thrown outward bounces; thrown inward it flings") {
    CHECK(Glide(0, -1000, 0, 1000).target() == 0);
    CHECK(Glide(0, -1000, 0, 1000).duration() > 200ms);
    CHECK(Glide(0, 1000, 0, 1000).target() == Fling(0, 1000).target());
    CHECK(Glide(0, 0, 0, 0).duration() == Duration{});
}

TEST_CASE("an interval that is upside down has one place: its middle") {
    const Glide glide(500, 800, 700, 100);
    CHECK(glide.target() == 400);
    CHECK(glide.position(5s) == 400);
}

TEST_CASE("however it is thrown, it ends inside, without a jump on its way") {
    std::mt19937 random(5);
    const auto upTo = [&random](double most) {
        return (static_cast<double>(random()) / static_cast<double>(std::mt19937::max()) * 2 - 1) * most;
    };
    for (int i = 0; i < 500; ++i) {
        const double low = upTo(3000);
        const double high = low + std::abs(upTo(4000));
        const double v = upTo(8000);
        const Glide glide(low + upTo(5000), v, low, high);
        CHECK(glide.target() >= low);
        CHECK(glide.target() <= high);
        CHECK(glide.position(glide.duration()) == glide.target());
        CHECK(glide.velocity(glide.duration()) == 0);
        CHECK(glide.duration() < 5s);
        // Let go 5000 pixels away, a spring comes back with 5000 · frequency / e at most, and 5000 more.
        double fastest = 0;
        double before = glide.position({});
        for (Duration t = 1ms; t <= glide.duration() + 2ms; t += 1ms) {
            const double x = glide.position(t);
            fastest = std::max(fastest, std::abs(x - before));
            before = x;
            if (!std::isfinite(x) || !std::isfinite(glide.velocity(t))) FAIL("no number");
        }
        CHECK(fastest < 0.001 * (8000 + 5000 * Spring::frequency));
        CHECK(before == glide.target());
    }
}

TEST_CASE("there is no jump where a fling becomes a spring, nor where it ends") {
    const Glide glide(0, 3000, -10, 400);
    double before = 0;
    for (Duration t{}; t <= glide.duration() + 1ms; t += 100us) {
        const double x = glide.position(t);
        CHECK(std::abs(x - before) < 0.51);
        before = x;
    }
}

TEST_CASE("a glide of no numbers or absurd ones gives numbers") {
    constexpr double infinity = std::numeric_limits<double>::infinity();
    constexpr double nan = std::numeric_limits<double>::quiet_NaN();
    for (const double p : {0.0, 1e300, -infinity, nan}) {
        for (const double v : {0.0, 1e300, -infinity, nan}) {
            for (const double end : {0.0, 1e300, infinity, -infinity, nan}) {
                const Glide glide(p, v, -end, end);
                CHECK(glide.duration() >= Duration{});
                CHECK(glide.duration() < 60s);
                for (const Duration t : {Duration::min(), Duration{}, Duration{1s}, Duration::max()}) {
                    CHECK(std::isfinite(glide.position(t)));
                    CHECK(std::isfinite(glide.velocity(t)));
                }
            }
        }
    }
}

}  // namespace fukan::motion
