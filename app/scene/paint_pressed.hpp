#pragma once
// Marks what is under a finger: the immediate response to a touch, before the gesture is known.

#include "draw/draw_list.hpp"
#include "scene/scene_set.hpp"
#include "scene/theme.hpp"
#include "show/view.hpp"

namespace fukan::scene {

/// Paints above a scene that is in the list already, through the view's camera; `pressed`: layout pixels
/// of that scene.
void paintPressed(draw::DrawList& list, const SceneSet& sceneSet, const Theme& theme, const show::View& view,
                  const base::Rect& pressed);

}  // namespace fukan::scene
