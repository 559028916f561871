#pragma once
// Whoever looks on while the wall's loop draws, and takes the time of it.

#include "draw/draw_list.hpp"
#include "motion/time.hpp"
#include "platform/window.hpp"

namespace fukan::run {

/// Called on the loop's thread. Does nothing by itself.
class FrameObserver {
public:
    virtual ~FrameObserver() = default;

    virtual void begun(const platform::Window&) {}
    /// From now on no two frames are closer together than this.
    virtual void paced(motion::Duration /*interval*/) {}

    // For each frame that is due, in this order.
    virtual void building() {}
    virtual void built(const draw::DrawList&) {}
    /// Where the frame differs from what is on the screen is known. When it does not at all, that was it.
    virtual void compared(bool /*differs*/) {}
    /// `share`: of the window's pixels, 0 … 1.
    virtual void drawn(float /*share*/) {}
    virtual void swapped() {}

    /// The loop has run for long enough.
    virtual bool over() const { return false; }
};

}  // namespace fukan::run
