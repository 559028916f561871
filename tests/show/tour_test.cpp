#include "show/tour.hpp"

#include <catch2/catch_test_macros.hpp>
#include <cmath>
#include <numeric>
#include <random>
#include <set>
#include <vector>

#include "show/light.hpp"

namespace fukan::show {

using motion::Duration;
using std::chrono_literals::operator""s;
using std::chrono_literals::operator""ms;

namespace {

using Stops = std::vector<Duration>;

/// The stops in the order in which they are fully lifted.
std::vector<std::size_t> lifted(const Tour& tour, Duration dwell) {
    std::vector<std::size_t> order;
    for (Duration e{}; e <= dwell; e += 20ms) {
        const auto light = tour.at(e);
        if (light && light->amount == 1.0f && (order.empty() || order.back() != light->stop))
            order.push_back(light->stop);
    }
    return order;
}

/// How much of the light falls on a stop.
float lightOn(const std::optional<Spotlight>& light, std::size_t stop) {
    if (!light) return 0;
    if (light->stop == stop) return light->amount;
    return light->before == stop ? light->leaving : 0;
}

}  // namespace

TEST_CASE("the tour lifts every stop once and in order, each for as long as it takes to be read") {
    const Stops stops = {4s, 7s, 3500ms, 15s};
    const Duration dwell = Tour::dwellFor(stops);
    CHECK(dwell == 5s + 29500ms + 4s);
    const Tour tour(dwell, stops, 0, false);
    CHECK(lifted(tour, dwell) == std::vector<std::size_t>{0, 1, 2, 3});
    std::vector<Duration> shown(stops.size());
    for (Duration e{}; e < dwell; e += 10ms) {
        if (const auto light = tour.at(e)) shown[light->stop] += 10ms;
    }
    for (std::size_t i = 0; i < stops.size(); ++i) {
        CHECK(shown[i] > stops[i] - 120ms);
        CHECK(shown[i] < stops[i] + 30ms);
    }
}

TEST_CASE("the page stands whole for the first five seconds and the last four") {
    const Stops stops = {4s, 4s};
    const Duration dwell = Tour::dwellFor(stops);
    const Tour tour(dwell, stops, 0, false);
    CHECK_FALSE(tour.at(0s));
    CHECK_FALSE(tour.at(5s));
    CHECK(tour.at(5s + 100ms));
    CHECK(tour.at(dwell - 4s - 100ms));
    CHECK_FALSE(tour.at(dwell - 4s));
    CHECK_FALSE(tour.at(dwell));
}

TEST_CASE("the light moves over without a jump, and everything else stays dimmed meanwhile") {
    const Stops stops = {4s, 4s, 4s};
    const Tour tour(Tour::dwellFor(stops), stops, 0, false);
    std::optional<Spotlight> before;
    for (Duration e{}; e <= 21s; e += 1ms) {
        const auto light = tour.at(e);
        for (std::size_t stop = 0; stop < stops.size(); ++stop)
            CHECK(std::abs(lightOn(light, stop) - lightOn(before, stop)) < 0.09f);
        const float was = before ? before->dim : 0;
        const float is = light ? light->dim : 0;
        CHECK(std::abs(is - was) < 0.09f);
        // All the light there is falls somewhere.
        if (e >= 5350ms && e <= 5s + 12s - 350ms) {
            REQUIRE(light);
            CHECK(light->dim == 1.0f);
            CHECK(std::abs(light->amount + light->leaving - 1) < 0.001f);
        }
        before = light;
    }
}

TEST_CASE("laps are dealt greedily by the stops' lengths, and visit every stop once") {
    const Stops stops = {4s, 4s, 3s, 9s, 20s, 2s};
    CHECK(partOf(stops, 11s, 0) == StopRange{0, 3});
    CHECK(partOf(stops, 11s, 1) == StopRange{3, 1});
    CHECK(partOf(stops, 11s, 2) == StopRange{4, 1});  // longer than there is time: alone
    CHECK(partOf(stops, 11s, 3) == StopRange{5, 1});
    CHECK(partOf(stops, 11s, 4) == StopRange{0, 3});
    CHECK(partOf({}, 11s, 7) == StopRange{});

    std::mt19937 random(7);
    std::uniform_int_distribution<int> length(3500, 15000);
    for (int board = 0; board < 50; ++board) {
        Stops many(static_cast<std::size_t>(1 + board));
        for (Duration& stop : many) stop = std::chrono::milliseconds(length(random));
        std::size_t next = 0;
        for (std::uint64_t lap = 0; next < many.size(); ++lap) {
            const StopRange part = partOf(many, 30s, lap);
            REQUIRE(part.first == next);
            REQUIRE(part.count > 0);
            const auto first = many.begin() + static_cast<std::ptrdiff_t>(part.first);
            const Duration sum =
                std::accumulate(first, first + static_cast<std::ptrdiff_t>(part.count), Duration{});
            CHECK((sum <= 30s || part.count == 1));
            next += part.count;
        }
        CHECK(next == many.size());
    }
}

TEST_CASE("a tour of more than two minutes takes several laps of at most two minutes") {
    const Stops stops(30, 10s);
    CHECK(Tour::dwellFor(stops) == 5s + 110s + 4s);
    std::set<std::size_t> visited;
    for (std::uint64_t lap = 0; lap < 3; ++lap) {
        const auto order = lifted(Tour(Tour::dwellFor(stops), stops, lap, false), 120s);
        visited.insert(order.begin(), order.end());
    }
    CHECK(visited.size() == stops.size());
    CHECK(Tour::dwellFor(Stops{300s}) == Tour::longestDwell);
    CHECK(Tour::dwellFor({}) == 20s);
}

TEST_CASE("without stops, or without time, there is no tour") {
    const Stops none;
    const Stops some(6, 4s);
    for (const Tour& tour : {Tour(20s, none, 3, false), Tour(10s, some, 0, false), Tour(0s, some, 0, true)}) {
        for (Duration e{}; e <= 20s; e += 100ms) {
            CHECK_FALSE(tour.at(e));
            CHECK_FALSE(tour.nextChange(e));
            CHECK(tour.untilSteady(e) == 0s);
        }
    }
}

TEST_CASE("what a short dwell leaves no time to read is lifted, but not told") {
    const Stops stops(3, 6s);
    CHECK_FALSE(Tour(11s, stops, 0, false).at(6s)->told);
    CHECK(Tour(12500ms, stops, 0, false).at(6s)->told);
    CHECK(lifted(Tour(11s, stops, 2, false), 11s) == std::vector<std::size_t>{2});
}

TEST_CASE("reduced motion lifts at once and fully") {
    const Stops stops = {4s, 5s};
    const Tour tour(Tour::dwellFor(stops), stops, 0, true);
    const Spotlight first{.stop = 0, .amount = 1, .dim = 1, .slide = 1, .lap = {0, 2}};
    CHECK_FALSE(tour.at(4999ms));
    CHECK(tour.at(5s) == first);
    CHECK(tour.at(8999ms) == first);
    CHECK(tour.at(9s)->stop == 1);
    CHECK(tour.at(9s)->amount == 1.0f);
    CHECK_FALSE(tour.at(14s));
}

TEST_CASE("the stop that comes next is known from the lead-in on, until the last") {
    const Stops stops = {4s, 5s, 6s};
    const Tour tour(Tour::dwellFor(stops), stops, 0, false);
    CHECK(tour.upcoming(0s) == 0u);
    CHECK(tour.upcoming(6s) == 1u);
    CHECK(tour.upcoming(10s) == 2u);
    CHECK_FALSE(tour.upcoming(15s));
    CHECK_FALSE(tour.upcoming(22s));
}

TEST_CASE("until the next announced change the tour stands as it is") {
    const Stops stops = {4s, 5s, 3s, 9s, 4s};
    for (const bool reduced : {false, true}) {
        const Tour tour(22s, stops, 1, reduced);
        for (Duration e{}; e <= 22s; e += 7ms) {
            const auto next = tour.nextChange(e);
            const Duration until = next.value_or(Duration{40s});
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
    const Stops stops = {4s, 5s, 3s};
    const Tour tour(Tour::dwellFor(stops), stops, 0, false);
    for (Duration e{}; e <= 22s; e += 7ms) {
        const auto light = tour.at(e + tour.untilSteady(e));
        CHECK((!light || light->amount == 1.0f || (light->amount == 0.0f && light->leaving == 1.0f)));
        CHECK(tour.untilSteady(e) <= Tour::handover);
    }
}

TEST_CASE("the light of a pin comes from where the tour's was, and goes back to it") {
    const motion::Timestamp start{1'000'000'000};
    const Spotlight tour{.stop = 1, .amount = 1, .dim = 1, .slide = 1, .lap = {0, 4}};
    Light light;
    CHECK(light.over(tour, start, false) == tour);
    light.pin(3, tour, start);
    const auto half = light.over(tour, start + 175ms, false);
    CHECK(half->stop == 3);
    CHECK(half->before == 1u);
    CHECK(std::abs(half->amount + half->leaving - 1) < 0.001f);
    CHECK(half->dim == 1.0f);
    CHECK(light.over(tour, start + 1s, false) ==
          Spotlight{.stop = 3, .amount = 1, .dim = 1, .slide = 1, .lap = {3, 1}});
    CHECK(light.eases(start + 349ms));
    CHECK_FALSE(light.eases(start + 350ms));
    light.release(light.over(tour, start + 1s, false), start + 1s);
    CHECK(light.over(tour, start + 2s, false) == tour);
    light.putOut(tour, start + 2s);
    const auto fading = light.over(tour, start + 2s + 100ms, false);
    CHECK(fading->dim < 1.0f);
    CHECK(fading->dim > 0.0f);
    CHECK_FALSE(light.over(tour, start + 3s, false));
    CHECK(light.isOut());
}

}  // namespace fukan::show
