#pragma once
// The window's picture: drawn where it changed, and nowhere else.

#include <vector>

#include "draw/frame_history.hpp"
#include "platform/window.hpp"
#include "render/frame_target.hpp"
#include "render/renderer.hpp"

namespace fukan::run {

class Screen {
public:
    /// Both outlive the screen; the window's context is current.
    Screen(platform::Window& window, render::Renderer& renderer) : window_(window), renderer_(renderer) {}

    /// The frame to be shown next, turned by `rotation` degrees clockwise. Its list is taken, and one to use
    /// again is given back. False when it is on the window already.
    bool take(draw::DrawList& list, int rotation);
    /// Brings it to the back buffer: which share of the window's pixels was drawn, 0 … 1. Then `swap` puts it
    /// on the window.
    float draw();
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

}  // namespace fukan::run
