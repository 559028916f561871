#include "platform/glfw_window.hpp"

#define GLFW_INCLUDE_NONE
#include <GLFW/glfw3.h>

#include <algorithm>

namespace fukan::platform {
namespace {

// GLX cannot create OpenGL ES contexts everywhere; EGL can, and creates OpenGL ones where GLX fails.
std::vector<ContextKind> kindsToTry(base::GlChoice choice) {
    std::vector<ContextKind> all;
    for (const base::GlApi api : contextLadder(choice)) {
        if (api == base::GlApi::gl33) all.push_back({api, false});
        all.push_back({api, true});
    }
    return all;
}

void setHints(ContextKind kind, bool fullscreen) {
    glfwDefaultWindowHints();
    const bool desktop = kind.api == base::GlApi::gl33;
    glfwWindowHint(GLFW_CLIENT_API, desktop ? GLFW_OPENGL_API : GLFW_OPENGL_ES_API);
    glfwWindowHint(GLFW_CONTEXT_CREATION_API, kind.egl ? GLFW_EGL_CONTEXT_API : GLFW_NATIVE_CONTEXT_API);
    glfwWindowHint(GLFW_CONTEXT_VERSION_MAJOR, 3);
    glfwWindowHint(GLFW_CONTEXT_VERSION_MINOR, desktop ? 3 : 0);
    if (desktop) glfwWindowHint(GLFW_OPENGL_PROFILE, GLFW_OPENGL_CORE_PROFILE);
    glfwWindowHint(GLFW_DEPTH_BITS, 0);
    glfwWindowHint(GLFW_STENCIL_BITS, 0);
    // The wall must stay visible while the operator works on another monitor.
    glfwWindowHint(GLFW_AUTO_ICONIFY, GLFW_FALSE);
    // Where a Wayland compositor draws no window border, GLFW draws its own, which would cover a part of
    // the screen.
    glfwWindowHint(GLFW_DECORATED, fullscreen ? GLFW_FALSE : GLFW_TRUE);
    glfwWindowHintString(GLFW_WAYLAND_APP_ID, "fukan");
    glfwWindowHintString(GLFW_X11_CLASS_NAME, "fukan");
    glfwWindowHintString(GLFW_X11_INSTANCE_NAME, "fukan");
}

}  // namespace

std::string lastGlfwError() {
    const char* text = nullptr;
    glfwGetError(&text);
    return text ? text : "no reason given";
}

std::vector<GLFWmonitor*> monitors() {
    int count = 0;
    GLFWmonitor** first = glfwGetMonitors(&count);
    return {first, first + count};
}

bool connected(const GLFWmonitor* monitor) {
    int count = 0;
    GLFWmonitor** first = glfwGetMonitors(&count);
    return std::find(first, first + count, monitor) != first + count;
}

GLFWmonitor* chooseMonitor(MonitorChoice& choice) {
    const std::vector<GLFWmonitor*> all = monitors();
    std::vector<std::string> names;
    for (GLFWmonitor* monitor : all) {
        const char* name = glfwGetMonitorName(monitor);
        names.emplace_back(name ? name : "");
    }
    const auto index = choice.among(names);
    return index ? all[*index] : nullptr;
}

base::Result<OpenedWindow> createWindow(const WindowOptions& options, GLFWmonitor* monitor,
                                        const std::optional<ContextKind>& only) {
    int width = options.width;
    int height = options.height;
    const GLFWvidmode* mode = monitor ? glfwGetVideoMode(monitor) : nullptr;
    if (monitor && glfwGetPlatform() == GLFW_PLATFORM_WAYLAND) {
        // The compositor gives a full-screen window its size. Asking for the mode's, which is that of the
        // unrotated, unscaled panel, is a protocol error that ends the connection.
        width = height = 64;
    } else if (mode) {
        width = mode->width;
        height = mode->height;
    }
    std::string tried;
    for (const ContextKind kind : only ? std::vector{*only} : kindsToTry(options.gl)) {
        setHints(kind, monitor != nullptr);
        if (GLFWwindow* window = glfwCreateWindow(width, height, options.title.c_str(), monitor, nullptr)) {
            glfwMakeContextCurrent(window);
            return OpenedWindow{window, kind};
        }
        tried += (tried.empty() ? "" : "; ") + std::string(nameOf(kind.api)) + ": " + lastGlfwError();
    }
    return base::Error{"OpenGL 3.3 or OpenGL ES 3.0 is needed, and neither could be opened (" + tried +
                       "): install libgl1-mesa-dri and libegl1, or the graphics card's driver"};
}

}  // namespace fukan::platform
