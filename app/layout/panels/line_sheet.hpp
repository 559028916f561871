#pragma once
// Lines for the operator in the corner of the screen, which scroll where there are many.

#include <string>
#include <vector>

#include "layout/canvas.hpp"
#include "layout/panels/panel.hpp"
#include "text/measurer.hpp"

namespace fukan::layout {

/// As wide and high as its lines, up to most of the viewport; long lines are broken. All lines are in
/// `moving`.
Panel layoutLineSheet(base::Id id, const std::vector<std::string>& lines, const Canvas& canvas,
                      const text::Measurer& measurer);

}  // namespace fukan::layout
