#pragma once
// Ends the sleep of the main thread, from any other.

namespace fukan::platform {

/// As glfwPostEmptyEvent, which on Wayland (GLFW 3.4) never lets go of the object that each call makes: a
/// tracker that sends sixty packets a second would fill half a gigabyte in a day.
void wakeMainThread();

/// Waits for what is still on its way, when nobody wakes any more and before GLFW ends. Main thread only.
void finishWaking();

}  // namespace fukan::platform
