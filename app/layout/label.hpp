#pragma once
// A text in its place. Every text on the screen is one of these, so that one check can prove that none
// is clipped, overlaps another or is too small.

#include "base/geometry.hpp"
#include "base/id.hpp"
#include "text/block.hpp"

namespace fukan::layout {

struct Label {
    base::Id id;
    base::Rect room;    ///< where the text may be
    base::Vec2 origin;  ///< the block's top left corner, pixels of the viewport
    text::Block block;
    float floor = 0;  ///< the smallest em size allowed for this text, pixels

    base::Rect ink() const { return {origin.x, origin.y, block.size.x, block.size.y}; }
};

enum class AlignX { left, center, right };
enum class AlignY { top, middle, bottom };

/// The block placed within the room.
Label place(base::Id id, const base::Rect& room, text::Block block, AlignX x, AlignY y, float floor);

}  // namespace fukan::layout
