#pragma once
// What the home button shows while the last seconds of a visit run out.

#include <vector>

#include "content/local_text.hpp"
#include "layout/label.hpp"
#include "layout/panels/panel_type.hpp"

namespace fukan::layout {

struct Countdown {
    base::Vec2 center;
    float radius = 0;  ///< from the middle to the middle of the ring's stroke
    float stroke = 0;
    base::Rect face;             ///< that covers the button's own
    base::Rect icon;             ///< a square
    std::vector<Label> seconds;  ///< "1 s", "2 s" … up to `mostSeconds`

    static constexpr int mostSeconds = 10;
};

/// About a round button with this face.
Countdown layoutCountdown(const base::Rect& face, content::Language language, const PanelType& type);

}  // namespace fukan::layout
