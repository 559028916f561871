#pragma once
// The pictures of two revisions among the scenes of a board, or of two versions of its history.

#include <deque>

#include "scene/laid_out_scene.hpp"
#include "scene/scene_basis.hpp"

namespace fukan::scene {

/// What each revision changed, of the map and of the roadmap.
std::deque<LaidOutScene> comparedScenes(const SceneBasis& basis);

/// The steps of the histories that the settings ask for: those pages of the roadmap on which they change
/// anything.
std::deque<LaidOutScene> historyScenes(const SceneBasis& basis);

}  // namespace fukan::scene
