#pragma once
// The pictures that are needed now, or soon.

#include <vector>

#include "base/image_wish.hpp"
#include "scene/scene_set.hpp"
#include "show/round.hpp"
#include "show/view.hpp"

namespace fukan::scene {

/// Replaces `out` by the pictures of the scene that is shown, the one that it takes over from, the next and
/// the one before, in this order: at most four. Allocates nothing once `out` has held as many.
void nearImages(const SceneSet& sceneSet, const show::Round& round, const show::View& view,
                std::vector<base::ImageWish>& out);

}  // namespace fukan::scene
