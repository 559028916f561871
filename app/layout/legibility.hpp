#pragma once
// The configuration's words on legibility as the layout takes them.

#include "content/config.hpp"
#include "layout/canvas.hpp"

namespace fukan::layout {

/// What the configuration says of the wall, on a panel of so many pixels. Without a diagonal the pixels
/// are as wide as `panelWidthMm` (0: unknown) makes them.
Legibility legibilityOf(const content::LegibilityConfig& config, base::Vec2 panel, float panelWidthMm = 0);

}  // namespace fukan::layout
