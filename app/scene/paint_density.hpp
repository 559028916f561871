#pragma once
// Paints a roadmap page that has more tasks than can be read: as many bars as there are lanes and years, or,
// where the camera has come near, the bars that are to be seen.

#include "scene/paint.hpp"

namespace fukan::scene {

/// A bar thinner than this many pixels of the screen is not drawn by itself.
inline constexpr float thinnestBar = 2;

/// `scene.roadmap` must have an overview. The camera stretches the lanes from top to bottom only: the years
/// stay in their columns and the heads above them, so that one sees at every scale what one looks at. The
/// number of commands depends on the viewport, the lanes and the years, not on the number of tasks. Leaves
/// the pen without a camera.
void paintOverview(Pen& pen, const Palette& palette, const LaidOutScene& scene, const motion::Camera& camera);

}  // namespace fukan::scene
