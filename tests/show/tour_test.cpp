#include "show/tour.hpp"

#include <catch2/catch_test_macros.hpp>
#include <cmath>
#include <set>

namespace fukan::show {

using motion::Duration;
using std::chrono_literals::operator""s;
using std::chrono_literals::operator""ms;

namespace {

/// The stops in the order in which they are fully lifted.
std::vector<std::size_t> lifted(const Tour& tour, Duration dwell) {
    std::vector<std::size_t> order;
    for (Duration e{}; e <= dwell; e += 20ms) {
        const auto spot = tour.at(e);
        if (spot && spot->amount == 1.0f && (order.empty() || order.back() != spot->stop))
            order.push_back(spot->stop);
    }
    return order;
}

}  // namespace

TEST_CASE("the tour lifts every stop once and in order, within its dwell") {
    for (const std::size_t stops : {1u, 2u, 5u, 13u}) {
        const auto order = lifted(Tour(20s, stops, 0, false), 20s);
        REQUIRE(order.size() == stops);
        for (std::size_t i = 0; i < stops; ++i) CHECK(order[i] == i);
    }
}

TEST_CASE("nothing is lifted while the scene comes in, nor as it is about to go") {
    const Tour tour(20s, 5, 0, false);
    CHECK_FALSE(tour.at(0s));
    CHECK_FALSE(tour.at(2499ms));
    CHECK(tour.at(2700ms));
    CHECK_FALSE(tour.at(18500ms));
    CHECK_FALSE(tour.at(20s));
}

TEST_CASE("a spotlight rises and sinks without a jump, and from one stop to the next through none") {
    const Tour tour(20s, 5, 0, false);
    std::optional<Spotlight> before;
    for (Duration e{}; e <= 20s; e += 1ms) {
        const auto spot = tour.at(e);
        const float was = before ? before->amount : 0.0f;
        const float is = spot ? spot->amount : 0.0f;
        CHECK(std::abs(is - was) < 0.02f);
        if (spot && before && spot->stop != before->stop) CHECK(is + was < 0.02f);
        before = spot;
    }
}

TEST_CASE("more stops than the dwell has room for are visited over several laps") {
    constexpr std::size_t stops = 40;
    std::set<std::size_t> visited;
    for (std::uint64_t lap = 0; lap < 4; ++lap) {
        const auto order = lifted(Tour(20s, stops, lap, false), 20s);
        CHECK(order.size() == 13);  // 16 s in slices of at least 1.2 s
        visited.insert(order.begin(), order.end());
    }
    CHECK(visited.size() == stops);
}

TEST_CASE("a few stops do not dim the page for the whole of a long dwell") {
    const Tour tour(60s, 2, 0, false);
    CHECK(tour.at(2500ms + 3s)->stop == 0);
    CHECK(tour.at(2500ms + 9s)->stop == 1);
    CHECK_FALSE(tour.at(20s));
}

TEST_CASE("without stops, or without time, there is no tour") {
    for (const Tour& tour : {Tour(20s, 0, 3, false), Tour(5s, 6, 0, false), Tour(0s, 6, 0, true)}) {
        for (Duration e{}; e <= 20s; e += 100ms) {
            CHECK_FALSE(tour.at(e));
            CHECK_FALSE(tour.nextChange(e));
            CHECK(tour.untilSteady(e) == 0s);
        }
    }
}

TEST_CASE("reduced motion lifts at once and fully") {
    const Tour tour(20s, 4, 0, true);
    CHECK_FALSE(tour.at(2499ms));
    CHECK(tour.at(2500ms) == Spotlight{0, 1.0f});
    CHECK(tour.at(6499ms) == Spotlight{0, 1.0f});
    CHECK(tour.at(6500ms) == Spotlight{1, 1.0f});
}

TEST_CASE("until the next announced change the tour stands as it is") {
    for (const bool reduced : {false, true}) {
        const Tour tour(17s, 5, 2, reduced);
        for (Duration e{}; e <= 17s; e += 7ms) {
            const auto next = tour.nextChange(e);
            const Duration until = next.value_or(Duration{30s});
            CHECK(until >= e);
            if (until == e) {
                CHECK_FALSE(reduced);
                continue;
            }
            CHECK(tour.at(e + (until - e) / 2) == tour.at(e));
            CHECK(tour.at(until - Duration{1}) == tour.at(e));
        }
    }
}

TEST_CASE("where it says it is steady, nothing is half lifted") {
    const Tour tour(20s, 6, 0, false);
    for (Duration e{}; e <= 20s; e += 7ms) {
        const auto spot = tour.at(e + tour.untilSteady(e));
        CHECK((!spot || spot->amount == 1.0f));
        CHECK(tour.untilSteady(e) <= Tour::easing);
    }
}

}  // namespace fukan::show
