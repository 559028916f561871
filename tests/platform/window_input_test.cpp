// What hands do at a window. Those tagged [.window] need a display: CTest starts one.

#include "platform/window_input.hpp"

#define GLFW_INCLUDE_NONE
#define GLFW_EXPOSE_NATIVE_X11
#include <GLFW/glfw3.h>
#include <GLFW/glfw3native.h>

#include <catch2/catch_test_macros.hpp>

#include "motion/manual_clock.hpp"
#include "platform/desktop.hpp"

namespace fukan::platform {
namespace {

/// A window, and the hands at it.
struct Workplace {
    explicit Workplace(const InputOptions& options = {}) : input(*window, options, desktop.inbox().watch()) {
        desktop.inbox().remove(*window);
        desktop.inbox().add(input);
        desktop.wait({});
    }

    void moveMouse(int x, int y) {
        Display* display = glfwGetX11Display();
        XWarpPointer(display, None, DefaultRootWindow(display), 0, 0, 0, 0, x, y);
        XSync(display, False);
        for (const input::Event& event : desktop.waitFor<input::PointerMoved>()) CHECK(event.window == 1);
    }

    motion::ManualClock clock;
    Desktop desktop{clock};
    std::unique_ptr<Window> other = desktop.open();
    std::unique_ptr<Window> window = desktop.open();
    WindowInput input;
};

}  // namespace

TEST_CASE("the pointer is hidden but while the mouse is moved, and the loop wakes to hide it", "[.window]") {
    Workplace place;
    CHECK_FALSE(place.window->showsCursor());
    CHECK_FALSE(place.input.dueAt());
    for (int i = 0; i < 3; ++i) place.moveMouse(100 + 20 * i, 100);
    CHECK(place.window->showsCursor());
    REQUIRE(place.input.dueAt());
    CHECK(*place.input.dueAt() - place.clock.read().steady == CursorHider::shownFor);
    place.clock.advance(CursorHider::shownFor);
    place.desktop.wait({});
    CHECK_FALSE(place.window->showsCursor());
    CHECK_FALSE(place.input.dueAt());
}

TEST_CASE("a pointer that is not to be hidden any more leaves nothing to wake for", "[.window]") {
    Workplace place;
    for (int i = 0; i < 3; ++i) place.moveMouse(100 + 20 * i, 200);
    InputOptions shown;
    shown.hideCursor = false;
    place.input.setOptions(shown);
    place.clock.advance(std::chrono::minutes(1));
    place.desktop.wait({});
    CHECK(place.window->showsCursor());
    CHECK_FALSE(place.input.dueAt());
    place.input.setOptions({});
    place.desktop.wait({});
    CHECK_FALSE(place.window->showsCursor());
}

}  // namespace fukan::platform
