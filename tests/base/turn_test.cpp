#include "base/turn.hpp"

#include <array>
#include <catch2/catch_test_macros.hpp>

namespace fukan::base {
namespace {

constexpr std::array turns{Turn(), Turn::quarter(), Turn::half(), Turn::threeQuarters()};

}  // namespace

TEST_CASE("a turn is a whole number of quarters, clockwise") {
    for (const int degrees : {0, 90, 180, 270}) {
        const auto turn = Turn::fromDegrees(degrees);
        REQUIRE(turn);
        CHECK(turn->degrees() == degrees);
        CHECK(turn->swapsAxes() == (degrees == 90 || degrees == 270));
        CHECK((*turn == Turn()) == (degrees == 0));
    }
    for (const int degrees : {-90, 1, 45, 89, 91, 271, 360, 450}) CHECK_FALSE(Turn::fromDegrees(degrees));
}

// A picture of 160×100 on an upright panel of 100×160.
TEST_CASE("turned clockwise, a picture's top left corner goes to the right, down, and to the left") {
    const Vec2 picture{160, 100};
    CHECK(Turn().point({30, 40}, picture) == Vec2{30, 40});
    CHECK(Turn::quarter().point({0, 0}, picture) == Vec2{100, 0});
    CHECK(Turn::quarter().point({160, 0}, picture) == Vec2{100, 160});
    CHECK(Turn::half().point({0, 0}, picture) == Vec2{160, 100});
    CHECK(Turn::half().point({150, 80}, picture) == Vec2{10, 20});
    CHECK(Turn::threeQuarters().point({0, 0}, picture) == Vec2{0, 160});
    CHECK(Turn::threeQuarters().point({160, 0}, picture) == Vec2{0, 0});
    CHECK(Turn::quarter().size(picture) == Vec2{100, 160});
    CHECK(Turn::half().size(picture) == picture);
    CHECK(Turn::threeQuarters().size(PixelSize{160, 100}) == PixelSize{100, 160});
}

TEST_CASE("the inverse of a turn brings every point back") {
    const Vec2 picture{160, 100};
    for (const Turn turn : turns) {
        const Vec2 panel = turn.size(picture);
        CHECK(turn.inverse().size(panel) == picture);
        CHECK((turn.degrees() + turn.inverse().degrees()) % 360 == 0);
        for (const Vec2 point : {Vec2{0, 0}, {30, 40}, {160, 0}, {-5, 120}}) {
            CHECK(turn.inverse().point(turn.point(point, picture), panel) == point);
        }
    }
}

}  // namespace fukan::base
