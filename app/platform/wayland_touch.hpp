#pragma once
// Fingers on Wayland, through wl_touch. GLFW knows none.

#include <memory>

#include "base/result.hpp"
#include "platform/touch_source.hpp"

struct GLFWwindow;

namespace fukan::platform {

/// On GLFW's own connection and its default queue: fingers arrive while GLFW processes events, and wake it.
/// Seats and their panels may come and go. The window outlives the source. Fails with the reason when the
/// connection is broken.
base::Result<std::unique_ptr<TouchSource>> openWaylandTouch(GLFWwindow* window);

}  // namespace fukan::platform
