#pragma once
// The display that CTest has started, and what waits for what happens there.

#include <catch2/catch_test_macros.hpp>
#include <memory>
#include <vector>

#include "platform/inbox.hpp"
#include "platform/window.hpp"
#include "platform/window_system.hpp"

namespace fukan::platform {

class Desktop {
public:
    /// `clock` must outlive it.
    explicit Desktop(motion::Clock& clock) {
        auto started = WindowSystem::start(clock, 1);
        if (!started) FAIL(started.error());
        system_ = std::move(*started);
        inbox_ = std::make_unique<Inbox>(*system_, clock);
    }

    /// It is shown, and its events are waited for until `close`.
    std::unique_ptr<Window> open(const WindowOptions& options = {}) {
        auto opened = Window::open(*system_, options);
        if (!opened) FAIL(opened.error());
        (*opened)->show();
        inbox_->add(**opened);
        return std::move(*opened);
    }
    void close(std::unique_ptr<Window>& window) {
        inbox_->remove(*window);
        window.reset();
    }

    std::vector<input::Event> wait(motion::Duration atMost) { return inbox_->wait(atMost); }

    /// Waits until there is an event of this kind, for at most two seconds.
    template <typename What>
    std::vector<input::Event> waitFor() {
        std::vector<input::Event> told;
        for (int i = 0; i < 200; ++i) {
            for (const input::Event& event : wait(std::chrono::milliseconds(10))) {
                if (std::holds_alternative<What>(event.what)) told.push_back(event);
            }
            if (!told.empty()) return told;
        }
        FAIL("nothing came");
        return told;
    }

    WindowSystem& system() { return *system_; }
    Inbox& inbox() { return *inbox_; }

private:
    std::unique_ptr<WindowSystem> system_;
    std::unique_ptr<Inbox> inbox_;
};

/// A window of 640×360.
inline WindowOptions ordinary() {
    WindowOptions options;
    options.fullscreen = false;
    options.width = 640;
    options.height = 360;
    return options;
}

}  // namespace fukan::platform
