// The sheet of diagnostics under hands: three hundred lines scroll, and the wall below learns nothing of it.

#include <catch2/catch_test_macros.hpp>
#include <map>

#include "session/desk.hpp"

using namespace fukan;
using namespace std::chrono_literals;
using base::Vec2;
using input::Key;
using test::Desk;

namespace {

/// On the sheet, and where the map lies below it.
constexpr Vec2 onSheet{100, 400};

constexpr input::Modifiers shift{true, false, false, false};

class OpenSheet : public Desk {
public:
    explicit OpenSheet(std::size_t lines = 300, const std::string& more = {})
        : Desk("sample", test::tokyo + "[touch]\ninvite = false\n" + more) {
        std::vector<std::string> facts;
        for (std::size_t i = 0; i < lines; ++i) facts.push_back("fact " + std::to_string(i) + ".");
        session->setMachineFacts(facts);
        press(Key::p);
        press(Key::d);
    }

    void hand(input::EventPayload what) { session->handle({now(), std::move(what)}); }

    /// Upward by `way` pixels in ten steps; the finger then rests, unless it flings.
    void drag(float way, bool fling) {
        hand(input::TouchBegan{1, onSheet, 0});
        for (int i = 1; i <= 10; ++i) {
            go(10ms);
            hand(input::TouchMoved{1, onSheet - Vec2{0, way * static_cast<float>(i) / 10}, 0});
        }
        if (!fling) {
            go(300ms);
            hand(input::TouchMoved{1, onSheet - Vec2{0, way}, 0});
        }
        hand(input::TouchEnded{1});
        go(0s);
    }

    /// Where a line of the sheet stands; none: it is not painted on the screen.
    std::optional<float> yOf(const std::string& line) const {
        for (const draw::Command& command : session->frame().commands) {
            const auto* text = std::get_if<draw::Text>(&command.what);
            if (text && text->text == line) return text->origin.y;
        }
        return std::nullopt;
    }
};

}  // namespace

TEST_CASE("A finger scrolls the diagnostics to the pixel, and a fling glides on") {
    OpenSheet desk;
    REQUIRE(desk.yOf("fact 0."));
    const std::optional<float> before = desk.yOf("fact 12.");
    REQUIRE(before);
    desk.drag(120, false);
    REQUIRE(desk.yOf("fact 12."));
    CHECK(std::abs(*before - *desk.yOf("fact 12.") - 120) <= 20);  // what the drag takes to begin
    desk.drag(200, true);
    CHECK(desk.untilNext() <= test::interval);
    const draw::DrawList released = desk.session->frame();
    desk.go(100ms);
    CHECK(draw::hash(desk.session->frame()) != draw::hash(released));
    desk.go(10s);
    CHECK_FALSE(desk.yOf("fact 12."));
    const auto facts = [&desk] {
        std::map<int, float> out;
        for (int i = 0; i < 300; ++i) {
            if (const auto y = desk.yOf("fact " + std::to_string(i) + ".")) out[i] = *y;
        }
        return out;
    };
    const auto resting = facts();
    CHECK(resting.size() > 10);
    desk.go(1s);
    CHECK(facts() == resting);
}

TEST_CASE("The wheel over the sheet scrolls it to the last line, and back") {
    OpenSheet desk;
    for (int i = 0; i < 100; ++i) desk.hand(input::PointerWheel{onSheet, {0, -1}});
    desk.go(1s);
    CHECK(desk.shows("clock"));
    CHECK_FALSE(desk.shows("fact 0."));
    for (int i = 0; i < 100; ++i) desk.hand(input::PointerWheel{onSheet, {0, 1}});
    desk.go(1s);
    CHECK(desk.shows("fact 0."));
    // Beside it the wheel is the map's.
    CHECK(desk.session->view().camera.scale == 1);
    desk.hand(input::PointerWheel{{1200, 600}, {0, 3}});
    desk.go(1s);
    CHECK(desk.session->view().camera.scale > 1);
}

TEST_CASE("Keys scroll the sheet while it has more than it shows") {
    OpenSheet desk;
    for (int i = 0; i < 60; ++i) desk.press(Key::down, shift);
    CHECK(desk.shows("clock"));
    CHECK(desk.session->view().camera.scale == 1);
    for (int i = 0; i < 60; ++i) desk.press(Key::up, shift);
    CHECK(desk.shows("fact 0."));
}

TEST_CASE("What begins on the sheet does nothing below it") {
    OpenSheet desk;
    const show::SceneKey scene = desk.session->view().scene;
    desk.drag(-150, true);
    desk.hand(input::TouchBegan{1, onSheet, 0});
    desk.go(50ms);
    desk.hand(input::TouchEnded{1});
    desk.go(2s);
    CHECK(desk.session->view().scene == scene);
    CHECK_FALSE(desk.session->view().exploring);
    // A finger that landed elsewhere is the map's, even where it crosses the sheet.
    desk.hand(input::TouchBegan{1, {1250, 400}, 0});
    for (int i = 1; i <= 10; ++i) {
        desk.go(10ms);
        desk.hand(input::TouchMoved{1, {1250 - 80.0f * static_cast<float>(i), 400}, 0});
    }
    desk.hand(input::TouchEnded{1});
    desk.go(2s);
    CHECK(desk.session->view().scene != scene);
}

TEST_CASE("Reduced motion stops the sheet where the finger lets go") {
    OpenSheet desk(300, "[motion]\nreduced = true\n");
    desk.drag(200, true);
    const draw::DrawList released = desk.session->frame();
    desk.go(100ms);
    CHECK(draw::hash(desk.session->frame()) == draw::hash(released));
}

TEST_CASE("New lines keep the place that is being read") {
    OpenSheet desk;
    desk.drag(200, false);
    const std::optional<float> before = desk.yOf("fact 14.");
    REQUIRE(before);
    desk.go(61s);  // another minute on the sheet's clock
    CHECK(desk.yOf("fact 14.") == before);
}
