#pragma once
// A task's bar. One of the current year is drawn in parts: what lies outside of the current column steps
// back, what lies inside is the brightest thing of the page.

#include <optional>

#include "scene/paint.hpp"

namespace fukan::scene {

/// A bar cut where the current column begins and ends, square at the cuts; parts that it does not have are
/// none. Only `next` or, without it, `now` keeps the whole's arrow head.
struct BarParts {
    std::optional<draw::Box> past;
    std::optional<draw::Box> now;
    std::optional<draw::Box> next;
};
BarParts cutAtNow(const draw::Box& whole, const layout::Span& now);

/// How a bar looks at one instant.
struct BarLook {
    const layout::BarBox& bar;
    int number = 0;      ///< its domain's
    bool inPlan = true;  ///< the current year lies in the plan
    float lift = 0;      ///< 0 at rest … 1 under the light
    float still = 0;     ///< 1: neither breath nor sheen, because another bar is lifted
};

/// A bar's rectangle grows by a few pixels on each side as the light falls on it, `lift` 0 … 1.
base::Rect grown(const base::Rect& bar, const Palette& palette, float lift);

/// Of a current bar's part inside the column. It does not breathe and lies below all bars: it reaches over
/// its neighbours, and would have to be drawn again at each of their breaths. The outline breathes instead.
void paintBarGlow(Pen& pen, const Palette& palette, const BarLook& look);
void paintBarShape(Pen& pen, const Palette& palette, const BarLook& look);
void paintBarWords(Pen& pen, const Palette& palette, const BarLook& look);

}  // namespace fukan::scene
