#include "motion/camera.hpp"

#include <catch2/catch_test_macros.hpp>
#include <catch2/matchers/catch_matchers_floating_point.hpp>
#include <random>

namespace fukan::motion {

using base::Rect;
using base::Vec2;
using Catch::Matchers::WithinAbs;

namespace {
constexpr Vec2 viewport{1920, 1080};
}

TEST_CASE("home shows the layout pixel for pixel") {
    const Camera camera = home(viewport);
    CHECK(toScreen(camera, viewport, Vec2{0, 0}) == Vec2{0, 0});
    CHECK(toScreen(camera, viewport, Vec2{1920, 1080}) == Vec2{1920, 1080});
    CHECK(toScreen(camera, viewport, Rect{10, 20, 30, 40}) == Rect{10, 20, 30, 40});
}

TEST_CASE("zooming keeps what lies under the pixel, for any pixel and factor") {
    std::mt19937 random(7);
    std::uniform_real_distribution<float> x(0, viewport.x), y(0, viewport.y), factor(0.3f, 3.0f);
    Camera camera = home(viewport);
    for (int i = 0; i < 500; ++i) {
        const Vec2 pixel{x(random), y(random)};
        const Vec2 before = toLayout(camera, viewport, pixel);
        const Camera zoomed = zoomedAbout(camera, viewport, pixel, factor(random));
        const Vec2 after = toScreen(zoomed, viewport, before);
        CHECK_THAT(after.x, WithinAbs(pixel.x, 0.05));
        CHECK_THAT(after.y, WithinAbs(pixel.y, 0.05));
        camera = clamped(zoomed, viewport, 8);
    }
}

TEST_CASE("a factor that makes no sense leaves the camera alone") {
    const Camera camera{{700, 400}, 2};
    CHECK(zoomedAbout(camera, viewport, {1, 1}, 0) == camera);
    CHECK(zoomedAbout(camera, viewport, {1, 1}, -2) == camera);
    CHECK(zoomedAbout(camera, viewport, {1, 1}, 1e38f * 10) == camera);
}

TEST_CASE("what is dragged follows the pointer") {
    const Camera camera{{700, 400}, 4};
    const Vec2 point{650, 380};
    const Vec2 was = toScreen(camera, viewport, point);
    const Vec2 is = toScreen(panned(camera, {120, -40}), viewport, point);
    CHECK_THAT(is.x - was.x, WithinAbs(120, 1e-2));
    CHECK_THAT(is.y - was.y, WithinAbs(-40, 1e-2));
}

TEST_CASE("a clamped camera never shows anything beyond the layout's edges") {
    std::mt19937 random(11);
    std::uniform_real_distribution<float> where(-5000, 5000), scale(0.01f, 40.0f);
    for (int i = 0; i < 500; ++i) {
        const Camera camera = clamped({{where(random), where(random)}, scale(random)}, viewport, 8);
        CHECK(camera.scale >= 1);
        CHECK(camera.scale <= 8);
        const Rect whole = toScreen(camera, viewport, Rect{0, 0, viewport.x, viewport.y});
        CHECK(whole.contains(Rect{0, 0, viewport.x, viewport.y}, 0.05f));
    }
}

TEST_CASE("zoomed out to the end, a clamped camera is exactly home") {
    CHECK(clamped({{3, 9000}, 0.4f}, viewport, 8) == home(viewport));
    CHECK(clamped({{3, 9000}, 1}, {1023, 767}, 8) == home({1023, 767}));
}

TEST_CASE("a camera held within a part of the layout lets that part cover its place, and is home at home") {
    std::mt19937 random(12);
    std::uniform_real_distribution<float> where(-5000, 5000), scale(0.01f, 4000.0f);
    const Rect part{40, 260, 1700, 700};
    for (int i = 0; i < 500; ++i) {
        const Camera camera = clamped({{where(random), where(random)}, scale(random)}, viewport, 3000, part);
        const Rect there = toScreen(camera, viewport, part);
        CHECK(there.y <= part.y + 0.3f);
        CHECK(there.bottom() >= part.bottom() - 0.3f);
    }
    CHECK(clamped({{3, 9000}, 0.4f}, viewport, 3000, part) == home(viewport));
}

}  // namespace fukan::motion
