#pragma once
// Paints the telop of what the tour has lifted.

#include <optional>

#include "scene/paint.hpp"
#include "scene/stops.hpp"

namespace fukan::scene {

/// Slides in with the first light of a lap and out with the last. From one stop to the next it stays where it
/// is and changes what it says; where the sides differ, one goes as the other comes.
void paintTelop(Pen& pen, const Palette& palette, const Stops& stops, const show::Spotlight& light);

/// What a telop that stands in its place covers, viewport pixels: opaque, so that nothing below it has to be
/// drawn. None while it moves.
std::optional<base::Rect> telopCover(const Stops& stops, const show::Spotlight& light);

}  // namespace fukan::scene
