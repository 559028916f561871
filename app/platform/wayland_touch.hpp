#pragma once
// Touches on Wayland, through wl_touch. GLFW does not report touches.

#include <memory>

#include "base/result.hpp"
#include "platform/touch_source.hpp"

struct GLFWwindow;

namespace fukan::platform {

/// Uses GLFW's own connection and its default queue: touches arrive while GLFW processes events, and wake
/// it. Seats and their panels may come and go. The window must outlive the source. Fails with the reason
/// when the connection is broken.
base::Result<std::unique_ptr<TouchSource>> openWaylandTouch(GLFWwindow* window);

}  // namespace fukan::platform
