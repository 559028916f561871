#pragma once
// Converts the configuration's legibility settings to those of the layout.

#include "content/config.hpp"
#include "layout/canvas.hpp"

namespace fukan::layout {

/// The settings for a panel of `panel` pixels. Without a configured diagonal, the pixel pitch is
/// computed from the panel's width `panelWidthMm` (0: unknown).
Legibility legibilityOf(const content::LegibilityConfig& config, base::Vec2 panel, float panelWidthMm = 0);

}  // namespace fukan::layout
