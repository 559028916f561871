#pragma once
// Paints the sheet of keys and gestures, over a dimmed wall.

#include "layout/panels/help_sheet.hpp"
#include "scene/pen.hpp"
#include "scene/theme.hpp"

namespace fukan::scene {

void paintHelp(Pen& pen, const Theme& theme, const layout::Canvas& canvas, const layout::HelpSheet& sheet);

}  // namespace fukan::scene
