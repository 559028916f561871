#pragma once
// Observes the wall's loop while it draws, and measures times.

#include "draw/draw_list.hpp"
#include "motion/time.hpp"
#include "platform/window.hpp"
#include "platform/window_input.hpp"

namespace fukan::run {

/// Its functions are called on the loop's thread. By default they do nothing.
class FrameObserver {
public:
    virtual ~FrameObserver() = default;

    virtual void begun(const platform::Window&, const platform::WindowInput&) {}
    /// From now on frames are at least `interval` apart.
    virtual void paced(motion::Duration /*interval*/) {}

    // For each frame that is due, in this order:
    virtual void building() {}
    virtual void built(const draw::DrawList&) {}
    /// The frame has been compared with what is on the screen. If nothing differs, no further call follows.
    virtual void compared(bool /*differs*/) {}
    /// `share`: of the window's pixels, 0 … 1.
    virtual void drawn(float /*share*/) {}
    virtual void swapped() {}

    /// True ends the loop.
    virtual bool over() const { return false; }

    /// The loop has ended, and so will the program, with that code.
    virtual void ended(int /*code*/) {}
};

}  // namespace fukan::run
