#include "platform/back_buffer.hpp"

#include <EGL/egl.h>
#include <EGL/eglext.h>
#include <glad/gl.h>

#include <array>
#include <cstdint>

#define GLFW_INCLUDE_NONE
#include <GLFW/glfw3.h>

namespace fukan::platform {
namespace {

// GLX_EXT_buffer_age. Declared here: the program is built without a display server's headers as well.
constexpr int glxBackBufferAge = 0x20F4;
using GlxCurrentDisplay = void* (*)();
using GlxCurrentDrawable = unsigned long (*)();
using GlxQueryDrawable = void (*)(void*, unsigned long, int, unsigned*);

template <typename Function>
Function find(const char* name) {
    return reinterpret_cast<Function>(glfwGetProcAddress(name));
}

int eglAge() {
    EGLint age = 0;
    const bool told = eglQuerySurface(eglGetCurrentDisplay(), eglGetCurrentSurface(EGL_DRAW),
                                      EGL_BUFFER_AGE_EXT, &age) == EGL_TRUE;
    return told ? age : 0;
}

int glxAge() {
    static const auto display = find<GlxCurrentDisplay>("glXGetCurrentDisplay");
    static const auto drawable = find<GlxCurrentDrawable>("glXGetCurrentDrawable");
    static const auto query = find<GlxQueryDrawable>("glXQueryDrawable");
    if (display == nullptr || drawable == nullptr || query == nullptr) return 0;
    unsigned age = 0;
    query(display(), drawable(), glxBackBufferAge, &age);
    return static_cast<int>(age);
}

/// One frame of one colour.
bool showColor(GLFWwindow* window, base::Color color) {
    using ClearColor = void (*)(float, float, float, float);
    using Clear = void (*)(unsigned);
    const auto clearColor = find<ClearColor>("glClearColor");
    const auto clear = find<Clear>("glClear");
    if (clearColor == nullptr || clear == nullptr) return false;
    const auto part = [](std::uint8_t channel) { return static_cast<float>(channel) / 255.0f; };
    clearColor(part(color.r), part(color.g), part(color.b), 1);
    clear(GL_COLOR_BUFFER_BIT);
    glfwSwapBuffers(window);
    return true;
}

/// Tests whether the buffer still holds a frame after its swap: shows two frames in colours that the eye
/// cannot tell from the ground and that no buffer has held before.
bool keepsItsBuffer(GLFWwindow* window, base::Color ground) {
    using ReadPixels = void (*)(int, int, int, int, unsigned, unsigned, void*);
    const auto readPixels = find<ReadPixels>("glReadPixels");
    if (readPixels == nullptr) return false;
    for (const int shade : {1, 2}) {
        ground.r = static_cast<std::uint8_t>((ground.r & ~3) | shade);
        if (!showColor(window, ground)) return false;
        std::array<unsigned char, 4> pixel{};
        readPixels(0, 0, 1, 1, GL_RGBA, GL_UNSIGNED_BYTE, pixel.data());
        if (pixel[0] != ground.r) return false;
    }
    return true;
}

}  // namespace

BackBuffer::BackBuffer(GLFWwindow* window, const GlContextInfo& info, base::Color ground) : window_(window) {
    if (glfwExtensionSupported("EGL_EXT_buffer_age")) {
        source_ = Source::egl;
        method_ = "EGL buffer age";
    } else if (glfwExtensionSupported("GLX_EXT_buffer_age")) {
        source_ = Source::glx;
        method_ = "GLX buffer age";
    } else if (info.software() && keepsItsBuffer(window, ground)) {
        // Only for software renderers: their buffer is ordinary memory. A graphics card may pass this
        // test once and fail it the next time.
        source_ = Source::kept;
        method_ = "kept buffer";
    } else {
        method_ = "whole frames";
    }
    if (source_ != Source::kept) showColor(window, ground);
    for (const char* suffix : {"KHR", "EXT"}) {
        const std::string extension = std::string("EGL_") + suffix + "_swap_buffers_with_damage";
        if (swapWithDamage_ == nullptr && glfwExtensionSupported(extension.c_str())) {
            const std::string name = std::string("eglSwapBuffersWithDamage") + suffix;
            swapWithDamage_ = reinterpret_cast<void*>(eglGetProcAddress(name.c_str()));
        }
    }
    if (swapWithDamage_ != nullptr) method_ += ", damage told";
}

int BackBuffer::age() const {
    switch (source_) {
        case Source::egl:
            return eglAge();
        case Source::glx:
            return glxAge();
        case Source::kept:
            return 1;
        case Source::unknown:
            break;
    }
    return 0;
}

void BackBuffer::swap(std::span<const base::Rect> damage, int height) {
    if (swapWithDamage_ == nullptr || damage.empty()) return glfwSwapBuffers(window_);
    hints_.clear();
    for (const base::Rect& rect : damage) {
        // EGL counts rows from the bottom.
        for (const float v : {rect.x, static_cast<float>(height) - rect.bottom(), rect.w, rect.h})
            hints_.push_back(static_cast<int>(v));
    }
    const auto swap = reinterpret_cast<PFNEGLSWAPBUFFERSWITHDAMAGEKHRPROC>(swapWithDamage_);
    if (swap(eglGetCurrentDisplay(), eglGetCurrentSurface(EGL_DRAW), hints_.data(),
             static_cast<EGLint>(damage.size())) != EGL_TRUE)
        glfwSwapBuffers(window_);
}

}  // namespace fukan::platform
