#pragma once
// Filters out the mouse events that display servers synthesise from touches.

#include <optional>
#include <set>

#include "input/event.hpp"

namespace fukan::platform {

/// X moves the pointer to where a finger lands even for clients that asked for touches, and some Wayland
/// compositors press a button and never release it. While fingers are down no real mouse is needed.
class StrayMouse {
public:
    /// How long it filters after the last finger is lifted: the mouse events take another way and may
    /// come late.
    static constexpr motion::Duration afterwards = std::chrono::milliseconds(100);

    /// Call while fingers are down, or were until now.
    void fingersSeen(motion::Timestamp now) { quietUntil_ = now + afterwards; }

    /// True when `what`, received at `now`, must be dropped. If a press was let through, its release is too.
    bool drops(const input::EventPayload& what, motion::Timestamp now);

private:
    std::optional<motion::Timestamp> quietUntil_;
    std::set<input::Button> pressed_;  ///< buttons that the rest of the program knows as pressed
};

}  // namespace fukan::platform
