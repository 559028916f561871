#pragma once
// Making a GLFW window: the library, the monitors, the context.

#include <vector>

#include "base/result.hpp"
#include "platform/window.hpp"

struct GLFWmonitor;
struct GLFWwindow;

namespace fukan::platform {

/// GLFW itself, from its start to its end.
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

/// As GLFW knows them now; the pointers hold until events are next processed.
std::vector<GLFWmonitor*> monitors();

/// The monitor that is asked for; null when there is none at all. Fails when there are others only.
base::Result<GLFWmonitor*> monitorFor(const std::string& wanted);

struct OpenedWindow {
    GLFWwindow* window = nullptr;
    base::GlApi api = base::GlApi::gl33;
};

/// The window, with the first of the choice's contexts that can be had, current. A null monitor gives
/// an ordinary window.
base::Result<OpenedWindow> createWindow(const WindowOptions& options, GLFWmonitor* monitor);

}  // namespace fukan::platform
