#pragma once

#include "draw/command.hpp"

namespace fukan::draw {

/// Where a bitmap of `size` pixels goes in the room of its command: as large as its proportions allow, in the
/// middle, on whole pixels. One that was made for this room stays as it is, so that it is sharp.
base::Rect imagePlace(base::Vec2 size, const base::Rect& room);

/// What is drawn instead of a bitmap that is not there.
Box placeholderOf(const Image& image);

}  // namespace fukan::draw
