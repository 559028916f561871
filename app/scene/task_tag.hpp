#pragma once
// The caption to a lifted bar: which domain it belongs to, and its years.

#include "scene/paint.hpp"

namespace fukan::scene {

/// In the footer, where it covers nothing: the page around the bar stays readable, only dimmed.
void paintTaskTag(Pen& pen, const Palette& palette, const LaidOutScene& scene, const layout::BarBox& bar);

}  // namespace fukan::scene
