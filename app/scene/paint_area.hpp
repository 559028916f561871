#pragma once
// Paints one area of the map: its box, its glow and its head. Used by paint_landscape.cpp only.

#include "scene/paint.hpp"

namespace fukan::scene {

struct AreaLook {
    base::Rect at;       ///< where it is drawn: its own place, or from afar that of its mark
    bool quiet = false;  ///< without tasks this year, among others that have some
    float closed = 1;    ///< how much of what it has while its timeline is not open, 0 … 1
    float lift = 0;      ///< 0 at rest … 1 under the light
    float still = 0;     ///< 1: neither breath nor sheen, because another area is lifted
};

/// Below all areas, for the same reason as a bar's glow. The glow of an area inside another lies upon that
/// one.
void paintAreaGlow(Pen& pen, const Palette& palette, const layout::AreaBox& area, int number,
                   const AreaLook& look);

/// `index`: among the map's areas, for the stagger of their breaths.
void paintArea(Pen& pen, const Palette& palette, const content::Landscape& map, const layout::AreaBox& area,
               std::size_t index, const AreaLook& look);

}  // namespace fukan::scene
