// Where names stand when their rooms are seen in part.

#include <catch2/catch_test_macros.hpp>
#include <catch2/matchers/catch_matchers_floating_point.hpp>
#include <cmath>
#include <optional>
#include <random>

#include "layout/label.hpp"

using namespace fukan;
using base::Rect;
using base::Vec2;
using Catch::Matchers::WithinAbs;

namespace {

constexpr Rect room{100, 50, 400, 80};
constexpr Rect everything{-1000, -1000, 5000, 5000};

/// 100 x 20 in the room: at its left, in its middle, at its right.
constexpr Rect atLeft{100, 80, 100, 20};
constexpr Rect inMiddle{250, 80, 100, 20};
constexpr Rect atRight{400, 80, 100, 20};

void checkSame(const Rect& a, const Rect& b) {
    CHECK_THAT(a.x, WithinAbs(b.x, 0.01));
    CHECK_THAT(a.y, WithinAbs(b.y, 0.01));
    CHECK_THAT(a.w, WithinAbs(b.w, 0.01));
    CHECK_THAT(a.h, WithinAbs(b.h, 0.01));
}

class Random {
public:
    explicit Random(unsigned seed) : random_(seed) {}
    float between(float low, float high) { return std::uniform_real_distribution<float>(low, high)(random_); }
    Rect rect(float most) {
        return {between(-most, most), between(-most, most), between(1, most), between(1, most)};
    }
    /// Somewhere inside of another.
    Rect in(const Rect& outer) {
        const float w = outer.w * between(0.05f, 1);
        const float h = outer.h * between(0.05f, 1);
        return {outer.x + (outer.w - w) * between(0, 1), outer.y + (outer.h - h) * between(0, 1), w, h};
    }

private:
    std::mt19937 random_;
};

}  // namespace

TEST_CASE("A name whose room is seen whole, or not at all, stays where it is") {
    for (const Rect& ink : {atLeft, inMiddle, atRight}) {
        CHECK(layout::slid(ink, room, everything) == Vec2{});
        CHECK(layout::slid(ink, room, room) == Vec2{});
        CHECK(layout::slid(ink, room, {900, 900, 100, 100}) == Vec2{});
    }
}

TEST_CASE("A name stands in the part of its room that is seen as it stood in the whole") {
    const struct {
        Rect ink;
        Rect visible;
        Vec2 by;
    } table[] = {
        // The left half is hidden: what stood at the left stands at the edge.
        {atLeft, {300, 0, 1000, 1000}, {200, 0}},
        {inMiddle, {300, 0, 1000, 1000}, {100, 0}},
        {atRight, {300, 0, 1000, 1000}, {0, 0}},
        // The right half is.
        {atLeft, {0, 0, 300, 1000}, {0, 0}},
        {inMiddle, {0, 0, 300, 1000}, {-100, 0}},
        {atRight, {0, 0, 300, 1000}, {-200, 0}},
        // The upper half is.
        {inMiddle, {0, 90, 1000, 1000}, {0, 20}},
        // What is left is too small: from its beginning, as far as the room lets it.
        {atLeft, {480, 0, 1000, 1000}, {300, 0}},
        {inMiddle, {250, 0, 40, 1000}, {0, 0}},
        {inMiddle, {220, 0, 40, 1000}, {-30, 0}},
    };
    for (const auto& [ink, visible, by] : table) {
        CAPTURE(ink.x, visible.x, visible.y);
        checkSame(ink.moved(layout::slid(ink, room, visible)), ink.moved(by));
    }
}

TEST_CASE("What does not fit its room is not moved in it") {
    CHECK(layout::slid({50, 80, 500, 20}, room, {300, 0, 1000, 1000}) == Vec2{});
}

TEST_CASE("A name never leaves its room, and is seen whole where there is enough to see of the room") {
    Random random(1);
    int whole = 0;
    for (int i = 0; i < 20'000; ++i) {
        const Rect outer = random.rect(500);
        const Rect ink = random.in(outer);
        const Rect visible = random.rect(500);
        const Rect moved = ink.moved(layout::slid(ink, outer, visible));
        CAPTURE(i);
        CHECK(outer.contains(moved, 0.01f));
        const Rect seen = base::intersection(outer, visible);
        if (seen.w < ink.w || seen.h < ink.h) continue;
        ++whole;
        CHECK(seen.contains(moved, 0.01f));
    }
    CHECK(whole > 500);
}

TEST_CASE("Sliding goes on smoothly: a step of the view moves a name by no more than a few steps") {
    Random random(2);
    for (int i = 0; i < 200; ++i) {
        const Rect outer = random.rect(500);
        const Rect ink = random.in(outer);
        Rect visible{outer.x - 300, outer.y - 10, 300, outer.h + 20};
        std::optional<Vec2> last;
        while (visible.x < outer.right()) {
            visible.x += 0.25f;
            // From nothing seen to something there is a leap, which nobody sees.
            if (base::intersection(visible, outer).w < 1) continue;
            const Vec2 now = layout::slid(ink, outer, visible);
            if (last) CHECK(std::abs(now.x - last->x) < 1);
            last = now;
        }
    }
}

TEST_CASE("A smaller name stands where the larger one stood") {
    checkSame(layout::shrunk(atLeft, room, 0.5f), {100, 85, 50, 10});
    checkSame(layout::shrunk(inMiddle, room, 0.5f), {275, 85, 50, 10});
    checkSame(layout::shrunk(atRight, room, 0.5f), {450, 85, 50, 10});
    CHECK(layout::shrunk(inMiddle, room, 1) == inMiddle);
    CHECK(layout::shrunk(inMiddle, room, 1.5f) == inMiddle);
}

TEST_CASE("A name stands in another room as it stood in its own") {
    constexpr Rect other{0, 0, 200, 40};
    checkSame(layout::carried(atLeft, room, other), {0, 10, 100, 20});
    checkSame(layout::carried(inMiddle, room, other), {50, 10, 100, 20});
    checkSame(layout::carried(atRight, room, other), {100, 10, 100, 20});
    CHECK(layout::carried(inMiddle, room, room) == inMiddle);
    Random random(3);
    for (int i = 0; i < 5000; ++i) {
        const Rect from = random.rect(500);
        const Rect ink = random.in(from);
        const Rect to = random.rect(500);
        const Rect there = layout::carried(layout::shrunk(ink, from, random.between(0.1f, 1)), from, to);
        CAPTURE(i);
        if (there.w <= to.w && there.h <= to.h) CHECK(to.contains(there, 0.01f));
    }
}
