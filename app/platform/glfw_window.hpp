#pragma once
// Making a GLFW window: the library, the monitors, the context.

#include <vector>

#include "base/result.hpp"
#include "platform/monitor_choice.hpp"
#include "platform/window.hpp"

struct GLFWmonitor;
struct GLFWwindow;

namespace fukan::platform {

/// Owns the GLFW library: `start` initialises it, the destructor terminates it.
class Glfw {
public:
    /// Fails with one sentence when there is no display.
    static base::Result<std::unique_ptr<Glfw>> start();
    ~Glfw();
    Glfw(const Glfw&) = delete;
    Glfw& operator=(const Glfw&) = delete;

private:
    Glfw() = default;
};

/// The monitors that GLFW knows now, the primary one first; the pointers are valid until events are next
/// processed.
std::vector<GLFWmonitor*> monitors();

/// Whether GLFW still knows `monitor`, which may be any address.
bool connected(const GLFWmonitor* monitor);

/// The monitor that `choice` wants, or another; null when there is no monitor at all.
GLFWmonitor* chooseMonitor(MonitorChoice& choice);

struct OpenedWindow {
    GLFWwindow* window = nullptr;
    base::GlApi api = base::GlApi::gl33;
};

/// Opens the window with the first of the contexts that `options.gl` allows and that can be created, and
/// makes it current. With a null monitor the window is an ordinary one. Fails with one sentence on what
/// was tried.
base::Result<OpenedWindow> createWindow(const WindowOptions& options, GLFWmonitor* monitor);

}  // namespace fukan::platform
