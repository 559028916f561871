#pragma once
// The camera that shows a thing well: for a touch, a key that leads there, and the other revision.

#include "scene/hit.hpp"

namespace fukan::scene {

/// Of what panels leave free, the share that a thing takes: some air is left around it.
inline constexpr float framedShare = 0.92f;

/// An area is shown at this multiple of its timeline's own scale, or nearer: clearly open.
inline constexpr float opensFramed = level::open * 1.02f;

/// The camera that shows `hit` in the middle of `free` (viewport pixels that panels leave free), beside and
/// below the heads that stay at its edges, and near enough to open an area. Of a thing wider than that it
/// shows the part around this year, of a higher one the top. It may rest there. `seenAt`: the scale at which
/// the thing was seen when it was tapped: its words do not get smaller; 0: it was not.
motion::Camera cameraFor(const SceneSet& sceneSet, const World& world, const show::SceneKey& scene,
                         const Hit& hit, const base::Rect& free, float seenAt = 0);

}  // namespace fukan::scene
