#pragma once
// The frames that were shown last, to tell what of a back buffer is out of date.

#include <array>
#include <cstddef>

#include "draw/damage.hpp"
#include "draw/draw_list.hpp"

namespace fukan::draw {

/// Allocates nothing while frames have no more to them than those before.
class FrameHistory {
public:
    static constexpr int oldestAge = 4;  ///< buffers; no window system is known to keep more

    /// The next frame is given in, and the list of the one before is given back, for its memory. True when
    /// the two differ anywhere: the frame has to be shown. A frame that does not differ leaves no trace.
    bool next(DrawList& frame);

    const DrawList& frame() const { return frame_; }

    /// What differs between the latest frame and the one shown before it.
    const Damage& damage() const { return past_[newest_]; }

    /// What has to be drawn in a buffer that was shown `age` frames ago (1: holds the frame before). 0, or
    /// older than is remembered: everything.
    void outdated(int age, Damage& out) const;

    /// Nothing is known of any buffer: the next frame differs everywhere.
    void forget();

private:
    DrawList frame_;
    std::array<Damage, oldestAge> past_;
    Damage latest_;
    std::size_t newest_ = 0;
    int known_ = 0;  ///< frames since everything was forgotten
};

}  // namespace fukan::draw
