#pragma once
// Paints what invites to touch: the pill, ripples, the hand of a demonstration, the strip of gestures.

#include "layout/panels/invitation.hpp"
#include "scene/paint.hpp"

namespace fukan::scene {

/// Above the scene that is in the list. Nothing where the wall does not invite, and while a visitor explores.
/// A telop is painted above it.
void paintInvitation(Pen& pen, const Palette& palette, const LaidOutScene& scene, const show::View& view);

/// What fingers can do, above everything. `corner`: the strip's lower left corner; `appear`: 0 … 1.
void paintGestureStrip(draw::DrawList& list, const SceneSet& sceneSet, const Theme& theme, base::Vec2 corner,
                       float appear);

}  // namespace fukan::scene
