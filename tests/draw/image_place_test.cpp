#include "draw/image_place.hpp"

#include <catch2/catch_test_macros.hpp>

#include "draw/text_place.hpp"

using namespace fukan;

TEST_CASE("A bitmap is as large as its proportions allow, in the middle, on whole pixels") {
    CHECK(draw::imagePlace({400, 100}, {10, 10, 200, 100}) == base::Rect{10, 35, 200, 50});
    CHECK(draw::imagePlace({100, 400}, {10, 10, 201, 100}) == base::Rect{98, 10, 25, 100});
    // Made for its room, up to a pixel: not scaled.
    CHECK(draw::imagePlace({200, 99}, {10, 10, 200.4f, 99.4f}) == base::Rect{10, 10, 200, 99});
}

TEST_CASE("A placeholder has its image's place and opacity") {
    const draw::Box whole = draw::placeholderOf({{5, 6, 70, 80}, "x.png", 1});
    const draw::Box half = draw::placeholderOf({{5, 6, 70, 80}, "x.png", 0.5f});
    CHECK(whole.rect == base::Rect{5, 6, 70, 80});
    CHECK(whole.fillFrom.a == 40);
    CHECK(half.fillFrom.a == 20);
    CHECK(half.outlineColor.a == 60);
}

TEST_CASE("A turned text's baseline begins above its middle, left of it") {
    draw::Text text;
    text.origin = {100, 200};
    text.size = 50;
    text.width = 80;
    CHECK(draw::baselineStart(text) == base::Vec2{100, 200});
    text.turned = true;
    CHECK(draw::baselineStart(text) == base::Vec2{81, 160});
}
