#pragma once
// Paints a roadmap page that has more tasks than can be read: a bar for each lane and year or, where the
// camera is near enough, the bars of the visible tasks.

#include "scene/paint.hpp"

namespace fukan::scene {

/// A bar thinner than this many pixels of the screen is not drawn by itself.
inline constexpr float thinnestBar = 2;

/// The camera stretches the lanes vertically only: the years stay
/// in their columns and the heads above them, so that they are visible at every scale. The number of
/// commands depends on the viewport, the lanes and the years, not on the number of tasks. Leaves the pen
/// without a camera.
void paintOverview(Pen& pen, const Palette& palette, const OverviewScene& scene,
                   const motion::Camera& camera);

}  // namespace fukan::scene
