#include "motion/time.hpp"

#include <catch2/catch_test_macros.hpp>

#include "motion/manual_clock.hpp"

namespace fukan::motion {

using std::chrono_literals::operator""s;
using std::chrono_literals::operator""ms;
using std::chrono_literals::operator""ns;

TEST_CASE("a fraction stays within 0 and 1, and nothing takes no time") {
    CHECK(fraction(250ms, 1s) == 0.25f);
    CHECK(fraction(-1s, 1s) == 0.0f);
    CHECK(fraction(9s, 1s) == 1.0f);
    CHECK(fraction(0s, 0s) == 1.0f);
}

TEST_CASE("a phase is as fine after a year on the wall as on the first day") {
    const Timestamp year{Duration{std::chrono::hours(24 * 365)}.count()};
    CHECK(phase(year + 600ms, 2400ms) == 0.25f);
    CHECK(phase(year + 600ms + 1ms, 2400ms) > phase(year + 600ms, 2400ms));
    CHECK(phase(Timestamp{} - 600ms, 2400ms) == 0.75f);
    for (std::int64_t ns = -5; ns <= 5; ++ns) {
        const float p = phase(Timestamp{ns}, 2400ms);
        CHECK(p >= 0.0f);
        CHECK(p < 1.0f);
    }
}

TEST_CASE("a manual clock goes only when told") {
    ManualClock clock(Timestamp{5}, 100);
    CHECK(clock.read().steady == Timestamp{5});
    clock.advance(7ns);
    CHECK(clock.read().steady == Timestamp{12});
    CHECK(clock.read().unixNanoseconds == 107);
    clock.setUnix(3);
    CHECK(clock.read().steady == Timestamp{12});
    CHECK(clock.read().unixNanoseconds == 3);
}

}  // namespace fukan::motion
