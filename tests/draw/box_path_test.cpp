#include "draw/box_path.hpp"

#include <catch2/catch_test_macros.hpp>
#include <vector>

#include "draw/box_parts.hpp"
#include "draw/fall_off.hpp"

using namespace fukan;
using base::Vec2;

namespace {

draw::Box boxOf(draw::Box::Shape shape, float head = 0) {
    draw::Box box;
    box.rect = {10, 20, 100, 40};
    box.shape = shape;
    box.head = head;
    box.radius = 6;
    return box;
}

std::vector<Vec2> cornersOf(const draw::Box& box) {
    const draw::BoxPath path = draw::boxPath(box);
    return {path.all().begin(), path.all().end()};
}

}  // namespace

TEST_CASE("A box's path is a rectangle, with a head an arrow, with a notch as deep a chevron") {
    using Shape = draw::Box::Shape;
    const draw::BoxPath plain = draw::boxPath(boxOf(Shape::rounded));
    CHECK(cornersOf(boxOf(Shape::rounded)) == std::vector<Vec2>{{10, 20}, {110, 20}, {110, 60}, {10, 60}});
    CHECK(plain.radius == 6);
    CHECK_FALSE(plain.notch);
    const std::vector<Vec2> arrow{{10, 20}, {90, 20}, {110, 40}, {90, 60}, {10, 60}};
    CHECK(cornersOf(boxOf(Shape::arrow, 20)) == arrow);
    // A bar's part that keeps the length of a head which it does not have.
    CHECK(cornersOf(boxOf(Shape::rounded, 20)).size() == 4);
    const draw::BoxPath chevron = draw::boxPath(boxOf(Shape::chevron, 20));
    CHECK(cornersOf(boxOf(Shape::chevron, 20)) ==
          std::vector<Vec2>{{10, 20}, {90, 20}, {110, 40}, {90, 60}, {10, 60}, {30, 40}});
    CHECK(chevron.notch == 5u);
    CHECK(chevron.radius == 2);  // a third, as acute corners are drawn
    CHECK(cornersOf(boxOf(Shape::chevron)).size() == 4);
}

TEST_CASE("Beyond a joined edge the path and the gradient go on, and are cut off there") {
    draw::Box box = boxOf(draw::Box::Shape::rounded);
    box.joinedRight = true;
    const base::Rect whole = draw::shapeRect(box);
    CHECK(whole.right() > box.rect.right() + box.radius);
    CHECK(cornersOf(box)[1] == Vec2{whole.right(), 20});
    CHECK(draw::gradientLine(box).from == Vec2{10, 20});
    CHECK(draw::gradientLine(box).to == Vec2{whole.right(), 20});
    box.vertical = true;
    CHECK(draw::gradientLine(box).to == Vec2{10, 60});
}

TEST_CASE("What is soft is whole where it begins, and nothing where it ends") {
    CHECK(draw::coverageAt(-0.5f) == 1);
    CHECK(draw::coverageAt(0) == 0.5f);
    CHECK(draw::coverageAt(0.5f) == 0);
    CHECK(draw::glowAt(0, 12) == 1);
    CHECK(draw::glowAt(-3, 12) == 1);
    CHECK(draw::glowAt(6, 12) == 0.25f);
    CHECK(draw::glowAt(12, 12) == 0);
    CHECK(draw::shadowAt(-8, 8) == 1);
    CHECK(draw::shadowAt(0, 8) == 0.5f);
    CHECK(draw::shadowAt(8, 8) == 0);
    CHECK(draw::sheenAt(0) == 1);
    CHECK(draw::sheenAt(-1) == 0);
    CHECK(draw::sheenAt(2) == 0);
    draw::Box box = boxOf(draw::Box::Shape::rounded);
    box.sheen = 0.5f;
    const draw::SheenBand band = draw::sheenBand(box);
    CHECK(band.across({0, 0}) == 0);
    CHECK(band.across({band.half, 0}) == 1);
    CHECK(band.across({-draw::SheenBand::lean * 10, 10}) == 0);
}
