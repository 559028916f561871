#pragma once
// Receives GLFW's callbacks and collects them as events.

#include <optional>
#include <vector>

#include "input/event.hpp"

struct GLFWwindow;

namespace fukan::platform {

/// Uses the window's user pointer and callbacks, so it must not move, and must be destroyed before the
/// window.
class EventCollector {
public:
    /// `rotation`: how the picture is turned, degrees clockwise.
    EventCollector(GLFWwindow* window, int rotation);
    ~EventCollector();
    EventCollector(const EventCollector&) = delete;
    EventCollector& operator=(const EventCollector&) = delete;

    /// How the picture is turned from now on.
    void setRotation(int rotation);

    /// The clock that stamps events from now on. With null, events are dropped.
    void setClock(motion::Clock* clock) { clock_ = clock; }

    /// The events since the last call, in order.
    std::vector<input::Event> take();

private:
    static EventCollector& of(GLFWwindow* window);
    void installButtonsAndKeys(GLFWwindow* window);
    void installTheRest(GLFWwindow* window);
    void add(const input::EventPayload& what);
    base::Vec2 toPicture(base::Vec2 share) const;

    GLFWwindow* window_;
    int rotation_;
    motion::Clock* clock_ = nullptr;
    /// The last position reported. GLFW can only be asked for the pointer's position now, not at the press.
    base::Vec2 pointer_;
    base::Vec2 share_;  ///< the same as a share of the window
    std::vector<input::Event> events_;
};

}  // namespace fukan::platform
