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

/// The camera that shows a layout as it was laid out: scale 1, centred. `viewport`: its size in pixels.
Camera home(base::Vec2 viewport);

/// From layout pixels to viewport pixels, and back.
base::Vec2 toScreen(const Camera& camera, base::Vec2 viewport, base::Vec2 point);
base::Vec2 toLayout(const Camera& camera, base::Vec2 viewport, base::Vec2 pixel);
base::Rect toScreen(const Camera& camera, base::Vec2 viewport, const base::Rect& rect);

/// Scaled by `factor` so that the point under `pixel` stays under it; unchanged when the scale would not
/// be positive and finite.
Camera zoomedAbout(const Camera& camera, base::Vec2 viewport, base::Vec2 pixel, float factor);

/// Moved as by a drag: the layout follows by `by` viewport pixels.
Camera panned(const Camera& camera, base::Vec2 by);

/// `camera` with its scale held within 1 (the whole layout) … `maxScale`, and its centre where nothing
/// beyond the layout's edges is shown.
Camera clamped(const Camera& camera, base::Vec2 viewport, float maxScale);

/// The same, except vertically: the part `within` of the layout must keep covering the place where it is
/// seen from `home`. For scenes with heads that stand still while the part below them is zoomed.
Camera clamped(const Camera& camera, base::Vec2 viewport, float maxScale, const base::Rect& within);

/// The same view in the coordinates of an object inside the layout: the object's origin lies at `origin`
/// of the layout, and `scale` of its pixels make one pixel of the layout.
Camera seenFrom(const Camera& camera, base::Vec2 origin, float scale);

}  // namespace fukan::motion
