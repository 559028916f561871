#pragma once
// What scenes allow a camera, and whether it keeps to it.

#include <catch2/catch_test_macros.hpp>
#include <cmath>
#include <random>

#include "show/viewpoint.hpp"

namespace fukan::show {

inline constexpr base::Vec2 viewport{1920, 1080};

/// Two places by two, the first one with two areas that open.
inline Reach worldOfFour() {
    Reach reach;
    reach.minScale = 0.5f;
    reach.maxScale = 12;
    reach.world = {0, 0, 3920, 2240};
    reach.foot = 100;
    reach.bands = {
        {{100, 150, 700, 500}, 2, 2.16f}, {{900, 150, 600, 700}, 2.1f, 2.3f}, {reach.world, 0.9f, 1}};
    return reach;
}

inline Reach anyWorld(std::mt19937& random) {
    const auto real = [&](float low, float high) {
        return std::uniform_real_distribution<float>(low, high)(random);
    };
    Reach reach;
    reach.minScale = random() % 3 == 0 ? 1 : real(0.3f, 0.8f);
    reach.maxScale = real(8, 40);
    reach.world = {real(-3000, 0), real(-3000, 0), 0, 0};
    reach.world.w = real(1920, 5000) - reach.world.x;
    reach.world.h = real(1080, 4000) - reach.world.y;
    reach.foot = real(0, 200);
    for (auto n = random() % 9; n > 0; --n) {
        const float from = real(1, 6);
        reach.bands.push_back({{real(-2000, 3000), real(-2000, 3000), real(50, 2000), real(50, 2000)},
                               from,
                               from * real(1.02f, 1.2f)});
    }
    if (reach.minScale < 0.85f) reach.bands.push_back({reach.world, 0.9f, 1});
    return reach;
}

inline void checkFinite(const motion::Camera& camera) {
    CHECK(std::isfinite(camera.center.x));
    CHECK(std::isfinite(camera.center.y));
    CHECK(std::isfinite(camera.scale));
    CHECK(camera.scale > 0);
}

/// Within the scales and the ends, and in no band that it sees.
inline void checkRests(const motion::Camera& camera, const Reach& reach) {
    checkFinite(camera);
    CAPTURE(camera.center.x, camera.center.y, camera.scale, reach.minScale, reach.maxScale);
    CHECK(camera.scale >= reach.minScale);
    CHECK(camera.scale <= reach.maxScale);
    const base::Vec2 half = viewport * (0.5f / camera.scale);
    const base::Rect seen{camera.center.x - half.x, camera.center.y - half.y, half.x * 2, half.y * 2};
    const base::Rect world = reach.world.empty() ? base::Rect{0, 0, viewport.x, viewport.y} : reach.world;
    const auto within = [](float low, float high, float worldLow, float worldHigh) {
        if (worldHigh - worldLow <= high - low) {
            CHECK(std::abs(low + high - worldLow - worldHigh) < 1);
        } else {
            CHECK(low >= worldLow - 0.5f);
            CHECK(high <= worldHigh + 0.5f);
        }
    };
    within(seen.x, seen.right(), world.x, world.right());
    within(seen.y, seen.bottom(), world.y, world.bottom() + reach.foot / camera.scale);
    for (const Band& band : reach.bands) {
        CAPTURE(band.from, band.to, band.rect.x, band.rect.y, band.rect.w, band.rect.h);
        const bool inside = camera.scale > band.from && camera.scale < band.to;
        CHECK_FALSE((inside && !base::intersection(seen, band.rect).empty()));
    }
}

}  // namespace fukan::show
