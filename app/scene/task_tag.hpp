#pragma once
// The small caption at a lifted bar: which domain it belongs to, and its years.

#include "scene/paint.hpp"

namespace fukan::scene {

/// Above the bar where the page leaves room, else below it; always whole and on the screen.
void paintTaskTag(Pen& pen, const Palette& palette, const LaidOutScene& scene, const layout::BarBox& bar);

}  // namespace fukan::scene
