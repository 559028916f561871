#include "platform/glfw_wake.hpp"

#define GLFW_INCLUDE_NONE
#define GLFW_EXPOSE_NATIVE_WAYLAND
#include <GLFW/glfw3.h>
#include <GLFW/glfw3native.h>
#include <wayland-client.h>

#include <cstdint>

namespace fukan::platform {
namespace {

const wl_callback_listener answer{[](void* unanswered, wl_callback* callback, std::uint32_t) {
    wl_callback_destroy(callback);
    --*static_cast<std::atomic<int>*>(unanswered);
}};

}  // namespace

// The compositor's answer comes on the queue that GLFW's wait processes, and ends that wait. If another
// thread has just flushed the request, the answer may come before its listener is added: then the
// callback leaks, a few bytes, very rarely.
void GlfwWake::operator()() {
    if (glfwGetPlatform() != GLFW_PLATFORM_WAYLAND) {
        glfwPostEmptyEvent();
        return;
    }
    wl_display* display = glfwGetWaylandDisplay();
    wl_callback* callback = wl_display_sync(display);
    if (callback == nullptr) return;
    ++unanswered_;
    wl_callback_add_listener(callback, &answer, &unanswered_);
    wl_display_flush(display);
}

void GlfwWake::finish() {
    if (unanswered_ > 0 && glfwGetPlatform() == GLFW_PLATFORM_WAYLAND) {
        wl_display_roundtrip(glfwGetWaylandDisplay());
    }
}

}  // namespace fukan::platform
