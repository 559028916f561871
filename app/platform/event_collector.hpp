#pragma once
// What GLFW calls back with, gathered as events.

#include <optional>
#include <vector>

#include "input/event.hpp"

struct GLFWwindow;

namespace fukan::platform {

/// Takes the window's user pointer and callbacks, so it stays where it is as long as the window lives.
class EventCollector {
public:
    /// `rotation`: how the picture is turned, degrees clockwise.
    EventCollector(GLFWwindow* window, int rotation);
    ~EventCollector();
    EventCollector(const EventCollector&) = delete;
    EventCollector& operator=(const EventCollector&) = delete;

    /// The clock that stamps what comes in from now on; null when nothing is to come.
    void setClock(motion::Clock* clock) { clock_ = clock; }

    /// What came in since the last call, in order.
    std::vector<input::Event> take();

private:
    static EventCollector& of(GLFWwindow* window);
    void installButtonsAndKeys(GLFWwindow* window);
    void installTheRest(GLFWwindow* window);
    void add(input::EventPayload what);
    base::Vec2 toPicture(double x, double y) const;

    GLFWwindow* window_;
    int rotation_;
    motion::Clock* clock_ = nullptr;
    base::Vec2 pointer_;  ///< the last place told: asking GLFW gives where it is now, not at the press
    std::vector<input::Event> events_;
};

}  // namespace fukan::platform
