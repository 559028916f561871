#pragma once
// The menu that a long press opens beside the finger.

#include "content/edition.hpp"
#include "layout/canvas.hpp"
#include "layout/panels/panel.hpp"
#include "text/measurer.hpp"

namespace fukan::layout {

struct MenuInput {
    content::Edition edition;
    int today = 0;            ///< the fiscal year of today
    bool lightTheme = false;  ///< the current theme; the menu offers the other one
    base::Vec2 finger;        ///< where the finger touches, pixels
};

/// Two rows of tiles above the finger, or below it where there is no room above; within the viewport and its
/// lower 80 %, which a child or a seated visitor reaches. No target lies under the finger.
Panel layoutMenu(const MenuInput& input, const Canvas& canvas, const text::Measurer& measurer);

}  // namespace fukan::layout
