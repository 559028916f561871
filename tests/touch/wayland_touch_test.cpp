// Fingers in a real Wayland compositor. with_weston.sh brings one with a panel.

#include "touch/fingers.hpp"

namespace fukan::platform {
namespace {

float panelScale() {
    const char* scale = std::getenv("FUKAN_TOUCH_SCALE");
    return scale ? std::stof(scale) : 1;
}

}  // namespace

TEST_CASE("Wayland: two fingers are told apart, to the pixel, and no mouse moves", "[.touch-wayland]") {
    Glass glass;
    CHECK(glass.input().touchMethod() == "Wayland wl_touch");
    CHECK(glass.input().touchPanelPresent());
    checkTwoFingers(glass, panelScale());
    inject("down 0 300 300\nup 0\n");
    CHECK(glass.until(2).size() == 2);
}

TEST_CASE("Wayland: a picture that is turned has its fingers turned", "[.touch-wayland]") {
    WindowOptions options;
    options.turn = base::Turn::threeQuarters();
    Glass glass(options);
    inject("down 0 100 200\nup 0\n");
    const auto [width, height] = glass.window().size();
    checkPlace(eventAt<input::TouchBegan>(glass.until(2), 0).position,
               static_cast<float>(height) - 200 * panelScale(), 100 * panelScale());
}

TEST_CASE("Wayland: what the compositor cancels is gone, and what it lifts then is nobody's",
          "[.touch-wayland]") {
    Glass glass;
    inject("down 0 100 100\ndown 1 200 100\ncancel\ndown 0 50 60\nup 0\n");
    const auto events = glass.until(5);
    REQUIRE(events.size() == 5);
    eventAt<input::TouchesCancelled>(events, 2);
    const auto next = eventAt<input::TouchBegan>(events, 3);
    CHECK(next.finger != eventAt<input::TouchBegan>(events, 0).finger);
    CHECK(eventAt<input::TouchEnded>(events, 4).finger == next.finger);
}

TEST_CASE("Wayland: a panel, or a seat, that goes takes its fingers with it, and one that comes is heard",
          "[.touch-wayland]") {
    Glass glass;
    for (const char* lines : {"unplug\nplug\n", "unseat\nseat\n"}) {
        inject("down 0 100 100\n");
        glass.until(1);
        inject(lines);
        eventAt<input::TouchesCancelled>(glass.until(1), 0);
        // The compositor knows when the new panel has been asked for; a finger sooner than that is nobody's.
        bool landed = false;
        for (int i = 0; i < 150 && !landed; ++i) {
            inject("down 0 300 300\nup 0\n");
            for (const auto& event : glass.wait(std::chrono::milliseconds(200))) {
                landed = landed || std::holds_alternative<input::TouchEnded>(event.what);
            }
        }
        REQUIRE(landed);
        CHECK(glass.input().touchPanelPresent());
        inject("down 5 640 360\nup 5\n");
        glass.until([](const auto& events) {
            return !events.empty() && std::holds_alternative<input::TouchEnded>(events.back().what);
        });
    }
}

TEST_CASE("Wayland: a tracker's fingers reach the same window", "[.touch-wayland]") {
    checkTuio("Wayland wl_touch");
}

}  // namespace fukan::platform
