#pragma once
// The window's picture: drawn where it changed, and nowhere else.

#include <vector>

#include "draw/frame_history.hpp"
#include "platform/window.hpp"
#include "render/frame_target.hpp"
#include "render/renderer.hpp"

namespace fukan {

/// What showing a frame came to.
struct Shown {
    bool drawn = false;  ///< false: it is on the screen already
    float share = 0;     ///< of the window's pixels that were drawn, 0 … 1
};

class Screen {
public:
    /// Both outlive the screen; the window's context is current.
    Screen(platform::Window& window, render::Renderer& renderer) : window_(window), renderer_(renderer) {}

    /// Brings the frame to the back buffer, turned by `rotation` degrees clockwise. Its list is taken, and
    /// one to use again is given back. When something was drawn, `swap` puts it on the window.
    Shown draw(draw::DrawList& list, int rotation);
    void swap();

    /// What is on the window may be anything: the next frames are drawn whole.
    void forget();

    /// False while more frames should follow soon, even though nothing changes.
    bool settled() const { return unsettled_ == 0; }

    /// While it is on, what changes from frame to frame is tinted.
    void setTint(bool on);
    bool tint() const { return tint_; }

private:
    void drawTinted();

    platform::Window& window_;
    render::Renderer& renderer_;
    draw::FrameHistory history_;
    draw::Damage outdated_;
    render::FrameTarget target_;  ///< of the latest frame
    std::vector<base::Rect> changed_;
    int unsettled_ = 0;  ///< frames that are still to be drawn whole
    bool tint_ = false;
};

}  // namespace fukan
