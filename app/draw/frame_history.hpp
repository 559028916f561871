#pragma once
// Remembers the damage of the last frames, to find which part of a back buffer is out of date.

#include <array>
#include <cstddef>

#include "draw/damage.hpp"
#include "draw/draw_list.hpp"

namespace fukan::draw {

/// Does not allocate while frames are no larger than earlier ones.
class FrameHistory {
public:
    static constexpr int oldestAge = 4;  ///< buffers; no window system is known to keep more

    /// Takes the next frame; `frame` then holds the frame before it, so that its memory is used again.
    /// True when the two differ anywhere: the frame has to be shown. A frame without differences is not
    /// recorded.
    bool next(DrawList& frame);

    const DrawList& frame() const { return frame_; }

    /// What differs between the latest frame and the one shown before it.
    const Damage& damage() const { return past_[newest_]; }

    /// Sets `out` to what has to be drawn in a buffer that was shown `age` frames ago (1: holds the
    /// frame before). Everything when `age` is 0 or larger than the number of frames remembered.
    void outdated(int age, Damage& out) const;

    /// Forgets all buffers: the next frame differs everywhere.
    void forget();

private:
    DrawList frame_;
    std::array<Damage, oldestAge> past_;
    Damage latest_;
    std::size_t newest_ = 0;
    int known_ = 0;  ///< frames recorded since `forget`, at most `oldestAge`
};

}  // namespace fukan::draw
