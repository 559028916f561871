#include "platform/window_system.hpp"

#define GLFW_INCLUDE_NONE
#include <GLFW/glfw3.h>

#include <cstdlib>

#include "platform/display_loss.hpp"
#include "platform/glfw_window.hpp"

namespace fukan::platform {
namespace {

std::string environment(const char* name) {
    const char* value = std::getenv(name);
    return value && *value ? std::string(name) + "=" + value : std::string(name) + " is not set";
}

}  // namespace

base::Result<std::unique_ptr<WindowSystem>> WindowSystem::start(motion::Clock& clock, int codeWhenLost) {
    endWithXServer(codeWhenLost);
    // Without a runtime folder there is no Wayland socket, and libwayland would complain on standard error.
    if (std::getenv("XDG_RUNTIME_DIR") == nullptr && std::getenv("WAYLAND_DISPLAY") == nullptr) {
        glfwInitHint(GLFW_PLATFORM, GLFW_PLATFORM_X11);
    }
    if (glfwInit()) return std::unique_ptr<WindowSystem>(new WindowSystem(clock));
    return base::Error{"no display can be opened (" + environment("WAYLAND_DISPLAY") + ", " +
                       environment("DISPLAY") + "; " + lastGlfwError() +
                       "): start it from within a desktop or kiosk session, or set DISPLAY, often to :0, "
                       "or WAYLAND_DISPLAY, often to wayland-0"};
}

WindowSystem::~WindowSystem() {
    wake_.finish();
    glfwTerminate();
}

void WindowSystem::sleep(motion::Duration atMost) {
    if (atMost.count() > 0) {
        glfwWaitEventsTimeout(std::chrono::duration<double>(atMost).count());
    } else {
        glfwPollEvents();
    }
}

void WindowSystem::lookForLoss(bool closing) {
    if (!lost_) lost_ = waylandLoss(closing);
}

}  // namespace fukan::platform
