#include "show/viewpoint.hpp"

#include <catch2/catch_test_macros.hpp>
#include <catch2/matchers/catch_matchers_floating_point.hpp>
#include <limits>

namespace fukan::show {

using base::Vec2;
using Catch::Matchers::WithinAbs;
using motion::Timestamp;
using std::chrono_literals::operator""ms;

namespace {
constexpr Vec2 viewport{1920, 1080};
constexpr Timestamp t0{5'000'000'000};
}  // namespace

TEST_CASE("the wheel keeps what is under the pointer, also at the end of its range") {
    Viewpoint viewpoint(viewport, false);
    const Vec2 pixel{1400, 300};
    for (int i = 0; i < 60; ++i) {
        const Vec2 before = motion::toLayout(viewpoint.at(t0), viewport, pixel);
        viewpoint.zoomAbout(pixel, 1.1f, t0);
        const Vec2 after = motion::toLayout(viewpoint.at(t0), viewport, pixel);
        CHECK_THAT(after.x, WithinAbs(before.x, 0.1));
        CHECK_THAT(after.y, WithinAbs(before.y, 0.1));
    }
    CHECK(viewpoint.at(t0).scale == Reach::usualScale);
}

TEST_CASE("a scene says how near one may come, and a camera beyond the next one's reach is held back") {
    Viewpoint viewpoint(viewport, true);
    const base::Rect within{0, 200, 1920, 800};
    Reach reach;
    reach.maxScale = 1000;
    reach.within = within;
    viewpoint.setReach(reach);
    viewpoint.zoomAbout({900, 400}, 5000, t0);
    CHECK(viewpoint.at(t0).scale == 1000);
    viewpoint.panBy({0, 1e9f}, t0);
    CHECK_THAT(motion::toScreen(viewpoint.at(t0), viewport, within).y, WithinAbs(within.y, 0.2));
    viewpoint.setReach({});
    CHECK(viewpoint.at(t0).scale == Reach::usualScale);
    viewpoint.zoomAbout({900, 400}, 0.001f, t0);
    CHECK(viewpoint.home());
}

TEST_CASE("as many notches out as in lead home") {
    Viewpoint viewpoint(viewport, false);
    for (int i = 0; i < 9; ++i) viewpoint.zoomAbout({200, 200}, 1.1f, t0);
    CHECK_FALSE(viewpoint.home());
    for (int i = 0; i < 9; ++i) viewpoint.zoomAbout({1700, 900}, 1 / 1.1f, t0);
    CHECK(viewpoint.home());
}

TEST_CASE("a glide asked for again on the way goes on from where it leads, without a jump") {
    Viewpoint viewpoint(viewport, false);
    viewpoint.glideZoom(2, t0);
    const Timestamp middle = t0 + (*viewpoint.arrival() - t0) / 2;
    const motion::Camera there = viewpoint.at(middle);
    CHECK(there.scale > 1);
    CHECK(there.scale < 2);
    viewpoint.glideZoom(2, middle);
    CHECK(viewpoint.at(middle) == there);
    CHECK(viewpoint.at(*viewpoint.arrival()).scale == 4);
}

TEST_CASE("a hand ends a flight where it is") {
    Viewpoint viewpoint(viewport, false);
    viewpoint.zoomAbout({960, 540}, 4, t0);
    viewpoint.flyHome(t0);
    const Timestamp middle = t0 + (*viewpoint.arrival() - t0) / 2;
    const motion::Camera there = viewpoint.at(middle);
    viewpoint.panBy({1, 0}, middle);
    CHECK_FALSE(viewpoint.arrival());
    CHECK_THAT(viewpoint.at(middle + 1000ms).scale, WithinAbs(there.scale, 1e-6));
}

TEST_CASE("reduced motion jumps") {
    Viewpoint viewpoint(viewport, true);
    viewpoint.glideZoom(2, t0);
    CHECK_FALSE(viewpoint.arrival());
    CHECK(viewpoint.at(t0).scale == 2);
    viewpoint.flyHome(t0);
    CHECK(viewpoint.home());
}

TEST_CASE("at home there is nothing to pan, and going home from home is no flight") {
    Viewpoint viewpoint(viewport, false);
    viewpoint.panBy({300, -200}, t0);
    viewpoint.glidePan({0.5f, 0}, t0);
    viewpoint.flyHome(t0);
    CHECK(viewpoint.home());
}

TEST_CASE("numbers that are none change nothing") {
    const float nan = std::numeric_limits<float>::quiet_NaN();
    Viewpoint viewpoint(viewport, false);
    viewpoint.zoomAbout({960, 540}, 2, t0);
    const motion::Camera camera = viewpoint.at(t0);
    viewpoint.zoomAbout({nan, 0}, 2, t0);
    viewpoint.zoomAbout({0, 0}, nan, t0);
    viewpoint.panBy({0, nan}, t0);
    CHECK(viewpoint.at(t0) == camera);
}

TEST_CASE("another size shows the same part of the scene") {
    Viewpoint viewpoint(viewport, false);
    viewpoint.zoomAbout({480, 270}, 4, t0);
    const Vec2 before = viewpoint.at(t0).center;
    viewpoint.resize({3840, 2160}, false);
    CHECK_THAT(viewpoint.at(t0).center.x, WithinAbs(before.x * 2, 0.01));
    CHECK(viewpoint.at(t0).scale == 4);
    viewpoint.reset();
    viewpoint.resize({0, 0}, false);
    CHECK(viewpoint.home());
    viewpoint.resize(viewport, false);
    CHECK(viewpoint.at(t0) == motion::home(viewport));
}

}  // namespace fukan::show
