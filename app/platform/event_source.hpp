#pragma once
// The interface of everything that tells the loop something: a window and the hands at it, a timer, a socket,
// a bus.

#include <optional>
#include <vector>

#include "input/event.hpp"
#include "motion/time.hpp"

namespace fukan::platform {

/// Used from the main thread only, by the Inbox that it was added to. What it reads from is watched by that
/// Inbox's InputWatch; a source itself never waits.
class EventSource {
public:
    EventSource() = default;
    EventSource(const EventSource&) = delete;
    EventSource& operator=(const EventSource&) = delete;
    virtual ~EventSource() = default;

    /// Appends what has happened since the last call, in the order of its time. Called at every turn of the
    /// loop. What is no input::Event, such as a wish from a socket, a source hands over here in a way of its
    /// own.
    virtual void collect(motion::Timestamp now, std::vector<input::Event>& out) = 0;

    /// When `collect` must be called even if nothing came in; none: never.
    virtual std::optional<motion::Timestamp> dueAt() const { return std::nullopt; }
};

}  // namespace fukan::platform
