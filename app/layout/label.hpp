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

/// `ink` made smaller (`by` 0 … 1), where it stood in the room: at its left, in its middle, at its right.
base::Rect shrunk(const base::Rect& ink, const base::Rect& room, float by);

/// `ink`, which stood in the room `from`, as it would stand in the room `to`.
base::Rect carried(const base::Rect& ink, const base::Rect& from, const base::Rect& to);

/// How far something that stands at `ink` within `room` is to be moved so that it stands in the part of the
/// room that is `visible` as it stood in the whole (at its left, in its middle, at its right), or, where that
/// part is too small for it, in the part's middle, as far as the room allows. Nothing while all of the room
/// is visible, or none of it, and along an axis where it does not fit the room.
base::Vec2 slid(const base::Rect& ink, const base::Rect& room, const base::Rect& visible);

}  // namespace fukan::layout
