#pragma once
// What is shown while content is being read or laid out: shapes only, so that it needs no scene.

#include "draw/draw_list.hpp"
#include "motion/time.hpp"
#include "scene/theme.hpp"

namespace fukan::scene {

/// A light that runs along the top edge, above everything that is in the list already. `shownFor`: the
/// time since it first appeared. With reduced motion it stands still.
void paintLoading(draw::DrawList& list, const Theme& theme, motion::Duration shownFor, bool reducedMotion);

/// The backdrop by itself: for the time before there is any scene.
draw::DrawList emptyFrame(base::Vec2 viewport, const Theme& theme);

}  // namespace fukan::scene
