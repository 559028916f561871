#pragma once
// The lapses among the scenes of a board.

#include <deque>

#include "scene/laid_out_scene.hpp"
#include "scene/scene_basis.hpp"

namespace fukan::scene {

/// All chapters and pages of the lapses that the settings ask for; of plans that cannot be read on pages
/// none.
std::deque<LaidOutScene> lapseScenes(const SceneBasis& basis);

}  // namespace fukan::scene
