#pragma once
// Ends the loop's sleep from other threads.

#include <memory>
#include <mutex>

#include "platform/window.hpp"

namespace fukan::run {

/// Shared with threads that may outlive the window: then it does nothing.
class LoopWake {
public:
    void operator()() {
        const std::lock_guard lock(mutex_);
        if (open_) platform::Window::wake();
    }

    /// Between them there is a window, and only then the loop is woken.
    void open() { set(true); }
    void close() { set(false); }

private:
    void set(bool open) {
        const std::lock_guard lock(mutex_);
        open_ = open;
    }

    std::mutex mutex_;
    bool open_ = false;
};

}  // namespace fukan::run
