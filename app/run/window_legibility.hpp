#pragma once
// How large letters must be on the monitor that a window is on.

#include "content/config.hpp"
#include "layout/canvas.hpp"
#include "platform/window.hpp"

namespace fukan::run {

/// What the monitor says of itself counts only where the window is all of it.
layout::Legibility windowLegibility(const content::LegibilityConfig& config,
                                    const platform::ExpectedWindow& window);

}  // namespace fukan::run
