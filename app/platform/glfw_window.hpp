#pragma once
// Making a GLFW window: the monitors, the context.

#include <optional>
#include <vector>

#include "base/result.hpp"
#include "platform/gl_context.hpp"
#include "platform/monitor_choice.hpp"
#include "platform/window_options.hpp"

struct GLFWmonitor;
struct GLFWwindow;

namespace fukan::platform {

/// What GLFW says of its latest failure.
std::string lastGlfwError();

/// The monitors that GLFW knows now, the primary one first; the pointers are valid until events are next
/// processed.
std::vector<GLFWmonitor*> monitors();

/// Whether GLFW still knows `monitor`, which may be any address.
bool connected(const GLFWmonitor* monitor);

/// The monitor that `choice` wants, or another; null when there is no monitor at all.
GLFWmonitor* chooseMonitor(MonitorChoice& choice);

struct OpenedWindow {
    GLFWwindow* window = nullptr;
    ContextKind kind;
};

/// Opens the window with a context of the kind `only`, or else with the first of those that `options.gl`
/// allows and that can be created, and makes it current. With a null monitor the window is an ordinary one.
/// Fails with one sentence on what was tried.
base::Result<OpenedWindow> createWindow(const WindowOptions& options, GLFWmonitor* monitor,
                                        const std::optional<ContextKind>& only);

}  // namespace fukan::platform
