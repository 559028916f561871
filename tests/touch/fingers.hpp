#pragma once
// A window on a display with a made-up panel, and what it tells of the fingers that are put on it.

#include <catch2/catch_approx.hpp>
#include <catch2/catch_test_macros.hpp>
#include <chrono>
#include <cstdlib>
#include <fstream>
#include <functional>
#include <string>
#include <vector>

#include "platform/inbox.hpp"
#include "platform/real_clock.hpp"
#include "platform/tuio_sender.hpp"
#include "platform/window.hpp"
#include "platform/window_input.hpp"
#include "platform/window_system.hpp"

namespace fukan::platform {

/// Puts fingers on the glass, a line each; see with_xorg.sh and with_weston.sh.
inline void inject(const std::string& lines) {
    const char* fifo = std::getenv("FUKAN_TOUCH_FIFO");
    REQUIRE(fifo != nullptr);
    std::ofstream(fifo) << lines << std::flush;
}

/// How large the screen is that with_xorg.sh or with_weston.sh made.
inline base::PixelSize screenSize() {
    const char* asked = std::getenv("FUKAN_TOUCH_SIZE");
    const std::string size = asked ? asked : "1280x720";
    return {std::stoi(size), std::stoi(size.substr(size.find('x') + 1))};
}

class Glass {
public:
    explicit Glass(const WindowOptions& options = {}, const InputOptions& hands = {}) {
        auto started = WindowSystem::start(clock_, 1);
        if (!started) FAIL(started.error());
        system_ = std::move(*started);
        inbox_.emplace(*system_, clock_);
        auto opened = Window::open(*system_, options);
        if (!opened) FAIL(opened.error());
        window_ = std::move(*opened);
        input_.emplace(*window_, hands, inbox_->watch());
        inbox_->add(*input_);
        window_->show();
        // A Wayland window is seen from its first picture on.
        window_->swap();
        listen([] { return true; });
        events_.clear();
    }

    Window& window() { return *window_; }
    WindowInput& input() { return *input_; }
    std::vector<input::Event> wait(motion::Duration atMost) { return inbox_->wait(atMost); }

    /// Everything but where the window is and how it looks, until `enough` or half a minute is over.
    std::vector<input::Event> until(const std::function<bool(const std::vector<input::Event>&)>& enough) {
        listen([&] { return enough(events_); });
        if (!enough(events_)) FAIL("only " << events_.size() << " events came");
        return std::exchange(events_, {});
    }
    std::vector<input::Event> until(std::size_t count) {
        return until([count](const auto& events) { return events.size() >= count; });
    }

    /// Waits for at most half a minute.
    bool comes(const std::function<bool()>& condition) {
        listen(condition);
        return condition();
    }

private:
    template <typename Enough>
    void listen(const Enough& enough) {
        const motion::Timestamp end = clock_.read().steady + std::chrono::seconds(30);
        do {
            for (const input::Event& event : wait(std::chrono::milliseconds(100))) {
                const bool ofWindow = std::holds_alternative<input::WindowResized>(event.what) ||
                                      std::holds_alternative<input::RefreshNeeded>(event.what);
                if (!ofWindow) events_.push_back(event);
                CHECK(event.at <= clock_.read().steady);
            }
        } while (!enough() && clock_.read().steady < end);
    }

    RealClock clock_;
    std::unique_ptr<WindowSystem> system_;
    std::optional<Inbox> inbox_;
    std::unique_ptr<Window> window_;
    std::optional<WindowInput> input_;
    std::vector<input::Event> events_;
};

/// The event that came as number `index`, which has to be a `What`.
template <typename What>
What eventAt(const std::vector<input::Event>& events, std::size_t index) {
    REQUIRE(index < events.size());
    REQUIRE(std::holds_alternative<What>(events[index].what));
    return std::get<What>(events[index].what);
}

/// To the pixel.
inline void checkPlace(base::Vec2 found, double x, double y) {
    CHECK(found.x == Catch::Approx(x).margin(1));
    CHECK(found.y == Catch::Approx(y).margin(1));
}

/// TUIO reaches the same window, wakes it, and goes away with its sender.
inline void checkTuio(const std::string& method) {
    InputOptions options;
    options.touch.tuio = freeAddress();
    Glass glass({}, options);
    CHECK(glass.input().touchMethod() == method + " · TUIO " + options.touch.tuio);
    const Sender sender(*parseSocketAddress(options.touch.tuio));
    sender.send(frame(1, {{1, 0.25f, 0.5f}}));
    RealClock clock;
    const motion::Timestamp before = clock.read().steady;
    std::vector<input::Event> events;
    for (int i = 0; i < 4 && events.empty(); ++i) {
        events = glass.wait(std::chrono::seconds(60));
    }
    const auto [width, height] = glass.window().size();
    checkPlace(eventAt<input::TouchBegan>(events, 0).position, 0.25 * width, 0.5 * height);
    // Silence ends a sleep, too.
    const auto silent = glass.wait(std::chrono::seconds(60));
    CHECK(clock.read().steady - before < std::chrono::seconds(20));
    if (silent.empty()) {
        eventAt<input::TouchesCancelled>(glass.until(1), 0);
    } else {
        eventAt<input::TouchesCancelled>(silent, 0);
    }
}

/// What a panel's owner expects of two fingers: `scale` pixels of the window to a pixel of the screen.
inline void checkTwoFingers(Glass& glass, float scale) {
    inject("down 0 100 100\nmove 0 110.5 105.25\ndown 1 400 200\nmove 0 90 95\nmove 1 420 210\nup 1\nup 0\n");
    const auto events = glass.until(7);
    REQUIRE(events.size() == 7);
    const auto first = eventAt<input::TouchBegan>(events, 0);
    const auto second = eventAt<input::TouchBegan>(events, 2);
    CHECK(first.finger != second.finger);
    checkPlace(first.position, 100 * scale, 100 * scale);
    checkPlace(second.position, 400 * scale, 200 * scale);
    const auto moves = {std::pair{1u, base::Vec2{110.5f, 105.25f}}, {3u, {90, 95}}, {4u, {420, 210}}};
    for (const auto& [index, place] : moves) {
        const auto moved = eventAt<input::TouchMoved>(events, index);
        CHECK(moved.finger == (index == 4 ? second.finger : first.finger));
        checkPlace(moved.position, place.x * scale, place.y * scale);
    }
    CHECK(eventAt<input::TouchEnded>(events, 5).finger == second.finger);
    CHECK(eventAt<input::TouchEnded>(events, 6).finger == first.finger);
    for (std::size_t i = 1; i < events.size(); ++i) CHECK(events[i - 1].at <= events[i].at);
}

}  // namespace fukan::platform
