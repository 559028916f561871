#include "draw/damage.hpp"

#include <catch2/catch_test_macros.hpp>
#include <cmath>
#include <random>
#include <vector>

using fukan::base::Rect;
using fukan::draw::Damage;

namespace {

bool covered(const Damage& damage, float x, float y) {
    for (const Rect& r : damage.rects()) {
        if (r.contains(fukan::base::Vec2{x, y})) return true;
    }
    return false;
}

bool disjoint(const Damage& damage) {
    const auto rects = damage.rects();
    for (std::size_t i = 0; i < rects.size(); ++i) {
        for (std::size_t j = i + 1; j < rects.size(); ++j) {
            if (!fukan::base::intersection(rects[i], rects[j]).empty()) return false;
        }
    }
    return true;
}

bool wholePixels(const Damage& damage) {
    for (const Rect& r : damage.rects()) {
        if (r.x != std::floor(r.x) || r.y != std::floor(r.y) || r.w != std::floor(r.w) ||
            r.h != std::floor(r.h))
            return false;
    }
    return true;
}

}  // namespace

TEST_CASE("damage is rounded outward and kept inside the viewport") {
    Damage damage({100, 50});
    damage.add(Rect{-3, 10.4f, 8.2f, 5.2f});
    REQUIRE(damage.rects().size() == 1);
    CHECK(damage.rects()[0] == Rect{0, 10, 6, 6});
    CHECK(damage.share() == 36.0f / 5000.0f);
    damage.reset({100, 50});
    damage.add(Rect{200, 200, 10, 10});
    CHECK(damage.empty());
}

TEST_CASE("near rectangles become one, far ones stay apart") {
    Damage damage({4000, 4000});
    damage.add(Rect{0, 0, 10, 10});
    damage.add(Rect{12, 0, 10, 10});
    CHECK(damage.rects().size() == 1);
    damage.add(Rect{3000, 3000, 10, 10});
    CHECK(damage.rects().size() == 2);
}

TEST_CASE("damage covers all that was added, in few disjoint rectangles, whatever is added") {
    std::mt19937 random(20261122);
    const auto number = [&random](float low, float high) {
        return std::uniform_real_distribution<float>(low, high)(random);
    };
    for (int round = 0; round < 200; ++round) {
        Damage damage({1920, 1080});
        std::vector<Rect> added;
        const int count = 1 + static_cast<int>(number(0, 400));
        for (int i = 0; i < count; ++i) {
            const bool thin = number(0, 1) < 0.5f;
            const Rect r{number(-50, 1950), number(-50, 1100), number(1, thin ? 900 : 90),
                         number(1, thin ? 7 : 90)};
            added.push_back(r);
            damage.add(r);
        }
        REQUIRE(damage.rects().size() <= Damage::mostRects);
        REQUIRE(disjoint(damage));
        REQUIRE(wholePixels(damage));
        REQUIRE(damage.share() <= 1.0f);
        for (const Rect& r : added) {
            const Rect seen = fukan::base::intersection(r, {0, 0, 1920, 1080});
            if (seen.empty()) continue;
            for (int k = 0; k < 8; ++k) {
                const float x = std::min(seen.x + seen.w * number(0, 1), 1919.9f);
                const float y = std::min(seen.y + seen.h * number(0, 1), 1079.9f);
                REQUIRE(covered(damage, x, y));
            }
        }
    }
}

TEST_CASE("all of the viewport is one rectangle") {
    Damage damage({640, 360});
    damage.add(Rect{1, 1, 2, 2});
    damage.addAll();
    REQUIRE(damage.rects().size() == 1);
    CHECK(damage.share() == 1.0f);
}
