#pragma once
// The measures of panels. A scene's boxes shrink with the viewport and its letters stop at the legibility
// floor; a panel grows with its letters, so that a button always has room for its word and for a finger.

#include <algorithm>

#include "layout/panels/control.hpp"

namespace fukan::layout {

struct PanelScale {
    float unit = 1;     ///< pixels per token pixel
    float floor = 18;   ///< the smallest em size, pixels
    float target = 60;  ///< the least height of a touch target, pixels

    float px(float tokenPixels) const { return tokenPixels * unit; }
    float type(float tokenPixels) const { return std::max(px(tokenPixels), floor); }
};

inline PanelScale panelScale(const Canvas& canvas) {
    PanelScale scale;
    scale.floor = canvas.floor;
    scale.unit = std::max(canvas.unit, canvas.floor / token::floor);
    scale.target = std::max(touchTarget(canvas), scale.px(56));
    return scale;
}

}  // namespace fukan::layout
