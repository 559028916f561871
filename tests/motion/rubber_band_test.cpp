#include "motion/rubber_band.hpp"

#include <catch2/catch_test_macros.hpp>
#include <catch2/matchers/catch_matchers_floating_point.hpp>
#include <limits>

namespace fukan::motion {

using Catch::Matchers::WithinAbs;
using Catch::Matchers::WithinRel;

TEST_CASE("a rubber band gives a little more than half at first, less and less, and never all of it") {
    CHECK(rubberBand(0, 1000) == 0);
    CHECK_THAT(rubberBand(1, 1000), WithinRel(rubberStiffness, 1e-3));
    CHECK_THAT(rubberBand(1000, 1000), WithinRel(1000 * (1 - 1 / 1.55), 1e-12));
    double before = 0;
    double step = 1e9;
    for (double over = 10; over <= 5000; over += 10) {
        const double f = rubberBand(over, 1080);
        CHECK(f > before);
        CHECK(f < over);
        CHECK(f < 1080);
        CHECK(f - before < step);
        CHECK(rubberBand(-over, 1080) == -f);
        step = f - before;
        before = f;
    }
}

TEST_CASE("what is beyond its end already is taken hold of where it is") {
    for (const double over : {0.0, 0.01, 3.0, -250.0, 4000.0, -20000.0}) {
        CHECK_THAT(rubberBandInverse(rubberBand(over, 1920), 1920), WithinAbs(over, 1e-6));
    }
    CHECK(std::isfinite(rubberBandInverse(1920, 1920)));
    CHECK(rubberBandInverse(5000, 1920) == rubberBandInverse(1920, 1920));
    CHECK(rubberBandInverse(-5000, 1920) == -rubberBandInverse(1920, 1920));
}

TEST_CASE(
    "a rubber band of no size, or no numbers, gives nothing, and one drawn without end gives its size") {
    constexpr double infinity = std::numeric_limits<double>::infinity();
    constexpr double nan = std::numeric_limits<double>::quiet_NaN();
    for (const double d : {0.0, -5.0, nan}) {
        CHECK(rubberBand(10, d) == 0);
        CHECK(rubberBandInverse(10, d) == 0);
    }
    CHECK(rubberBand(nan, 100) == 0);
    CHECK(rubberBandInverse(nan, 100) == 0);
    CHECK(rubberBand(infinity, 100) == 100);
    CHECK(rubberBand(-1e308, 1e-3) == -1e-3);
    CHECK(rubberBand(1e308, 1e-308) == 1e-308);
}

}  // namespace fukan::motion
