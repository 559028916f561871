// The window itself. Those tagged [.window] need a display: CTest starts one.

#include "platform/window.hpp"

#define GLFW_INCLUDE_NONE
#define GLFW_EXPOSE_NATIVE_X11
#include <GLFW/glfw3.h>
#include <GLFW/glfw3native.h>

#include <catch2/catch_test_macros.hpp>
#include <cstdlib>
#include <motion/manual_clock.hpp>

#include "support/recorded_log.hpp"

namespace fukan::platform {
namespace {

WindowOptions ordinary() {
    WindowOptions options;
    options.fullscreen = false;
    options.width = 640;
    options.height = 360;
    return options;
}

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
    const auto window = Window::open({});
    ::setenv("DISPLAY", display.c_str(), 1);
    ::setenv("WAYLAND_DISPLAY", wayland.c_str(), 1);
    REQUIRE_FALSE(window);
    CHECK(window.error().find("DISPLAY=:nowhere") != std::string::npos);
    CHECK(window.error().find("WAYLAND_DISPLAY is not set") != std::string::npos);
}

TEST_CASE("a window opens with either kind of context, shows a frame and closes", "[.window]") {
    motion::ManualClock clock;
    for (const base::GlChoice choice :
         {base::GlChoice::gles, base::GlChoice::gl, base::GlChoice::automatic}) {
        if (pretending() && choice == base::GlChoice::gl) continue;
        WindowOptions options = ordinary();
        options.gl = choice;
        const auto window = Window::open(options);
        if (!window) FAIL(window.error());
        CHECK((*window)->size() == base::PixelSize{640, 360});
        (*window)->swap();
        (*window)->wait(motion::Duration{0}, clock);
        if (choice == base::GlChoice::gles) CHECK((*window)->info().api == base::GlApi::gles30);
        if (choice == base::GlChoice::gl) CHECK((*window)->info().api == base::GlApi::gl33);
    }
}

TEST_CASE("a window goes to full screen and back, and tells its size", "[.window]") {
    motion::ManualClock clock;
    const auto opened = Window::open(ordinary());
    if (!opened) FAIL(opened.error());
    Window& window = **opened;
    const auto sizeAfter = [&](bool fullscreen) {
        window.setFullscreen(fullscreen);
        base::PixelSize told{};  // no window is of one pixel
        for (int i = 0; i < 50; ++i) {
            for (const input::Event& event : window.wait(std::chrono::milliseconds(10), clock)) {
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
    const auto opened = Window::open({});
    if (!opened) FAIL(opened.error());
    Window& window = **opened;
    for (int i = 0; i < 50; ++i) window.wait(std::chrono::milliseconds(10), clock);
    const unsigned long before = XNextRequest(glfwGetX11Display());
    for (int i = 0; i < 10; ++i) {
        window.wait(motion::Duration{0}, clock);
        CHECK(window.size() == base::PixelSize{1280, 720});
        CHECK(window.contentScale() > 0);
        window.monitorMillimetres();
        CHECK_FALSE(window.lost());
    }
    CHECK(XNextRequest(glfwGetX11Display()) == before);
}

TEST_CASE("a request that the X server refuses is logged, and is not the end", "[.window]") {
    const auto opened = Window::open(ordinary());
    if (!opened) FAIL(opened.error());
    for (int i = 0; i < 5; ++i) test::expectLog("the X server refuses request 8.0: BadWindow");
    // As when what GLFW knows of a monitor is out of date; and not more of it than one can read.
    for (int i = 0; i < 100; ++i) XMapWindow(glfwGetX11Display(), 0xdead);
    XSync(glfwGetX11Display(), False);
}

TEST_CASE("full screen covers the monitor from the start", "[.window]") {
    const auto window = Window::open({});
    if (!window) FAIL(window.error());
    CHECK((*window)->size() == base::PixelSize{1280, 720});
    CHECK((*window)->contentScale() > 0);
}

TEST_CASE("for a monitor that is not there the window takes another, and tells it once", "[.window]") {
    motion::ManualClock clock;
    WindowOptions options;
    options.monitor = "no such";
    const auto opened = Window::open(options);
    if (!opened) FAIL(opened.error());
    Window& window = **opened;
    CHECK(window.size() == base::PixelSize{1280, 720});
    const auto news = window.takeMonitorNews();
    REQUIRE(news);
    CHECK(news->sentence.find("no monitor \"no such\"") != std::string::npos);
    CHECK(news->there.find("0 (") == 0);
    window.wait(motion::Duration{0}, clock);
    CHECK_FALSE(window.takeMonitorNews());
}

TEST_CASE("of its monitor a window tells once it is full screen", "[.window]") {
    WindowOptions options = ordinary();
    options.monitor = "no such";
    const auto opened = Window::open(options);
    if (!opened) FAIL(opened.error());
    CHECK_FALSE((*opened)->takeMonitorNews());
    (*opened)->setFullscreen(true);
    CHECK((*opened)->takeMonitorNews());
}

TEST_CASE("where there is no OpenGL 3.3 the window takes ES, and says so when it may not",
          "[.window][raspberry-pi]") {
    if (!pretending()) SKIP("only with Mesa pretending to be a Raspberry Pi");
    {
        const auto window = Window::open(ordinary());
        if (!window) FAIL(window.error());
        CHECK((*window)->info().api == base::GlApi::gles30);
    }
    WindowOptions options = ordinary();
    options.gl = base::GlChoice::gl;
    const auto refused = Window::open(options);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().find("libgl1-mesa-dri") != std::string::npos);
}

}  // namespace fukan::platform
