// A hand on the camera: what it holds stays under it, and what it lets go comes to rest where it may.

#include <catch2/catch_test_macros.hpp>
#include <catch2/matchers/catch_matchers_floating_point.hpp>
#include <cmath>
#include <limits>

#include "worlds.hpp"

namespace fukan::show {

using base::Vec2;
using Catch::Matchers::WithinAbs;
using Catch::Matchers::WithinRel;
using motion::Camera;
using motion::Duration;
using motion::Timestamp;
using std::chrono_literals::operator""ms;
using std::chrono_literals::operator""s;

namespace {

constexpr Timestamp t0{5'000'000'000};

Vec2 under(const Viewpoint& viewpoint, Vec2 pixel, Timestamp at = t0) {
    return motion::toLayout(viewpoint.at(at), viewport, pixel);
}

Timestamp rested(Viewpoint& viewpoint, Timestamp now) {
    if (const auto arrival = viewpoint.arrival()) {
        now = *arrival;
        viewpoint.settle();
    }
    return now;
}

/// In the middle of four places, near enough for nothing to be at an end.
Viewpoint inTheMiddle(float scale = 2.5f) {
    Viewpoint viewpoint(viewport, false);
    viewpoint.setReach(worldOfFour());
    viewpoint.jumpTo({{2000, 1100}, scale});
    return viewpoint;
}

}  // namespace

TEST_CASE("a hand takes a flight where it is, to the bit, at every instant of it") {
    const Camera ends[] = {{{960, 540}, 1}, {{3000, 1700}, 6}, {{500, 300}, 0.5f}, {{300, 1900}, 3}};
    for (const Camera& from : ends) {
        for (const Camera& to : ends) {
            Viewpoint flying(viewport, false);
            flying.setReach(worldOfFour());
            flying.jumpTo(from);
            flying.flyTo(to, t0);
            if (!flying.arrival()) continue;
            const Duration way = *flying.arrival() - t0;
            for (int i = 0; i <= 20; ++i) {
                const Timestamp now = t0 + way * i / 20;
                Viewpoint taken = flying;
                const Camera there = taken.at(now);
                taken.grab(now);
                CHECK(taken.at(now) == there);
                CHECK(taken.at(now + 5s) == there);
                CHECK_FALSE(taken.arrival());
            }
        }
    }
}

TEST_CASE("a hand takes what glides, what springs back and what settles where it is, to the bit") {
    const auto takenAnywhere = [](const Viewpoint& moving) {
        REQUIRE(moving.arrival());
        const Duration way = *moving.arrival() - t0;
        for (int i = 0; i <= 20; ++i) {
            const Timestamp now = t0 + way * i / 20;
            Viewpoint taken = moving;
            const Camera there = taken.at(now);
            taken.grab(now);
            CHECK(taken.at(now) == there);
            // However far out it was: the first pixel that the hand goes is no more than a pixel.
            taken.panBy({1, 0}, now);
            const float moved = (there.center.x - taken.at(now).center.x) * there.scale;
            CHECK(moved > -0.05f);
            CHECK(moved < 1.05f);
        }
    };
    Viewpoint thrown = inTheMiddle();
    thrown.grab(t0);
    thrown.release({3000, -2000}, t0);
    takenAnywhere(thrown);
    Viewpoint beyond = inTheMiddle();
    beyond.grab(t0);
    beyond.panBy({9000, 9000}, t0);
    beyond.release({}, t0);
    takenAnywhere(beyond);
    Viewpoint over = inTheMiddle();
    over.grab(t0);
    over.pinchBy({700, 300}, {}, 40, t0);
    over.release({}, t0);
    takenAnywhere(over);
}

TEST_CASE("within the ends what is under fingers stays under them, whatever they do") {
    std::mt19937 random(11);
    std::uniform_real_distribution<float> x(200, 1700), y(200, 900), by(-25, 25), factor(0.93f, 1.07f);
    for (int round = 0; round < 40; ++round) {
        Viewpoint viewpoint = inTheMiddle(1.5f + static_cast<float>(round) / 20);
        viewpoint.grab(t0);
        Vec2 finger{x(random), y(random)};
        const Vec2 held = under(viewpoint, finger);
        for (int i = 0; i < 12; ++i) {
            const Vec2 delta{by(random), by(random)};
            finger = finger + delta;
            if (random() % 2 == 0) {
                viewpoint.panBy(delta, t0);
            } else {
                viewpoint.pinchBy(finger, delta, factor(random), t0);
            }
            const Vec2 shown = motion::toScreen(viewpoint.at(t0), viewport, held);
            CHECK_THAT(shown.x, WithinAbs(finger.x, 0.05));
            CHECK_THAT(shown.y, WithinAbs(finger.y, 0.05));
        }
    }
}

TEST_CASE("beyond the ends it follows less and less, never jumps, and comes back exactly") {
    Viewpoint viewpoint = inTheMiddle();
    viewpoint.grab(t0);
    float before = viewpoint.at(t0).center.x;
    float step = std::numeric_limits<float>::infinity();
    for (int i = 0; i < 400; ++i) {
        viewpoint.panBy({20, 0}, t0);
        const float now = (before - viewpoint.at(t0).center.x) * 2.5f;
        CHECK(now > 0);
        CHECK(now < step + 0.05f);
        step = now;
        before = viewpoint.at(t0).center.x;
    }
    CHECK(step < 8);
    const Camera out = viewpoint.at(t0);
    CHECK(out.center.x < viewport.x / 2 / 2.5f);
    viewpoint.release({}, t0);
    CHECK_THAT(viewpoint.at(t0).center.x, WithinAbs(out.center.x, 0.02));
    const Timestamp end = rested(viewpoint, t0);
    CHECK(viewpoint.at(end) == Camera{{viewport.x / 2 / 2.5f, 1100}, 2.5f});
}

TEST_CASE("a throw goes on as fast as the hand went, and ends inside") {
    std::mt19937 random(5);
    std::uniform_real_distribution<float> speed(-9000, 9000);
    for (int i = 0; i < 200; ++i) {
        const Vec2 velocity{speed(random), speed(random)};
        Viewpoint viewpoint = inTheMiddle(2 + static_cast<float>(i % 9));
        const Camera from = viewpoint.at(t0);
        viewpoint.grab(t0);
        viewpoint.release(velocity, t0);
        REQUIRE(viewpoint.arrival());
        const Camera soon = viewpoint.at(t0 + 4ms);
        const Vec2 way = (from.center - soon.center) * from.scale * 250;
        CHECK_THAT(std::hypot(way.x, way.y), WithinRel(std::hypot(velocity.x, velocity.y), 0.012f));
        const Timestamp end = rested(viewpoint, t0);
        checkRests(viewpoint.at(end), worldOfFour());
    }
}

TEST_CASE("a flick from home with somewhere to go is a throw, no snapping back") {
    Viewpoint viewpoint(viewport, false);
    viewpoint.setReach(worldOfFour());
    viewpoint.grab(t0);
    viewpoint.panBy({-30, 0}, t0);
    viewpoint.release({-2500, 0}, t0);
    const Timestamp end = rested(viewpoint, t0);
    CHECK(viewpoint.at(end).center.x > 1500);
}

TEST_CASE("pinched beyond the nearest and the farthest it resists, and returns about the fingers' middle") {
    for (const float factor : {1000.0f, 0.001f}) {
        Viewpoint viewpoint = inTheMiddle();
        const Reach reach = worldOfFour();
        const Vec2 fingers{1100, 600};
        viewpoint.grab(t0);
        for (int i = 0; i < 100; ++i) viewpoint.pinchBy(fingers, {}, std::pow(factor, 0.01f), t0);
        const Camera out = viewpoint.at(t0);
        CHECK(out.scale < reach.maxScale * Viewpoint::mostOverzoom);
        CHECK(out.scale > reach.minScale / Viewpoint::mostOverzoom);
        CHECK((out.scale > reach.maxScale || out.scale < reach.minScale));
        const Vec2 middle = under(viewpoint, fingers);
        viewpoint.release({}, t0);
        REQUIRE(viewpoint.arrival());
        const Timestamp end = *viewpoint.arrival();
        if (factor > 1) {
            for (const Timestamp at : {t0, t0 + 60ms, t0 + 150ms, end}) {
                const Vec2 still = motion::toScreen(viewpoint.at(at), viewport, middle);
                CHECK_THAT(still.x, WithinAbs(fingers.x, 0.5));
                CHECK_THAT(still.y, WithinAbs(fingers.y, 0.5));
            }
        }
        viewpoint.settle();
        CHECK(viewpoint.at(end).scale == (factor > 1 ? reach.maxScale : reach.minScale));
        checkRests(viewpoint.at(end), reach);
    }
}

TEST_CASE("let go near home it goes exactly home") {
    for (const bool reduced : {false, true}) {
        Viewpoint viewpoint(viewport, reduced);
        viewpoint.setReach(worldOfFour());
        viewpoint.grab(t0);
        viewpoint.pinchBy({900, 500}, {20, -10}, 1.02f, t0);
        viewpoint.release({}, t0);
        rested(viewpoint, t0);
        CHECK(viewpoint.home());
    }
}

TEST_CASE("a hand that takes hold and lets go, without a move, moves nothing") {
    std::mt19937 random(8);
    std::uniform_real_distribution<float> x(300, 3500), y(300, 2000), scale(2.4f, 11);
    for (int i = 0; i < 100; ++i) {
        Viewpoint viewpoint(viewport, false);
        viewpoint.setReach(worldOfFour());
        viewpoint.jumpTo({{x(random), y(random)}, scale(random)});
        const Camera there = viewpoint.at(t0);
        viewpoint.grab(t0);
        viewpoint.release({}, t0 + 80ms);
        CHECK_FALSE(viewpoint.arrival());
        CHECK(viewpoint.at(t0 + 1s) == there);
    }
}

TEST_CASE("reduced motion moves with the hand and does nothing by itself, but lands right") {
    std::mt19937 random(3);
    std::uniform_real_distribution<float> by(-3000, 3000), factor(0.2f, 4);
    Viewpoint viewpoint(viewport, true);
    viewpoint.setReach(worldOfFour());
    for (int i = 0; i < 300; ++i) {
        viewpoint.grab(t0);
        viewpoint.pinchBy({700, 400}, {by(random), by(random)}, factor(random), t0);
        viewpoint.release({by(random), by(random)}, t0);
        CHECK_FALSE(viewpoint.arrival());
        checkRests(viewpoint.at(t0), worldOfFour());
        viewpoint.flyTo({{by(random), by(random)}, 2.05f}, t0);
        CHECK_FALSE(viewpoint.arrival());
        checkRests(viewpoint.at(t0), worldOfFour());
    }
}

TEST_CASE("the wheel and the zoom keys step over bands in their direction") {
    const Reach reach = worldOfFour();
    for (const bool in : {true, false}) {
        Viewpoint wheel(viewport, false);
        Viewpoint keys(viewport, true);
        for (Viewpoint* each : {&wheel, &keys}) {
            each->setReach(reach);
            each->jumpTo({{600, 400}, in ? reach.minScale : reach.maxScale});
        }
        float before = wheel.at(t0).scale;
        float pressed = keys.at(t0).scale;
        for (int i = 0; i < 60; ++i) {
            wheel.zoomAbout({640, 420}, in ? 1.07f : 1 / 1.07f, t0);
            keys.glideZoom(in ? 1.1f : 1 / 1.1f, t0);
            for (const auto& [at, last] :
                 {std::pair{wheel.at(t0), &before}, std::pair{keys.at(t0), &pressed}}) {
                CHECK((in ? at.scale >= *last : at.scale <= *last));
                const float end = in ? reach.maxScale : reach.minScale;
                CHECK((at.scale != *last || at.scale == end));
                *last = at.scale;
                checkRests(at, reach);
            }
        }
        CHECK(before == (in ? reach.maxScale : reach.minScale));
    }
}

TEST_CASE("bands that overlap are passed together") {
    Reach reach;
    reach.bands = {
        {{0, 0, 1920, 1080}, 2, 2.2f}, {{0, 0, 1920, 1080}, 2.1f, 2.4f}, {{0, 0, 1920, 1080}, 2.3f, 2.6f}};
    Viewpoint viewpoint(viewport, true);
    viewpoint.setReach(reach);
    viewpoint.jumpTo({{960, 540}, 1.9f});
    viewpoint.zoomAbout({960, 540}, 1.1f, t0);
    CHECK(viewpoint.at(t0).scale == 2.6f);
    viewpoint.zoomAbout({960, 540}, 0.99f, t0);
    CHECK(viewpoint.at(t0).scale == 2);
    // Where there is nothing beyond a band it leads back.
    reach.maxScale = 2.5f;
    viewpoint.setReach(reach);
    viewpoint.zoomAbout({960, 540}, 1.1f, t0);
    CHECK(viewpoint.at(t0).scale == 2);
}

TEST_CASE("a drag or a throw at one scale ends in no band either") {
    const Reach reach = worldOfFour();
    // The bands of the first place are not seen from here: it may stand at a scale of theirs.
    Viewpoint viewpoint(viewport, false);
    viewpoint.setReach(reach);
    viewpoint.jumpTo({{3300, 1700}, 2.05f});
    REQUIRE(viewpoint.at(t0).scale == 2.05f);
    for (const Vec2 velocity : {Vec2{}, Vec2{4000, 3000}}) {
        Viewpoint moved = viewpoint;
        moved.grab(t0);
        moved.panBy({3500, 2000}, t0);
        moved.release(velocity, t0);
        const Timestamp end = rested(moved, t0);
        checkRests(moved.at(end), reach);
    }
    for (int i = 0; i < 30; ++i) {
        viewpoint.glidePan({-0.12f, -0.12f}, t0);
        rested(viewpoint, t0);
        checkRests(viewpoint.at(t0), reach);
    }
}

TEST_CASE("another reach under a hand or on the way neither jumps nor takes the camera away") {
    Reach wider = worldOfFour();
    wider.maxScale = 20;
    Viewpoint held = inTheMiddle();
    held.grab(t0);
    held.panBy({40, 30}, t0);
    const Camera there = held.at(t0);
    held.setReach(wider);
    CHECK(held.at(t0) == there);
    CHECK(held.inHand());
    held.panBy({10, 0}, t0);
    CHECK_THAT((there.center.x - held.at(t0).center.x) * there.scale, WithinAbs(10, 0.05));

    Viewpoint flying = inTheMiddle();
    flying.flyTo({{1000, 600}, 4}, t0);
    const Timestamp middle = t0 + (*flying.arrival() - t0) / 2;
    const Camera onTheWay = flying.at(middle);
    flying.setReach(wider);
    CHECK(flying.at(middle) == onTheWay);
}

TEST_CASE("another size under a hand keeps what it looks at, and the hand") {
    Viewpoint held = inTheMiddle();
    held.grab(t0);
    const Vec2 before = held.at(t0).center;
    held.resize(viewport * 2, false);
    CHECK(held.inHand());
    CHECK_THAT(held.at(t0).center.x, WithinAbs(before.x * 2, 0.1));
    held.panBy({100, 0}, t0);
    CHECK_THAT((before.x * 2 - held.at(t0).center.x) * 2.5f, WithinAbs(100, 0.1));
}

TEST_CASE("a jump, a key and home take the camera out of the hand, and letting go then is harmless") {
    for (int what = 0; what < 4; ++what) {
        Viewpoint viewpoint = inTheMiddle();
        viewpoint.grab(t0);
        viewpoint.panBy({200, 100}, t0);
        const Camera held = viewpoint.at(t0);
        if (what == 0) viewpoint.jumpTo({{600, 400}, 3});
        if (what == 1) viewpoint.glideZoom(1.25f, t0);
        if (what == 2) viewpoint.flyHome(t0);
        if (what == 3) viewpoint.glidePan({0.1f, 0}, t0);
        CHECK_FALSE(viewpoint.inHand());
        if (what > 0) CHECK(viewpoint.at(t0) == held);
        if (what == 1) {
            // It goes on from where the hand had it, not from where it took it.
            const Camera end = viewpoint.at(*viewpoint.arrival());
            CHECK_THAT(end.center.x, WithinAbs(held.center.x, 0.05));
        }
        viewpoint.release({500, 0}, t0);
        rested(viewpoint, t0);
        checkRests(viewpoint.at(t0), worldOfFour());
    }
}

TEST_CASE("the wheel while a button is down moves what is held, and the hand goes on") {
    Viewpoint viewpoint = inTheMiddle();
    viewpoint.grab(t0);
    const Vec2 pointer{800, 500};
    const Vec2 held = under(viewpoint, pointer);
    viewpoint.zoomAbout(pointer, 1.1f, t0);
    CHECK(viewpoint.inHand());
    viewpoint.panBy({30, 40}, t0);
    const Vec2 shown = motion::toScreen(viewpoint.at(t0), viewport, held);
    CHECK_THAT(shown.x, WithinAbs(830, 0.05));
    CHECK_THAT(shown.y, WithinAbs(540, 0.05));
}

TEST_CASE("hands that give no numbers change nothing, and huge ones end inside") {
    const float nan = std::numeric_limits<float>::quiet_NaN();
    const float inf = std::numeric_limits<float>::infinity();
    Viewpoint viewpoint = inTheMiddle();
    const Camera camera = viewpoint.at(t0);
    for (const float bad : {nan, inf, -inf}) {
        viewpoint.flyTo({{bad, 0}, 2}, t0);
        viewpoint.flyTo({{0, 0}, bad}, t0);
        viewpoint.jumpTo({{0, bad}, 2});
        viewpoint.zoomAbout({400, 300}, bad, t0);
        viewpoint.glideZoom(bad, t0);
        viewpoint.glidePan({bad, 0}, t0);
        CHECK(viewpoint.at(t0) == camera);
    }
    for (const float none : {0.0f, -2.0f}) {
        viewpoint.zoomAbout({400, 300}, none, t0);
        viewpoint.flyTo({{0, 0}, none}, t0);
        viewpoint.glideZoom(none, t0);
        CHECK(viewpoint.at(t0) == camera);
    }
    viewpoint.grab(t0);
    for (const float bad : {nan, inf, -inf}) {
        viewpoint.pinchBy({bad, 0}, {1, 1}, 2, t0);
        viewpoint.pinchBy({0, 0}, {0, bad}, 2, t0);
        viewpoint.pinchBy({0, 0}, {1, 1}, bad, t0);
        viewpoint.panBy({bad, 0}, t0);
        CHECK(viewpoint.at(t0) == camera);
    }
    viewpoint.release({nan, inf}, t0);
    CHECK(viewpoint.at(t0) == camera);
    for (const float huge : {3e38f, -3e38f, 1e30f}) {
        viewpoint.grab(t0);
        for (int i = 0; i < 5; ++i) viewpoint.panBy({huge, -huge}, t0);
        for (int i = 0; i < 5; ++i) viewpoint.pinchBy({huge, 0}, {huge, huge}, std::abs(huge), t0);
        checkFinite(viewpoint.at(t0));
        viewpoint.release({huge, huge}, t0);
        const Timestamp end = rested(viewpoint, t0);
        checkRests(viewpoint.at(end), worldOfFour());
    }
}

TEST_CASE("whatever hands, keys and wheels do: let go, the camera comes to rest where it may") {
    for (unsigned seed = 1; seed <= 300; ++seed) {
        CAPTURE(seed);
        std::mt19937 random(seed);
        std::uniform_real_distribution<float> x(-300, 2300), by(-900, 900), factor(0.3f, 3),
            speed(-9000, 9000);
        const Reach reach = anyWorld(random);
        Viewpoint viewpoint(viewport, random() % 4 == 0);
        viewpoint.setReach(reach);
        Timestamp now = t0;
        for (int i = 0; i < 40; ++i) {
            now = now + Duration{static_cast<std::int64_t>(random() % 400'000'000)};
            switch (random() % 10) {
                case 0:
                    viewpoint.grab(now);
                    break;
                case 1:
                case 2:
                    viewpoint.pinchBy({x(random), x(random)}, {by(random), by(random)}, factor(random), now);
                    break;
                case 3:
                    viewpoint.panBy({by(random), by(random)}, now);
                    break;
                case 4:
                    viewpoint.release({speed(random), speed(random)}, now);
                    break;
                case 5:
                    viewpoint.zoomAbout({x(random), x(random)}, factor(random), now);
                    break;
                case 6:
                    viewpoint.glideZoom(random() % 2 ? 1.25f : 0.8f, now);
                    break;
                case 7:
                    viewpoint.glidePan({by(random) / 3000, by(random) / 3000}, now);
                    break;
                case 8:
                    viewpoint.flyTo({{x(random), x(random)}, factor(random)}, now);
                    break;
                default:
                    if (random() % 3 == 0) viewpoint.flyHome(now);
                    if (random() % 3 == 0) viewpoint.jumpTo({{x(random), x(random)}, factor(random)});
                    break;
            }
            checkFinite(viewpoint.at(now));
            if (const auto arrival = viewpoint.arrival(); arrival && *arrival <= now) viewpoint.settle();
        }
        viewpoint.release({speed(random), speed(random)}, now);
        now = rested(viewpoint, now);
        CHECK_FALSE(viewpoint.inHand());
        checkRests(viewpoint.at(now), reach);
    }
}

}  // namespace fukan::show
