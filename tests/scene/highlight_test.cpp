#include "scene/highlight.hpp"

#include <algorithm>
#include <catch2/catch_approx.hpp>
#include <catch2/catch_test_macros.hpp>
#include <set>

using namespace fukan;
using namespace std::chrono_literals;
using Catch::Approx;
using scene::highlight;

namespace {

const base::Id bar = base::Id::of("task").child("one");

motion::Timestamp at(motion::Duration since) { return motion::Timestamp{} + since; }

}  // namespace

TEST_CASE("The outline breathes once in 2.4 seconds") {
    CHECK(highlight(at(0ms), bar, 0, false).breath == Approx(0).margin(1e-5));
    CHECK(highlight(at(600ms), bar, 0, false).breath == Approx(0.5).margin(1e-5));
    CHECK(highlight(at(1200ms), bar, 0, false).breath == Approx(1));
    CHECK(highlight(at(2400ms), bar, 0, false).breath == Approx(0).margin(1e-5));
}

TEST_CASE("After a hundred days the breath is as smooth as in the first minute") {
    const motion::Duration hundredDays = 2400h;
    // A whole number of periods: the same phase again, to the bit.
    CHECK(hundredDays % 2400ms == 0ns);
    for (int i = 0; i < 240; ++i) {
        const motion::Duration moment = i * 16'666'667ns;
        CHECK(highlight(at(hundredDays + moment), bar, 3, false).breath ==
              highlight(at(moment), bar, 3, false).breath);
    }
    float before = highlight(at(hundredDays), bar, 0, false).breath;
    for (int i = 1; i < 150; ++i) {
        const float now = highlight(at(hundredDays + i * 16ms), bar, 0, false).breath;
        CHECK(std::abs(now - before) < 0.09f);
        before = now;
    }
}

TEST_CASE("A breath has two dozen steps, equally bright, and holds still between them") {
    int steps = 0;
    float before = highlight(at(0ms), bar, 0, false).breath;
    for (int ms = 1; ms < 2400; ++ms) {
        const float now = highlight(at(std::chrono::milliseconds(ms)), bar, 0, false).breath;
        if (now != before) {
            ++steps;
            CHECK(std::abs(now - before) == Approx(1.0f / 12));
        }
        before = now;
    }
    CHECK(steps == 24);
}

TEST_CASE("The sheen crosses every 4 to 6 seconds, for 1.1 seconds, from one side to the other") {
    for (int thing = 0; thing < 12; ++thing) {
        const base::Id id = base::Id::of("task").child("n", static_cast<std::uint64_t>(thing));
        std::vector<int> starts;
        int shining = 0;
        float before = -1;
        for (int ms = 0; ms < 60'000; ms += 5) {
            const float sheen = highlight(at(std::chrono::milliseconds(ms)), id, 2, false).sheen;
            CHECK(sheen < 1.0f);
            if (sheen >= 0) shining += 5;
            if (sheen >= 0 && before < 0) starts.push_back(ms);
            if (sheen >= 0 && before >= 0) CHECK(sheen > before);
            before = sheen;
        }
        REQUIRE(starts.size() >= 9);
        for (std::size_t i = 2; i < starts.size(); ++i) {
            CHECK(starts[i] - starts[i - 1] >= 3990);
            CHECK(starts[i] - starts[i - 1] <= 6010);
        }
        CHECK(shining == Approx(1100.0 * static_cast<double>(starts.size())).margin(1100));
    }
}

TEST_CASE("The lanes of a page do not shine in step") {
    std::set<int> starts;
    for (std::size_t lane = 0; lane < 6; ++lane) {
        const base::Id id = base::Id::of("task").child("n", lane);
        for (int ms = 10'000; ms < 20'000; ms += 5) {
            if (highlight(at(std::chrono::milliseconds(ms)), id, lane, false).sheen < 0) continue;
            starts.insert(ms / 50);
            break;
        }
    }
    CHECK(starts.size() >= 4);
}

TEST_CASE("Reduced motion stands still, fully outlined, without a sheen") {
    for (int ms = 0; ms < 10'000; ms += 37) {
        const scene::Highlight still = highlight(at(std::chrono::milliseconds(ms)), bar, 1, true);
        CHECK(still.breath == 1.0f);
        CHECK(still.sheen < 0);
    }
}

TEST_CASE("Until the next breath is announced, the outline stays as it is, and then it changes") {
    const base::Id thing = base::Id::of("thing");
    for (std::size_t lane = 0; lane < 3; ++lane) {
        for (std::int64_t ms = 0; ms < 20'000; ms += 13) {
            const motion::Timestamp now{ms * 1'000'000};
            const motion::Duration until = scene::untilNextBreath(now, lane);
            CHECK(until > 0ms);
            CHECK(until < 500ms);
            const float before = highlight(now, thing, lane, false).breath;
            CHECK(highlight(now + until, thing, lane, false).breath != before);
            if (until > 1ms) CHECK(highlight(now + until - 1ms, thing, lane, false).breath == before);
        }
    }
}
