#include "base/geometry.hpp"

#include <catch2/catch_test_macros.hpp>
#include <random>

using namespace fukan::base;

namespace {

// Whole numbers, so that sums and differences are exact.
Rect anyRect(std::mt19937& random) {
    const auto pick = [&random](int low, int high) {
        return static_cast<float>(std::uniform_int_distribution<int>(low, high)(random));
    };
    return {pick(-50, 50), pick(-50, 50), pick(0, 60), pick(0, 60)};
}

}  // namespace

TEST_CASE("A rectangle contains its left and top edge, not its right and bottom one") {
    const Rect r{10, 20, 30, 40};
    CHECK(r.contains(Vec2{10, 20}));
    CHECK(r.contains(Vec2{39.9f, 59.9f}));
    CHECK_FALSE(r.contains(Vec2{40, 30}));
    CHECK_FALSE(r.contains(Vec2{20, 60}));
    CHECK(r.right() == 40);
    CHECK(r.bottom() == 60);
    CHECK(r.center() == Vec2{25, 40});
    CHECK(r.origin() == Vec2{10, 20});
    CHECK(r.size() == Vec2{30, 40});
}

TEST_CASE("A rectangle contains another one, give or take the slack") {
    const Rect r{0, 0, 100, 100};
    CHECK(r.contains(r));
    CHECK_FALSE(r.contains(Rect{-1, 0, 50, 50}));
    CHECK(r.contains(Rect{-1, 0, 50, 50}, 1));
    CHECK_FALSE(r.contains(Rect{60, 60, 40.5f, 10}));
    CHECK(r.contains(Rect{60, 60, 40.5f, 10}, 0.5f));
}

TEST_CASE("Only a rectangle with both sides above zero is not empty") {
    CHECK(Rect{}.empty());
    CHECK(Rect{5, 5, 0, 10}.empty());
    CHECK(Rect{5, 5, 10, -1}.empty());
    CHECK_FALSE(Rect{5, 5, 1, 1}.empty());
}

TEST_CASE("The algebra of rectangles holds for any pair") {
    std::mt19937 random(3);
    for (int i = 0; i < 3000; ++i) {
        const Rect a = anyRect(random);
        const Rect b = anyRect(random);
        const Rect common = intersection(a, b);
        CHECK(common == intersection(b, a));
        if (!common.empty()) {
            CHECK(a.contains(common));
            CHECK(b.contains(common));
        }
        const Rect around = enclosing(a, b);
        if (!a.empty()) CHECK(around.contains(a));
        if (!b.empty()) CHECK(around.contains(b));
        if (!a.empty() && !b.empty()) CHECK(intersection(around, a) == a);
        CHECK(a.grown(3, 5).grown(-3, -5) == a);
        CHECK(a.moved({7, -9}).moved({-7, 9}) == a);
    }
}

TEST_CASE("Between two places the ends are exact") {
    const Rect a{0, 10, 20, 30};
    const Rect b{100, 30, 40, 10};
    CHECK(lerp(a, b, 0) == a);
    CHECK(lerp(a, b, 1) == b);
    CHECK(lerp(a, b, 0.5f) == Rect{50, 20, 30, 20});
    CHECK(lerp(Vec2{0, 0}, Vec2{8, -4}, 0.25f) == Vec2{2, -1});
}
