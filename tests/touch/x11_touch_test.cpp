// Fingers on a real X server. with_xorg.sh brings one with a panel.

#include "platform/x11_touch.hpp"

#define GLFW_INCLUDE_NONE
#define GLFW_EXPOSE_NATIVE_X11
#include <GLFW/glfw3.h>
#include <GLFW/glfw3native.h>

#include "touch/fingers.hpp"

namespace fukan::platform {
namespace {

using Kind = ContactChange::Kind;

/// A window of GLFW's alone, and its touches.
struct BareWindow {
    BareWindow() {
        REQUIRE(glfwInit());
        glfwWindowHint(GLFW_CLIENT_API, GLFW_NO_API);
        window = glfwCreateWindow(640, 360, "touch", nullptr, nullptr);
        REQUIRE(window != nullptr);
        // GLFW has asked for it, and the server does it in the order of asking.
        glfwSetWindowPos(window, 0, 0);
        glfwFocusWindow(window);
        glfwPollEvents();
    }
    ~BareWindow() { glfwTerminate(); }
    BareWindow(const BareWindow&) = delete;
    BareWindow& operator=(const BareWindow&) = delete;

    GLFWwindow* window = nullptr;
};

/// Collects until a change of this kind comes, or half a minute is over.
std::vector<ContactChange> collectUntil(TouchSource& source, Kind kind) {
    RealClock clock;
    const motion::Timestamp end = clock.read().steady + std::chrono::seconds(30);
    std::vector<ContactChange> told;
    while (clock.read().steady < end) {
        glfwWaitEventsTimeout(0.02);
        source.collect(clock.read().steady, told);
        if (!told.empty() && told.back().kind == kind) return told;
    }
    FAIL("nothing came");
    return told;
}

}  // namespace

TEST_CASE("X11: two fingers are told apart, to the pixel, and no mouse moves", "[.touch-x11]") {
    Glass glass;
    CHECK(glass.input().touchMethod() == "X11 XInput 2.2");
    CHECK(glass.input().touchPanelPresent());
    checkTwoFingers(glass, 1);
    // A later finger has another name, and nothing of a mouse has come in the meantime.
    inject("down 0 300 300\nup 0\n");
    CHECK(glass.until(2).size() == 2);
}

TEST_CASE("X11: fingers at the screen's edges are on the picture", "[.touch-x11]") {
    Glass glass;
    const auto [width, height] = screenSize();
    inject("down 0 0 0\ndown 1 " + std::to_string(width) + " " + std::to_string(height) + "\nup 0\nup 1\n");
    const auto events = glass.until(4);
    checkPlace(eventAt<input::TouchBegan>(events, 0).position, 0, 0);
    const base::Vec2 corner = eventAt<input::TouchBegan>(events, 1).position;
    CHECK(corner.x < static_cast<float>(width));
    CHECK(corner.y < static_cast<float>(height));
    checkPlace(corner, width, height);
}

TEST_CASE("X11: for where a finger is the server is asked nothing", "[.touch-x11]") {
    Glass glass;
    const unsigned long before = XNextRequest(glfwGetX11Display());
    std::string drag = "down 0 100 100\n";
    for (int x = 101; x <= 150; ++x) drag += "move 0 " + std::to_string(x) + " 100\n";
    inject(drag + "up 0\n");
    const auto events = glass.until([](const std::vector<input::Event>& told) {
        return !told.empty() && std::holds_alternative<input::TouchEnded>(told.back().what);
    });
    CHECK(events.size() > 2);
    CHECK(XNextRequest(glfwGetX11Display()) == before);
}

TEST_CASE("X11: a window of another size has its fingers where they are", "[.touch-x11]") {
    WindowOptions options;
    options.fullscreen = false;
    options.width = 640;
    options.height = 360;
    Glass glass(options);
    const auto touched = [&] {
        inject("down 0 300 200\nup 0\n");
        return eventAt<input::TouchBegan>(glass.until(2), 0).position;
    };
    int x = 0;
    int y = 0;
    glfwGetWindowPos(glfwGetCurrentContext(), &x, &y);
    checkPlace(touched(), 300 - x, 200 - y);
    glass.window().setFullscreen(true);
    for (int i = 0; i < 500 && glass.window().size() != screenSize(); ++i)
        glass.wait(std::chrono::milliseconds(10));
    REQUIRE(glass.window().size() == screenSize());
    checkPlace(touched(), 300, 200);
}

TEST_CASE("X11: a picture that is turned has its fingers turned", "[.touch-x11]") {
    WindowOptions options;
    options.turn = base::Turn::quarter();
    Glass glass(options);
    inject("down 0 100 200\nup 0\n");
    checkPlace(eventAt<input::TouchBegan>(glass.until(2), 0).position, 200, screenSize().width - 100);
}

TEST_CASE("X11: fingers turn with a picture that is turned while it is shown", "[.touch-x11]") {
    Glass glass;
    const auto [width, height] = screenSize();
    inject("down 0 100 200\n");
    checkPlace(eventAt<input::TouchBegan>(glass.until(1), 0).position, 100, 200);
    glass.window().setTurn(base::Turn::quarter());
    // What lies under the finger is another thing now: it is let go of.
    eventAt<input::TouchesCancelled>(glass.until(1), 0);
    inject("up 0\ndown 0 100 200\nup 0\n");
    checkPlace(eventAt<input::TouchBegan>(glass.until(2), 0).position, 200, width - 100);
    glass.window().setTurn(base::Turn::half());
    inject("down 0 100 200\nup 0\n");
    checkPlace(eventAt<input::TouchBegan>(glass.until(2), 0).position, width - 100, height - 200);
    glass.window().setTurn(base::Turn());
    inject("down 0 100 200\nup 0\n");
    checkPlace(eventAt<input::TouchBegan>(glass.until(2), 0).position, 100, 200);
}

TEST_CASE("X11: a tracker is listened to from when the options name it", "[.touch-x11]") {
    Glass glass;
    InputOptions options;
    options.touch.tuio = freeAddress();
    glass.input().setOptions(options);
    CHECK(glass.input().touchMethod() == "X11 XInput 2.2 · TUIO " + options.touch.tuio);
    const Sender sender(*parseSocketAddress(options.touch.tuio));
    sender.send(frame(1, {{1, 0.25f, 0.5f}}));
    const auto [width, height] = glass.window().size();
    checkPlace(eventAt<input::TouchBegan>(glass.until(1), 0).position, 0.25 * width, 0.5 * height);
    options.touch.tuio.clear();
    glass.input().setOptions(options);
    eventAt<input::TouchesCancelled>(glass.until(1), 0);
    CHECK(glass.input().touchMethod() == "X11 XInput 2.2");
    // The window system's fingers have not noticed.
    inject("down 0 100 200\nup 0\n");
    checkPlace(eventAt<input::TouchBegan>(glass.until(2), 0).position, 100, 200);
}

TEST_CASE("X11: a window goes to the monitor that the options name, and stays where it is meanwhile",
          "[.touch-x11]") {
    // A second monitor of the dummy driver is there from the first mode that is added to it, and known as
    // connected from the next look at all outputs on.
    const bool there =
        std::system(
            "xrandr --newmode small 25 640 656 752 800 480 490 492 525 && "
            "xrandr --addmode DUMMY1 small && "
            "xrandr --output DUMMY1 --mode small --right-of DUMMY0 && xrandr > /dev/null") == 0;
    if (!there) {
        WARN("there is no xrandr, or the driver has one monitor only");
        return;
    }
    {
        WindowOptions options;
        Glass glass(options);
        const base::PixelSize first = screenSize();
        const base::PixelSize small{640, 480};
        const auto becomes = [&glass](base::PixelSize size) {
            return glass.comes([&glass, size] { return glass.window().size() == size; });
        };
        CHECK(becomes(first));
        options.monitor = "dummy1";
        glass.window().follow(options);
        CHECK(becomes(small));
        CHECK(glass.window().fullscreen());
        // A key has made it a window; what else changes leaves it one.
        glass.window().setFullscreen(false);
        CHECK(becomes({options.width, options.height}));
        options.width = 500;
        glass.window().follow(options);
        glass.input().setOptions({false, {}});
        CHECK(becomes({500, options.height}));
        CHECK_FALSE(glass.window().fullscreen());
        CHECK(glass.window().showsCursor());
        options.monitor = "0";
        glass.window().follow(options);
        glass.window().setFullscreen(true);
        CHECK(becomes(first));
    }
    CHECK(std::system(
              "xrandr --output DUMMY1 --off && xrandr --delmode DUMMY1 small && xrandr --rmmode small") == 0);
}

TEST_CASE("X11: a finger ends a sleep at once, also one that moves no pointer", "[.touch-x11]") {
    Glass glass;
    RealClock clock;
    inject("down 0 100 100\n");
    glass.until(1);
    // The second drives no pointer, so GLFW's own connection stays silent. What the first has woken for may
    // end one sleep, without an event.
    const motion::Timestamp before = clock.read().steady;
    inject("down 1 400 200\n");
    std::size_t events = 0;
    for (int i = 0; i < 4 && events == 0; ++i) {
        events = glass.wait(std::chrono::seconds(60)).size();
    }
    CHECK(events == 1);
    CHECK(clock.read().steady - before < std::chrono::seconds(20));
    inject("up 1\nup 0\n");
    glass.until(2);
}

TEST_CASE("X11: a tracker's fingers reach the same window", "[.touch-x11]") { checkTuio("X11 XInput 2.2"); }

TEST_CASE("X11: who comes second is told why there is no touch", "[.touch-x11]") {
    const BareWindow bare;
    InputWatch watch([] {});
    const auto first = openX11Touch(bare.window, watch);
    if (!first) FAIL(first.error());
    const auto second = openX11Touch(bare.window, watch);
    REQUIRE_FALSE(second);
    CHECK(second.error() == "another program takes this window's touches");
}

TEST_CASE("X11: a window that vanishes or loses the focus has no fingers any more", "[.touch-x11]") {
    const BareWindow bare;
    InputWatch watch(&glfwPostEmptyEvent);
    const auto source = openX11Touch(bare.window, watch);
    if (!source) FAIL(source.error());
    inject("down 0 100 100\n");
    const auto landed = collectUntil(**source, Kind::down);
    CHECK(landed.front().place.x == Catch::Approx(100.0 / 640).margin(0.002));
    SECTION("hidden") { glfwHideWindow(bare.window); }
    SECTION("without focus") {
        glfwWindowHint(GLFW_CLIENT_API, GLFW_NO_API);
        GLFWwindow* other = glfwCreateWindow(64, 64, "other", nullptr, nullptr);
        REQUIRE(other != nullptr);
        glfwFocusWindow(other);
    }
    CHECK(collectUntil(**source, Kind::cancelled).back().kind == Kind::cancelled);
    inject("up 0\n");
}

}  // namespace fukan::platform
