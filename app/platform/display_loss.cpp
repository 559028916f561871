#include "platform/display_loss.hpp"

#define GLFW_INCLUDE_NONE
#define GLFW_EXPOSE_NATIVE_WAYLAND
#include <GLFW/glfw3.h>
#include <GLFW/glfw3native.h>
#include <X11/Xlib.h>
#include <unistd.h>
#include <wayland-client.h>

#include <array>
#include <atomic>
#include <cerrno>
#include <cstdio>
#include <system_error>

#include "platform/log.hpp"

namespace fukan::platform {
namespace {

constexpr const char* whatToDo = ": start Fukan again when there is one";

/// Xlib's handlers have no user parameter, and one of each serves the whole process.
class XlibHandlers {
public:
    static void install(int code) {
        code_ = code;
        XSetIOErrorHandler(&lose);
        XSetErrorHandler(&refuse);
    }

private:
    // Must not return. The display is gone and its locks may be held, so nothing is torn down.
    static int lose(Display*) {
        log(std::string("the X server has ended or closed the connection") + whatToDo);
        std::fflush(nullptr);
        ::_exit(code_);
    }

    static int refuse(Display* display, XErrorEvent* error) {
        constexpr int mostTold = 5;  // a request may be repeated at every frame
        if (told_ >= mostTold) return 0;
        ++told_;
        std::array<char, 128> text{};
        XGetErrorText(display, error->error_code, text.data(), static_cast<int>(text.size()));
        log("the X server refuses request " + std::to_string(error->request_code) + "." +
            std::to_string(error->minor_code) + ": " + text.data());
        return 0;
    }

    static inline std::atomic<int> code_ = 1;
    static inline std::atomic<int> told_ = 0;
};

}  // namespace

void endWithXServer(int code) { XlibHandlers::install(code); }

std::optional<std::string> waylandLoss(bool closing) {
    if (glfwGetPlatform() != GLFW_PLATFORM_WAYLAND) return std::nullopt;
    wl_display* display = glfwGetWaylandDisplay();
    int error = wl_display_get_error(display);
    if (error == 0 && closing && wl_display_flush(display) < 0 && errno != EAGAIN) error = errno;
    if (error == 0) return std::nullopt;
    return "the Wayland compositor has ended or closed the connection (" +
           std::generic_category().message(error) + ")" + whatToDo;
}

}  // namespace fukan::platform
