#include "draw/hidden_text.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace fukan;

namespace {

draw::Command word(const char* text, base::Vec2 origin, float size = 20, float width = 100) {
    return {base::Id::of(text),
            draw::Text{text, origin, size, width, text::Weight::regular, false, base::rgb(0)}};
}

draw::Command box(const char* name, const base::Rect& rect, std::uint8_t opacity = 255) {
    draw::Box out;
    out.rect = rect;
    out.fillFrom = out.fillTo = {255, 255, 255, opacity};
    return {base::Id::of(name), out};
}

std::vector<draw::HiddenText> hidden(std::vector<draw::Command> commands) {
    return draw::hiddenTexts({{800, 600}, std::move(commands)});
}

}  // namespace

TEST_CASE("a text below an opaque box is hidden, and the box is named") {
    const auto found = hidden({word("under", {100, 100}), box("lid", {150, 60, 100, 80})});
    REQUIRE(found.size() == 1);
    CHECK(found[0].text == "under");
    CHECK(found[0].by == base::Id::of("lid"));
    CHECK(found[0].hidden.x >= 150);
    CHECK(found[0].hidden.right() == 200);
}

TEST_CASE("a text above a box, beside it, or below one that can be seen through is not") {
    CHECK(hidden({box("ground", {0, 0, 800, 600}), word("above", {100, 100})}).empty());
    CHECK(hidden({word("beside", {100, 100}), box("lid", {200, 60, 100, 80})}).empty());
    CHECK(hidden({word("seen", {100, 100}), box("veil", {0, 0, 800, 600}, 200)}).empty());
    CHECK(hidden({word("touched", {100, 100}), box("lid", {199, 60, 100, 80})}).empty());
}

TEST_CASE("clips cut what is hidden, and what hides") {
    CHECK(hidden({{base::Id::of("c"), draw::PushClip{{0, 0, 120, 600}}},
                  word("cut", {100, 100}),
                  {base::Id::of("c"), draw::PopClip{}},
                  box("lid", {150, 60, 100, 80})})
              .empty());
    CHECK(hidden({word("whole", {100, 100}),
                  {base::Id::of("c"), draw::PushClip{{300, 0, 500, 600}}},
                  box("lid", {0, 0, 800, 600}),
                  {base::Id::of("c"), draw::PopClip{}}})
              .empty());
}

TEST_CASE("turned texts and images are looked at as well") {
    draw::Command turned = word("turned", {400, 300}, 20, 200);
    std::get<draw::Text>(turned.what).turned = true;
    CHECK(hidden({turned, box("lid", {380, 210, 40, 30})}).size() == 1);
    CHECK(hidden({turned, box("lid", {430, 210, 40, 30})}).empty());
    const draw::Command picture{base::Id::of("picture"), draw::Image{{100, 80, 50, 50}, "a.png", 1}};
    CHECK(hidden({word("under", {100, 100}), picture}).size() == 1);
}
