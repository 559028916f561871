#pragma once
// Ends the main thread's sleep in GLFW.

#include <atomic>

namespace fukan::platform {

/// Does what glfwPostEmptyEvent does, which on Wayland (GLFW 3.4) leaks the object that each call
/// creates: with a tracker that sends sixty packets a second, half a gigabyte in a day.
class GlfwWake {
public:
    /// Any thread may call it, while GLFW is initialised.
    void operator()();

    /// Waits for the wake-ups still in flight. Call it when no thread wakes any more and before GLFW ends.
    /// Main thread only.
    void finish();

private:
    std::atomic<int> unanswered_ = 0;  ///< calls that the compositor has not answered yet
};

}  // namespace fukan::platform
