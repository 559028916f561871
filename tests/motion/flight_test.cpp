#include "motion/flight.hpp"

#include <catch2/catch_test_macros.hpp>
#include <catch2/matchers/catch_matchers_floating_point.hpp>
#include <cmath>
#include <random>

namespace fukan::motion {

using base::Vec2;
using Catch::Matchers::WithinRel;

namespace {

constexpr Vec2 screen{1920, 1080};

Camera anyCamera(std::mt19937& random) {
    std::uniform_real_distribution<float> x(0, screen.x), y(0, screen.y), scale(0.0f, 3.0f);
    return clamped({{x(random), y(random)}, std::exp2(scale(random))}, screen, 8);
}

bool finite(const Camera& c) {
    return std::isfinite(c.center.x) && std::isfinite(c.center.y) && std::isfinite(c.scale) && c.scale > 0;
}

}  // namespace

TEST_CASE("a flight starts and ends exactly where it was told, and stays finite between") {
    std::mt19937 random(3);
    for (int i = 0; i < 300; ++i) {
        const Camera from = anyCamera(random);
        const Camera to = anyCamera(random);
        const Flight flight(from, to, screen);
        CHECK(flight.at(0) == from);
        CHECK(flight.at(1) == to);
        CHECK(flight.at(-1) == from);
        CHECK(flight.at(2) == to);
        CHECK(flight.duration() > Duration{0});
        CHECK(flight.duration() <= Flight::longest);
        for (int k = 1; k < 20; ++k) CHECK(finite(flight.at(static_cast<float>(k) / 20.0f)));
    }
}

TEST_CASE("near its ends a flight is near its ends: no jump at the last frame") {
    std::mt19937 random(5);
    for (int i = 0; i < 300; ++i) {
        const Camera from = anyCamera(random);
        const Camera to = anyCamera(random);
        const Flight flight(from, to, screen);
        for (const auto& [s, end] : {std::pair{0.0001f, from}, std::pair{0.9999f, to}}) {
            const Camera near = flight.at(s);
            CHECK_THAT(near.scale, WithinRel(end.scale, 0.01f));
            const Vec2 off = toScreen(near, screen, end.center) - screen * 0.5f;
            CHECK(std::hypot(off.x, off.y) < 10.0f);
        }
    }
}

TEST_CASE("it zooms out first and in afterwards, at most once each, and always travels forward") {
    std::mt19937 random(9);
    for (int i = 0; i < 200; ++i) {
        const Camera from = anyCamera(random);
        const Camera to = anyCamera(random);
        const Flight flight(from, to, screen);
        bool zoomingIn = false;
        float before = from.scale;
        float left = std::hypot(to.center.x - from.center.x, to.center.y - from.center.y);
        for (int k = 1; k <= 100; ++k) {
            const Camera camera = flight.at(static_cast<float>(k) / 100.0f);
            if (camera.scale > before * 1.0001f) zoomingIn = true;
            if (zoomingIn) CHECK(camera.scale >= before * 0.9999f);
            before = camera.scale;
            const float now = std::hypot(to.center.x - camera.center.x, to.center.y - camera.center.y);
            CHECK(now <= left + 0.01f);
            left = now;
        }
    }
}

TEST_CASE("a long way at a high zoom leads out and back in") {
    const Flight flight({{200, 540}, 8}, {{1700, 540}, 8}, screen);
    CHECK(flight.at(0.5f).scale < 4.0f);
}

TEST_CASE("a pure zoom keeps its centre and grows evenly in octaves") {
    const Camera from{{960, 540}, 1};
    const Camera to{{960, 540}, 4};
    const Flight flight(from, to, screen);
    CHECK_THAT(flight.at(0.5f).scale, WithinRel(2.0f, 1e-4f));
    CHECK(flight.at(0.3f).center == from.center);
    CHECK_THAT(Flight(to, from, screen).at(0.5f).scale, WithinRel(2.0f, 1e-4f));
}

TEST_CASE("from a camera to itself takes no time") {
    const Camera camera{{300, 200}, 5};
    const Flight flight(camera, camera, screen);
    CHECK(flight.duration() == Duration{0});
    CHECK(flight.at(0.5f) == camera);
}

TEST_CASE("hardly any way at all is still a finite flight") {
    const Camera from{{300, 200}, 5};
    for (const float way : {1e-5f, 1e-3f, 1e-1f}) {
        const Flight flight(from, {{300 + way, 200}, 1.5f}, screen);
        CHECK(finite(flight.at(0.5f)));
        CHECK(flight.duration() < Flight::longest);
    }
}

}  // namespace fukan::motion
