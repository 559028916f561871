#pragma once
// Wakes the main thread from any other thread.

namespace fukan::platform {

/// Does what glfwPostEmptyEvent does, which on Wayland (GLFW 3.4) leaks the object that each call
/// creates: with a tracker that sends sixty packets a second, half a gigabyte in a day.
void wakeMainThread();

/// Waits for the wake-ups still in flight. Call it when no thread wakes any more and before GLFW ends.
/// Main thread only.
void finishWaking();

}  // namespace fukan::platform
