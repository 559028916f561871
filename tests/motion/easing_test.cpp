#include "motion/easing.hpp"

#include <catch2/catch_test_macros.hpp>
#include <cmath>
#include <limits>

namespace fukan::motion {

TEST_CASE("every curve starts at 0, ends at 1 and never turns back") {
    for (const auto curve : {easeInOutCubic, easeOutCubic, smoothStep}) {
        CHECK(curve(0.0f) == 0.0f);
        CHECK(curve(1.0f) == 1.0f);
        CHECK(curve(-3.0f) == 0.0f);
        CHECK(curve(7.0f) == 1.0f);
        float before = 0;
        for (int i = 1; i <= 1000; ++i) {
            const float value = curve(static_cast<float>(i) / 1000.0f);
            CHECK(value >= before);
            before = value;
        }
    }
}

TEST_CASE("a curve asked for no number stays within 0 and 1") {
    const float nan = std::numeric_limits<float>::quiet_NaN();
    CHECK(easeInOutCubic(nan) == 0.0f);
    CHECK(pulse(nan) == 0.0f);
}

TEST_CASE("ease in-out passes the middle at the middle, without a jump") {
    CHECK(easeInOutCubic(0.5f) == 0.5f);
    CHECK(std::abs(easeInOutCubic(0.49999f) - easeInOutCubic(0.50001f)) < 1e-3f);
}

TEST_CASE("a pulse is one breath, the same forward and backward") {
    CHECK(pulse(0.0f) == 0.0f);
    CHECK(pulse(0.5f) == 1.0f);
    CHECK(pulse(1.0f) == 0.0f);
    for (int i = 0; i <= 64; ++i) {
        const float p = static_cast<float>(i) / 64.0f;
        CHECK(pulse(p) == pulse(1.0f - p));
    }
}

}  // namespace fukan::motion
