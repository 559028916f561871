#pragma once
// How large letters must be on the monitor that a window is on.

#include "content/config.hpp"
#include "layout/canvas.hpp"
#include "platform/window.hpp"

namespace fukan::run {

/// The size that the monitor reports is used only for a full-screen window.
layout::Legibility windowLegibility(const content::LegibilityConfig& config,
                                    const platform::ExpectedWindow& window);

}  // namespace fukan::run
