// Where the upright picture's pixels go on a turned target. No graphics.

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

#include "render/placement.hpp"

namespace fukan::render {

TEST_CASE("the picture's top left corner goes where a clockwise turn takes it") {
    CHECK(Placement({160, 100, {}, 0}).toTarget(base::Vec2{0, 0}) == base::Vec2{0, 0});
    CHECK(Placement({100, 160, base::Turn::quarter(), 0}).toTarget(base::Vec2{0, 0}) == base::Vec2{100, 0});
    CHECK(Placement({160, 100, base::Turn::half(), 0}).toTarget(base::Vec2{0, 0}) == base::Vec2{160, 100});
    CHECK(Placement({100, 160, base::Turn::threeQuarters(), 0}).toTarget(base::Vec2{0, 0}) ==
          base::Vec2{0, 160});
}

TEST_CASE("scissors count from the bottom and stay on the target") {
    CHECK(Placement({160, 100, {}, 0}).scissor({10, 20, 30, 40}) == std::array<int, 4>{10, 40, 30, 40});
    CHECK(Placement({160, 100, {}, 0}).scissor({-10, -10, 500, 500}) == std::array<int, 4>{0, 0, 160, 100});
    CHECK(Placement({100, 160, base::Turn::quarter(), 0}).scissor({10, 20, 30, 40}) ==
          std::array<int, 4>{40, 120, 40, 30});
    const auto none = Placement({160, 100, {}, 0}).scissor({300, 300, 10, 10});
    CHECK(none[2] * none[3] == 0);
}

TEST_CASE("clip space has the target's corners at its own") {
    const base::Turn turn =
        GENERATE(base::Turn(), base::Turn::quarter(), base::Turn::half(), base::Turn::threeQuarters());
    const base::PixelSize panel = turn.size(base::PixelSize{160, 100});
    const Placement placement({panel.width, panel.height, turn, 0});
    const auto rows = placement.toClipSpace();
    for (const base::Vec2 corner :
         {base::Vec2{0, 0}, base::Vec2{160, 0}, base::Vec2{0, 100}, base::Vec2{160, 100}}) {
        const base::Vec2 at = placement.toTarget(corner);
        const float x = rows[0] * corner.x + rows[1] * corner.y + rows[2];
        const float y = rows[3] * corner.x + rows[4] * corner.y + rows[5];
        CHECK(x == (at.x > 0 ? 1.0f : -1.0f));
        CHECK(y == (at.y > 0 ? -1.0f : 1.0f));
    }
}

}  // namespace fukan::render
