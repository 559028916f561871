// Several windows in one process. Those tagged [.window] need a display: CTest starts one.

#define GLFW_INCLUDE_NONE
#define GLFW_EXPOSE_NATIVE_X11
#include <GLFW/glfw3.h>
#include <GLFW/glfw3native.h>

#include <catch2/catch_test_macros.hpp>

#include "motion/manual_clock.hpp"
#include "platform/desktop.hpp"

namespace fukan::platform {
namespace {

/// As when the cross of a window is clicked.
void askToClose(const Window& window) {
    Display* display = glfwGetX11Display();
    XEvent event{};
    event.xclient.type = ClientMessage;
    event.xclient.window = glfwGetX11Window(window.handle());
    event.xclient.message_type = XInternAtom(display, "WM_PROTOCOLS", False);
    event.xclient.format = 32;
    event.xclient.data.l[0] = static_cast<long>(XInternAtom(display, "WM_DELETE_WINDOW", False));
    XSendEvent(display, event.xclient.window, False, NoEventMask, &event);
    XFlush(display);
}

}  // namespace

TEST_CASE("two windows are open at a time, and each tells what happens in it", "[.window]") {
    motion::ManualClock clock;
    Desktop desktop(clock);
    auto first = desktop.open();
    auto second = desktop.open(ordinary());
    CHECK(first->number() == 0);
    CHECK(second->number() == 1);
    CHECK(first->size() == base::PixelSize{1280, 720});
    CHECK(second->size() == base::PixelSize{640, 360});
    // Two swaps that wait would each take a turn of the monitor.
    CHECK(first->swapWaits());
    CHECK_FALSE(second->swapWaits());
    desktop.wait({});

    askToClose(*second);
    for (const input::Event& event : desktop.waitFor<input::CloseRequested>()) CHECK(event.window == 1);
    askToClose(*first);
    for (const input::Event& event : desktop.waitFor<input::CloseRequested>()) CHECK(event.window == 0);
    XResizeWindow(glfwGetX11Display(), glfwGetX11Window(second->handle()), 500, 300);
    for (const input::Event& event : desktop.waitFor<input::WindowResized>()) CHECK(event.window == 1);
    CHECK(second->size() == base::PixelSize{500, 300});
    CHECK(first->size() == base::PixelSize{1280, 720});

    desktop.close(second);
    askToClose(*first);
    CHECK(desktop.waitFor<input::CloseRequested>()[0].window == 0);
}

TEST_CASE("a window goes on when the one that was opened before it is closed", "[.window]") {
    motion::ManualClock clock;
    Desktop desktop(clock);
    auto first = desktop.open(ordinary());
    auto second = desktop.open(ordinary());
    first->makeCurrent();
    desktop.close(first);
    // No context is current now, until one is asked for.
    CHECK(glfwGetCurrentContext() == nullptr);
    second->bufferAge();
    CHECK(glfwGetCurrentContext() == second->handle());
    second->swap();
    askToClose(*second);
    CHECK(desktop.waitFor<input::CloseRequested>()[0].window == 1);
    const auto third = desktop.open(ordinary());
    CHECK(third->number() == 2);
    CHECK_FALSE(third->swapWaits());
    CHECK_FALSE(desktop.system().lost());
}

TEST_CASE("every window has the first one's kind of context", "[.window]") {
    motion::ManualClock clock;
    Desktop desktop(clock);
    WindowOptions options = ordinary();
    options.gl = base::GlChoice::gles;
    const auto first = desktop.open(options);
    REQUIRE(first->info().api == base::GlApi::gles30);
    options.gl = base::GlChoice::gl;
    const auto second = desktop.open(options);
    CHECK(second->info().api == base::GlApi::gles30);
}

TEST_CASE("a window's context is current when it draws, and stays so without being asked for", "[.window]") {
    motion::ManualClock clock;
    Desktop desktop(clock);
    const auto first = desktop.open(ordinary());
    const auto second = desktop.open(ordinary());
    for (const auto& window : {first.get(), second.get(), first.get()}) {
        window->swap();
        CHECK(glfwGetCurrentContext() == window->handle());
        window->makeCurrent();
        CHECK(glfwGetCurrentContext() == window->handle());
    }
}

}  // namespace fukan::platform
