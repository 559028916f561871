#pragma once
// What the window's back buffer still holds of earlier frames, and how a new one gets on the screen.

#include <span>
#include <string>
#include <vector>

#include "base/color.hpp"
#include "base/geometry.hpp"
#include "platform/gl_context.hpp"

struct GLFWwindow;

namespace fukan::platform {

/// Of the window whose context was current when it was made; used with that context current.
class BackBuffer {
public:
    /// Shows `ground`: a window is black until something is drawn, and the first frame takes its time.
    BackBuffer(GLFWwindow* window, const GlContextInfo& info, base::Color ground);

    /// Before drawing: the buffer holds the frame that was shown so many swaps ago (1: the latest). 0:
    /// nobody knows. After the window's size has changed it is not to be trusted for one frame.
    int age() const;

    /// `damage`: what of the window differs from the frame shown before, pixels from the top left. A hint
    /// to compositors, where there is a way to give it.
    void swap(std::span<const base::Rect> damage, int height);

    /// How the age is known, in a word or two for people.
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
