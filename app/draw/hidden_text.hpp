#pragma once

#include <string>
#include <vector>

#include "draw/draw_list.hpp"

namespace fukan::draw {

/// A text that something opaque is painted over.
struct HiddenText {
    std::string text;
    base::Rect letters;  ///< their em boxes, pixels of the viewport, as far as clips leave them
    base::Id by;         ///< the first command that hides a part of them
    base::Rect hidden;   ///< that part
};

/// Every text of the frame of which more than `forgiven` pixels, across and down, lie below an opaque box or
/// image of a later command. Commands within groups are left out: their pictures move.
std::vector<HiddenText> hiddenTexts(const DrawList& list, float forgiven = 1);

}  // namespace fukan::draw
