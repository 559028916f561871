#pragma once
// Whether the files that the wall is made from can be reached.

#include <chrono>
#include <cstdint>
#include <optional>
#include <utility>

#include "motion/time.hpp"
#include "platform/file_thread.hpp"

namespace fukan::platform {

/// Out of reach is what the file thread has waited for in a single call for longer than `patience`.
class Reach {
public:
    static constexpr motion::Duration patience = std::chrono::seconds(5);

    /// Call it about once a second with what the file thread does. True when `lost` has changed.
    bool advance(const std::optional<FileThread::Activity>& activity, motion::Timestamp now) {
        const bool moves = !activity || activity->computing || activity->steps != steps_;
        if (moves) since_ = now;
        steps_ = activity ? activity->steps : 0;
        const bool lost = now - since_ >= patience;
        if (lost && activity) what_ = activity->what;
        return lost != std::exchange(lost_, lost);
    }

    bool lost() const { return lost_; }
    /// The job that waits, or waited last.
    const char* what() const { return what_; }

private:
    std::uint64_t steps_ = 0;
    motion::Timestamp since_;
    bool lost_ = false;
    const char* what_ = "";
};

}  // namespace fukan::platform
