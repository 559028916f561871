#pragma once
// Keeps out the mouse that display servers make up from a finger.

#include <optional>
#include <set>

#include "input/event.hpp"

namespace fukan::platform {

/// X moves the pointer to where a finger lands even for those who asked for touch, and Wayland compositors
/// have been seen to press a button and never release it. A real mouse is of no use to anyone just then.
class StrayMouse {
public:
    /// After the last finger is lifted: what the server makes up comes by another way and may come late.
    static constexpr motion::Duration afterwards = std::chrono::milliseconds(100);

    /// Fingers are down, or were a moment ago.
    void fingersSeen(motion::Timestamp now) { quietUntil_ = now + afterwards; }

    /// True when `what`, told at `now`, is to be dropped. What was told as pressed is told as released.
    bool drops(const input::EventPayload& what, motion::Timestamp now);

private:
    std::optional<motion::Timestamp> quietUntil_;
    std::set<input::Button> pressed_;  ///< as the rest of the program knows it
};

}  // namespace fukan::platform
