#pragma once
// What a finger is on: the answer to a touch, before it is clear what it means.

#include "draw/draw_list.hpp"
#include "scene/scene_set.hpp"
#include "scene/theme.hpp"
#include "show/view.hpp"

namespace fukan::scene {

/// Above a scene that is in the list already, seen through the view's camera; `pressed` is a rectangle of its
/// layout.
void paintPressed(draw::DrawList& list, const SceneSet& sceneSet, const Theme& theme, const show::View& view,
                  const base::Rect& pressed);

}  // namespace fukan::scene
