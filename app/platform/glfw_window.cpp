#include "platform/glfw_window.hpp"

#define GLFW_INCLUDE_NONE
#include <GLFW/glfw3.h>

#include <algorithm>
#include <cstdlib>

namespace fukan::platform {
namespace {

std::string lastGlfwError() {
    const char* text = nullptr;
    glfwGetError(&text);
    return text ? text : "no reason given";
}

std::string environment(const char* name) {
    const char* value = std::getenv(name);
    return value && *value ? std::string(name) + "=" + value : std::string(name) + " is not set";
}

// GLX cannot create OpenGL ES contexts everywhere; EGL can, and creates OpenGL ones where GLX fails.
struct Attempt {
    base::GlApi api;
    int creation;
};

std::vector<Attempt> attempts(base::GlChoice choice) {
    std::vector<Attempt> all;
    for (const base::GlApi api : contextLadder(choice)) {
        if (api == base::GlApi::gl33) all.push_back({api, GLFW_NATIVE_CONTEXT_API});
        all.push_back({api, GLFW_EGL_CONTEXT_API});
    }
    return all;
}

void setHints(const Attempt& attempt, bool fullscreen) {
    glfwDefaultWindowHints();
    const bool desktop = attempt.api == base::GlApi::gl33;
    glfwWindowHint(GLFW_CLIENT_API, desktop ? GLFW_OPENGL_API : GLFW_OPENGL_ES_API);
    glfwWindowHint(GLFW_CONTEXT_CREATION_API, attempt.creation);
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

base::Result<std::unique_ptr<Glfw>> Glfw::start() {
    // Without a runtime folder there is no Wayland socket, and libwayland would complain on standard error.
    if (std::getenv("XDG_RUNTIME_DIR") == nullptr && std::getenv("WAYLAND_DISPLAY") == nullptr) {
        glfwInitHint(GLFW_PLATFORM, GLFW_PLATFORM_X11);
    }
    if (glfwInit()) return std::unique_ptr<Glfw>(new Glfw);
    return base::Error{"no display can be opened (" + environment("WAYLAND_DISPLAY") + ", " +
                       environment("DISPLAY") + "; " + lastGlfwError() +
                       "): start it from within a desktop or kiosk session, or set DISPLAY, often to :0, "
                       "or WAYLAND_DISPLAY, often to wayland-0"};
}

Glfw::~Glfw() { glfwTerminate(); }

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

base::Result<OpenedWindow> createWindow(const WindowOptions& options, GLFWmonitor* monitor) {
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
    for (const Attempt& attempt : attempts(options.gl)) {
        setHints(attempt, monitor != nullptr);
        if (GLFWwindow* window = glfwCreateWindow(width, height, options.title.c_str(), monitor, nullptr)) {
            glfwMakeContextCurrent(window);
            return OpenedWindow{window, attempt.api};
        }
        tried += (tried.empty() ? "" : "; ") + std::string(nameOf(attempt.api)) + ": " + lastGlfwError();
    }
    return base::Error{"OpenGL 3.3 or OpenGL ES 3.0 is needed, and neither could be opened (" + tried +
                       "): install libgl1-mesa-dri and libegl1, or the graphics card's driver"};
}

}  // namespace fukan::platform
