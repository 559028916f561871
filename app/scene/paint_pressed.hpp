#pragma once
// Marks what is under a finger: the immediate response to a touch, before the gesture is known.

#include "draw/draw_list.hpp"
#include "scene/scene_set.hpp"
#include "scene/theme.hpp"
#include "show/view.hpp"

namespace fukan::scene {

struct Pressed {
    base::Rect rect;        ///< layout pixels of the scene; of the header: viewport pixels
    bool inHeader = false;  ///< does not move with the camera
};

/// Paints above a scene that is in the list already, through the view's camera.
void paintPressed(draw::DrawList& list, const SceneSet& sceneSet, const Theme& theme, const show::View& view,
                  const Pressed& pressed);

}  // namespace fukan::scene
