#pragma once
// How old the contents of the window's back buffer are, and how a new frame is shown.

#include <span>
#include <string>
#include <vector>

#include "base/color.hpp"
#include "base/geometry.hpp"
#include "platform/gl_context.hpp"

struct GLFWwindow;

namespace fukan::platform {

/// Belongs to one window. That window's OpenGL context must be current when it is made and at every call.
class BackBuffer {
public:
    /// Shows `ground` at once: a window is black until something is drawn, and the first frame takes its
    /// time.
    BackBuffer(GLFWwindow* window, const GlContextInfo& info, base::Color ground);

    /// Call before drawing. How many swaps ago the frame in the buffer was shown (1: the latest); 0:
    /// unknown. Do not rely on it for the first frame after the window's size has changed.
    int age() const;

    /// Shows what was drawn. `damage`: the parts of the window that differ from the frame shown before,
    /// pixels from the top left; passed on to the compositor as a hint where EGL allows it. `height`: the
    /// window's, in pixels.
    void swap(std::span<const base::Rect> damage, int height);

    /// How the age is found out, in a word or two for the operator.
    const std::string& method() const { return method_; }

private:
    enum class Source { unknown, egl, glx, kept };

    GLFWwindow* window_;
    Source source_ = Source::unknown;
    std::string method_;
    void* swapWithDamage_ = nullptr;
    std::vector<int> hints_;
};

}  // namespace fukan::platform
