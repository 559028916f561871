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
constexpr Vec2 screen{1920, 1080};
constexpr Timestamp begin{5'000'000'000};
}  // namespace

TEST_CASE("the wheel keeps what is under the pointer, also at the end of its range") {
    Viewpoint viewpoint(screen, false);
    const Vec2 pixel{1400, 300};
    for (int i = 0; i < 60; ++i) {
        const Vec2 before = motion::toLayout(viewpoint.at(begin), screen, pixel);
        viewpoint.zoomAbout(pixel, 1.1f, begin);
        const Vec2 after = motion::toLayout(viewpoint.at(begin), screen, pixel);
        CHECK_THAT(after.x, WithinAbs(before.x, 0.1));
        CHECK_THAT(after.y, WithinAbs(before.y, 0.1));
    }
    CHECK(viewpoint.at(begin).scale == Reach::usualScale);
}

TEST_CASE("a scene says how near one may come, and a camera beyond the next one's reach is held back") {
    Viewpoint viewpoint(screen, true);
    const base::Rect within{0, 200, 1920, 800};
    Reach reach;
    reach.maxScale = 1000;
    reach.within = within;
    viewpoint.setReach(reach);
    viewpoint.zoomAbout({900, 400}, 5000, begin);
    CHECK(viewpoint.at(begin).scale == 1000);
    viewpoint.panBy({0, 1e9f}, begin);
    CHECK_THAT(motion::toScreen(viewpoint.at(begin), screen, within).y, WithinAbs(within.y, 0.2));
    viewpoint.setReach({});
    CHECK(viewpoint.at(begin).scale == Reach::usualScale);
    viewpoint.zoomAbout({900, 400}, 0.001f, begin);
    CHECK(viewpoint.home());
}

TEST_CASE("as many notches out as in lead home") {
    Viewpoint viewpoint(screen, false);
    for (int i = 0; i < 9; ++i) viewpoint.zoomAbout({200, 200}, 1.1f, begin);
    CHECK_FALSE(viewpoint.home());
    for (int i = 0; i < 9; ++i) viewpoint.zoomAbout({1700, 900}, 1 / 1.1f, begin);
    CHECK(viewpoint.home());
}

TEST_CASE("a glide asked for again on the way goes on from where it leads, without a jump") {
    Viewpoint viewpoint(screen, false);
    viewpoint.glideZoom(2, begin);
    const Timestamp middle = begin + (*viewpoint.arrival() - begin) / 2;
    const motion::Camera there = viewpoint.at(middle);
    CHECK(there.scale > 1);
    CHECK(there.scale < 2);
    viewpoint.glideZoom(2, middle);
    CHECK(viewpoint.at(middle) == there);
    CHECK(viewpoint.at(*viewpoint.arrival()).scale == 4);
}

TEST_CASE("a hand ends a flight where it is") {
    Viewpoint viewpoint(screen, false);
    viewpoint.zoomAbout({960, 540}, 4, begin);
    viewpoint.flyHome(begin);
    const Timestamp middle = begin + (*viewpoint.arrival() - begin) / 2;
    const motion::Camera there = viewpoint.at(middle);
    viewpoint.panBy({1, 0}, middle);
    CHECK_FALSE(viewpoint.arrival());
    CHECK_THAT(viewpoint.at(middle + 1000ms).scale, WithinAbs(there.scale, 1e-6));
}

TEST_CASE("reduced motion jumps") {
    Viewpoint viewpoint(screen, true);
    viewpoint.glideZoom(2, begin);
    CHECK_FALSE(viewpoint.arrival());
    CHECK(viewpoint.at(begin).scale == 2);
    viewpoint.flyHome(begin);
    CHECK(viewpoint.home());
}

TEST_CASE("at home there is nothing to pan, and going home from home is no flight") {
    Viewpoint viewpoint(screen, false);
    viewpoint.panBy({300, -200}, begin);
    viewpoint.glidePan({0.5f, 0}, begin);
    viewpoint.flyHome(begin);
    CHECK(viewpoint.home());
}

TEST_CASE("numbers that are none change nothing") {
    const float nan = std::numeric_limits<float>::quiet_NaN();
    Viewpoint viewpoint(screen, false);
    viewpoint.zoomAbout({960, 540}, 2, begin);
    const motion::Camera camera = viewpoint.at(begin);
    viewpoint.zoomAbout({nan, 0}, 2, begin);
    viewpoint.zoomAbout({0, 0}, nan, begin);
    viewpoint.panBy({0, nan}, begin);
    CHECK(viewpoint.at(begin) == camera);
}

TEST_CASE("another size shows the same part of the scene") {
    Viewpoint viewpoint(screen, false);
    viewpoint.zoomAbout({480, 270}, 4, begin);
    const Vec2 before = viewpoint.at(begin).center;
    viewpoint.resize({3840, 2160}, false);
    CHECK_THAT(viewpoint.at(begin).center.x, WithinAbs(before.x * 2, 0.01));
    CHECK(viewpoint.at(begin).scale == 4);
    viewpoint.reset();
    viewpoint.resize({0, 0}, false);
    CHECK(viewpoint.home());
    viewpoint.resize(screen, false);
    CHECK(viewpoint.at(begin) == motion::home(screen));
}

}  // namespace fukan::show
