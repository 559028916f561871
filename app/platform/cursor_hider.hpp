#pragma once
// Decides when the mouse pointer is visible on the wall: only while the mouse is in use.

#include <chrono>
#include <optional>

#include "motion/time.hpp"

namespace fukan::platform {

class CursorHider {
public:
    static constexpr motion::Duration shownFor = std::chrono::seconds(3);

    /// How many moves within a second show the pointer. A finger on a touch screen, or a bumped desk,
    /// moves it only once or twice.
    static constexpr int movesNeeded = 3;

    explicit CursorHider(bool hides = true) : hides_(hides) {}

    /// False: the pointer is visible always.
    void setHides(bool hides) { hides_ = hides; }

    void moved(motion::Timestamp now);

    bool visible(motion::Timestamp now) const { return !hides_ || (hideAt_ && now < *hideAt_); }

    /// When the pointer is to be hidden, or was hidden last; none before it is first shown, and while it is
    /// visible always.
    std::optional<motion::Timestamp> hideAt() const { return hides_ ? hideAt_ : std::nullopt; }

private:
    bool hides_;
    std::optional<motion::Timestamp> firstMove_;
    int moves_ = 0;
    std::optional<motion::Timestamp> hideAt_;
};

}  // namespace fukan::platform
