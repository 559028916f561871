#pragma once
// One camera looks at a scene: `center` is the point of the layout (pixels) that lies in the middle
// of the viewport, `scale` how many viewport pixels a layout pixel takes.

#include "base/geometry.hpp"

namespace fukan::motion {

struct Camera {
    base::Vec2 center;
    float scale = 1;

    friend bool operator==(const Camera&, const Camera&) = default;
};

/// The camera that shows a layout as it was laid out.
Camera home(base::Vec2 viewport);

base::Vec2 toScreen(const Camera& camera, base::Vec2 viewport, base::Vec2 point);
base::Vec2 toLayout(const Camera& camera, base::Vec2 viewport, base::Vec2 pixel);
base::Rect toScreen(const Camera& camera, base::Vec2 viewport, const base::Rect& rect);

/// Scaled by `factor` so that what lies under `pixel` stays under it.
Camera zoomedAbout(const Camera& camera, base::Vec2 viewport, base::Vec2 pixel, float factor);

/// Moved so that what was dragged by `by` viewport pixels follows.
Camera panned(const Camera& camera, base::Vec2 by);

/// Held between the whole layout (scale 1) and `maxScale`, never showing anything beyond its edges.
Camera clamped(const Camera& camera, base::Vec2 viewport, float maxScale);

/// The same, but from top to bottom it is the part `within` of the layout that keeps covering the place where
/// it is seen from home: for scenes whose heads stand still while what lies below them is looked at closely.
Camera clamped(const Camera& camera, base::Vec2 viewport, float maxScale, const base::Rect& within);

/// The same view for something that lies in the layout: its own pixels begin at `origin` there, and `scale`
/// of them take a pixel of the layout.
Camera seenFrom(const Camera& camera, base::Vec2 origin, float scale);

}  // namespace fukan::motion
