#pragma once
// Ends the loop's sleep from other threads.

#include <memory>
#include <mutex>

#include "platform/inbox.hpp"

namespace fukan::run {

/// Shared with threads that may outlive the loop's inbox: then it does nothing.
class LoopWake {
public:
    void operator()() {
        const std::lock_guard lock(mutex_);
        if (inbox_) inbox_->wake();
    }

    /// Between them there is an inbox, and only then the loop is woken.
    void open(platform::Inbox& inbox) { set(&inbox); }
    void close() { set(nullptr); }

private:
    void set(platform::Inbox* inbox) {
        const std::lock_guard lock(mutex_);
        inbox_ = inbox;
    }

    std::mutex mutex_;
    platform::Inbox* inbox_ = nullptr;
};

}  // namespace fukan::run
