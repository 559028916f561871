#pragma once
// Draws the window's picture, only where it changed.

#include <vector>

#include "draw/frame_history.hpp"
#include "platform/window.hpp"
#include "render/frame_target.hpp"
#include "render/renderer.hpp"

namespace fukan::run {

class Screen {
public:
    /// Both must outlive the screen; the renderer is one of this window's context, which the screen makes
    /// current as it draws.
    Screen(platform::Window& window, render::Renderer& renderer) : window_(window), renderer_(renderer) {}

    /// Takes the next frame, turned as `turn` says. `list` is exchanged for an old one,
    /// to be reused. False when the frame is on the window already.
    bool take(draw::DrawList& list, base::Turn turn);
    /// Draws the frame into the back buffer; returns the share of the window's pixels that was drawn,
    /// 0 … 1. Then `swap` shows it on the window.
    float draw();
    void swap();

    /// Call when the window's contents are unknown: the next frames are drawn whole.
    void forget();

    /// False while more frames must follow soon, even though nothing changes.
    bool settled() const { return unsettled_ == 0; }

    /// While on, the areas that change from frame to frame are tinted.
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
