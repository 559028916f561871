#pragma once
// Touches on X11, through the X Input Extension 2.2. GLFW does not report touches.

#include <memory>

#include "base/result.hpp"
#include "platform/input_watch.hpp"
#include "platform/touch_source.hpp"

struct GLFWwindow;

namespace fukan::platform {

/// `watch` must outlive the source. Fails with the reason when the server is too old, or
/// when another program has asked for this window's touches already.
base::Result<std::unique_ptr<TouchSource>> openX11Touch(GLFWwindow* window, InputWatch& watch);

}  // namespace fukan::platform
