#pragma once
// What a finger is on, and what a card tells of.

#include <optional>

#include "draw/draw_list.hpp"
#include "scene/stage.hpp"
#include "scene/theme.hpp"
#include "show/view.hpp"

namespace fukan::scene {

/// Above a scene that is in the list already, seen through the view's camera; `pressed` and `chosen` are
/// rectangles of its layout.
void paintMarks(draw::DrawList& list, const Stage& stage, const Theme& theme, const show::View& view,
                const std::optional<base::Rect>& pressed, const std::optional<base::Rect>& chosen);

}  // namespace fukan::scene
