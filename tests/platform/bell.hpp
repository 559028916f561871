#pragma once
// Counts how often it was rung, from any thread.

#include <chrono>
#include <condition_variable>
#include <mutex>

namespace fukan::platform {

/// Waiting for it has an end.
class Bell {
public:
    /// How often it has been rung by then.
    int ring() {
        const std::lock_guard lock(mutex_);
        changed_.notify_all();
        return ++rung_;
    }
    bool waitFor(int times) {
        std::unique_lock lock(mutex_);
        return changed_.wait_for(lock, std::chrono::seconds(20), [&] { return rung_ >= times; });
    }
    int rung() {
        const std::lock_guard lock(mutex_);
        return rung_;
    }

private:
    std::mutex mutex_;
    std::condition_variable changed_;
    int rung_ = 0;
};

}  // namespace fukan::platform
