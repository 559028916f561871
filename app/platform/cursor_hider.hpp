#pragma once
// When the mouse pointer is seen on a wall: while somebody uses the mouse, and not otherwise.

#include <chrono>
#include <optional>

#include "motion/time.hpp"

namespace fukan::platform {

class CursorHider {
public:
    static constexpr motion::Duration shownFor = std::chrono::seconds(3);

    /// Moves needed within a second: a finger on a touch screen, or a desk that is bumped, moves the
    /// pointer once or twice.
    static constexpr int movesNeeded = 3;

    void moved(motion::Timestamp now);

    bool visible(motion::Timestamp now) const { return hideAt_ && now < *hideAt_; }

    /// When to ask again; none while it is hidden.
    std::optional<motion::Timestamp> hideAt() const { return hideAt_; }

private:
    std::optional<motion::Timestamp> firstMove_;
    int moves_ = 0;
    std::optional<motion::Timestamp> hideAt_;
};

}  // namespace fukan::platform
