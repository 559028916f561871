#include "platform/upright.hpp"

#include <catch2/catch_test_macros.hpp>

namespace fukan::platform {

using base::Vec2;

// A portrait screen of 100×160 that shows a picture of 160×100.
TEST_CASE("a touch is told where it is in the upright picture") {
    CHECK(upright({30, 40}, {160, 100}, 0) == Vec2{30, 40});
    // Turned clockwise, the picture's top left corner is at the screen's top right.
    CHECK(upright({100, 0}, {100, 160}, 90) == Vec2{0, 0});
    CHECK(upright({100, 160}, {100, 160}, 90) == Vec2{160, 0});
    CHECK(upright({0, 160}, {100, 160}, 270) == Vec2{0, 0});
    CHECK(upright({0, 0}, {100, 160}, 270) == Vec2{160, 0});
    CHECK(upright({160, 100}, {160, 100}, 180) == Vec2{0, 0});
    CHECK(upright({10, 20}, {160, 100}, 180) == Vec2{150, 80});
}

}  // namespace fukan::platform
