// The window itself, and the hands at it. Those tagged [.window] need a display: CTest starts one.

#include "platform/window_input.hpp"

#define GLFW_INCLUDE_NONE
#define GLFW_EXPOSE_NATIVE_X11
#include <GLFW/glfw3.h>
#include <GLFW/glfw3native.h>

#include <catch2/catch_test_macros.hpp>
#include <cstdlib>

#include "motion/manual_clock.hpp"
#include "platform/desktop.hpp"
#include "support/recorded_log.hpp"

namespace fukan::platform {
namespace {

bool pretending() { return std::getenv("MESA_GL_VERSION_OVERRIDE") != nullptr; }

}  // namespace

TEST_CASE("without a display the error names what to set") {
    const auto keep = [](const char* name) {
        return std::string(std::getenv(name) ? std::getenv(name) : "");
    };
    const std::string display = keep("DISPLAY");
    const std::string wayland = keep("WAYLAND_DISPLAY");
    ::setenv("DISPLAY", ":nowhere", 1);
    ::unsetenv("WAYLAND_DISPLAY");
    motion::ManualClock clock;
    const auto windows = WindowSystem::start(clock, 1);
    ::setenv("DISPLAY", display.c_str(), 1);
    ::setenv("WAYLAND_DISPLAY", wayland.c_str(), 1);
    REQUIRE_FALSE(windows);
    CHECK(windows.error().find("DISPLAY=:nowhere") != std::string::npos);
    CHECK(windows.error().find("WAYLAND_DISPLAY is not set") != std::string::npos);
}

TEST_CASE("a window opens with either kind of context, shows a frame and closes", "[.window]") {
    motion::ManualClock clock;
    for (const base::GlChoice choice :
         {base::GlChoice::gles, base::GlChoice::gl, base::GlChoice::automatic}) {
        if (pretending() && choice == base::GlChoice::gl) continue;
        WindowOptions options = ordinary();
        options.gl = choice;
        Desktop desktop(clock);
        const auto window = desktop.open(options);
        CHECK(window->size() == base::PixelSize{640, 360});
        window->swap();
        desktop.wait({});
        if (choice == base::GlChoice::gles) CHECK(window->info().api == base::GlApi::gles30);
        if (choice == base::GlChoice::gl) CHECK(window->info().api == base::GlApi::gl33);
    }
}

TEST_CASE("a window goes to full screen and back, and tells its size", "[.window]") {
    motion::ManualClock clock;
    Desktop desktop(clock);
    const auto opened = desktop.open(ordinary());
    Window& window = *opened;
    const auto sizeAfter = [&](bool fullscreen) {
        window.setFullscreen(fullscreen);
        base::PixelSize told{};  // no window is of one pixel
        for (int i = 0; i < 50; ++i) {
            for (const input::Event& event : desktop.wait(std::chrono::milliseconds(10))) {
                if (const auto* size = std::get_if<input::WindowResized>(&event.what)) {
                    told = {size->width, size->height};
                }
            }
        }
        CHECK(told == window.size());
        return window.size();
    };
    CHECK(sizeAfter(true) == base::PixelSize{1280, 720});
    CHECK(window.fullscreen());
    CHECK(sizeAfter(false) == base::PixelSize{640, 360});
}

TEST_CASE("a turn in which nothing happens asks the X server for nothing", "[.window]") {
    motion::ManualClock clock;
    Desktop desktop(clock);
    const auto opened = desktop.open();
    Window& window = *opened;
    // As in the program: with the hands at it.
    WindowInput input(window, {}, desktop.inbox().watch());
    desktop.inbox().remove(window);
    desktop.inbox().add(input);
    for (int i = 0; i < 50; ++i) desktop.wait(std::chrono::milliseconds(10));
    const unsigned long before = XNextRequest(glfwGetX11Display());
    for (int i = 0; i < 10; ++i) {
        desktop.wait({});
        window.makeCurrent();
        CHECK(window.size() == base::PixelSize{1280, 720});
        CHECK(window.contentScale() > 0);
        window.monitorMillimetres();
        CHECK_FALSE(desktop.system().lost());
    }
    CHECK(XNextRequest(glfwGetX11Display()) == before);
}

TEST_CASE("a request that the X server refuses is logged, and is not the end", "[.window]") {
    motion::ManualClock clock;
    Desktop desktop(clock);
    const auto opened = desktop.open(ordinary());
    for (int i = 0; i < 5; ++i) test::expectLog("the X server refuses request 8.0: BadWindow");
    // As when what GLFW knows of a monitor is out of date; and not more of it than one can read.
    for (int i = 0; i < 100; ++i) XMapWindow(glfwGetX11Display(), 0xdead);
    XSync(glfwGetX11Display(), False);
}

TEST_CASE("full screen covers the monitor from the start", "[.window]") {
    motion::ManualClock clock;
    Desktop desktop(clock);
    const auto window = desktop.open();
    CHECK(window->size() == base::PixelSize{1280, 720});
    CHECK(window->contentScale() > 0);
}

TEST_CASE("for a monitor that is not there the window takes another, and tells it once", "[.window]") {
    motion::ManualClock clock;
    WindowOptions options;
    options.monitor = "no such";
    Desktop desktop(clock);
    const auto opened = desktop.open(options);
    Window& window = *opened;
    CHECK(window.size() == base::PixelSize{1280, 720});
    const auto news = window.takeMonitorNews();
    REQUIRE(news);
    CHECK(news->sentence.find("no monitor \"no such\"") != std::string::npos);
    CHECK(news->there.find("0 (") == 0);
    desktop.wait({});
    CHECK_FALSE(window.takeMonitorNews());
}

TEST_CASE("of its monitor a window tells once it is full screen", "[.window]") {
    WindowOptions options = ordinary();
    options.monitor = "no such";
    motion::ManualClock clock;
    Desktop desktop(clock);
    const auto opened = desktop.open(options);
    CHECK_FALSE(opened->takeMonitorNews());
    opened->setFullscreen(true);
    CHECK(opened->takeMonitorNews());
}

TEST_CASE("where there is no OpenGL 3.3 the window takes ES, and says so when it may not",
          "[.window][raspberry-pi]") {
    if (!pretending()) SKIP("only with Mesa pretending to be a Raspberry Pi");
    motion::ManualClock clock;
    {
        Desktop desktop(clock);
        CHECK(desktop.open(ordinary())->info().api == base::GlApi::gles30);
    }
    Desktop desktop(clock);
    WindowOptions options = ordinary();
    options.gl = base::GlChoice::gl;
    const auto refused = Window::open(desktop.system(), options);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().find("libgl1-mesa-dri") != std::string::npos);
}

}  // namespace fukan::platform
