#pragma once
// Receives GLFW's callbacks and collects them as events.

#include <optional>
#include <vector>

#include "base/geometry.hpp"
#include "input/event.hpp"
#include "platform/picture_map.hpp"

struct GLFWwindow;

namespace fukan::platform {

/// It also knows the window's size at any time: on X11, asking GLFW for it is a round trip to the server.
/// Uses the window's user pointer and callbacks, so it must not move, and must be destroyed before the
/// window.
class EventCollector {
public:
    /// `number`: the window's. `turn`: how the picture is turned. `clock` stamps the events, and must outlive
    /// this.
    EventCollector(GLFWwindow* window, int number, base::Turn turn, motion::Clock& clock);
    ~EventCollector();
    EventCollector(const EventCollector&) = delete;
    EventCollector& operator=(const EventCollector&) = delete;

    /// How the picture is turned from now on.
    void setTurn(base::Turn turn);

    /// Appends the events since the last call, in order.
    void take(std::vector<input::Event>& out);

    /// Asks for the window's size. Needed only where the window has just been changed: it is known before the
    /// event comes that tells it.
    void askForSize();

    /// The frame buffer's size.
    base::PixelSize pixels() const { return pixels_; }

    /// How the picture lies in the window now.
    PictureMap map() const { return {base::toVec2(pixels_), turn_}; }

private:
    static EventCollector& of(GLFWwindow* window);
    void installButtonsAndKeys(GLFWwindow* window);
    void installTheRest(GLFWwindow* window);
    void add(const input::EventPayload& what);
    base::Vec2 toPicture(base::Vec2 share) const;

    GLFWwindow* window_;
    int number_;
    base::Turn turn_;
    base::PixelSize pixels_;
    base::PixelSize size_;  ///< in screen coordinates, of which each is several pixels on scaled displays
    motion::Clock& clock_;
    /// The last position reported. GLFW can only be asked for the pointer's position now, not at the press.
    base::Vec2 pointer_;
    base::Vec2 share_;  ///< the same as a share of the window
    std::vector<input::Event> events_;
};

}  // namespace fukan::platform
