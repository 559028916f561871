#include "motion/camera.hpp"

#include <algorithm>
#include <cmath>

namespace fukan::motion {

namespace {

float heldWithin(float center, float size, float scale) {
    const float half = size / 2 / scale;
    return std::clamp(center, half, std::max(half, size - half));
}

}  // namespace

Camera home(base::Vec2 viewport) { return {viewport * 0.5f, 1.0f}; }

base::Vec2 toScreen(const Camera& camera, base::Vec2 viewport, base::Vec2 point) {
    return (point - camera.center) * camera.scale + viewport * 0.5f;
}

base::Vec2 toLayout(const Camera& camera, base::Vec2 viewport, base::Vec2 pixel) {
    return (pixel - viewport * 0.5f) * (1.0f / camera.scale) + camera.center;
}

base::Rect toScreen(const Camera& camera, base::Vec2 viewport, const base::Rect& rect) {
    const base::Vec2 corner = toScreen(camera, viewport, rect.origin());
    return {corner.x, corner.y, rect.w * camera.scale, rect.h * camera.scale};
}

Camera zoomedAbout(const Camera& camera, base::Vec2 viewport, base::Vec2 pixel, float factor) {
    const float scale = camera.scale * factor;
    if (!(scale > 0.0f) || !std::isfinite(scale)) return camera;
    const base::Vec2 fixed = toLayout(camera, viewport, pixel);
    return {fixed - (pixel - viewport * 0.5f) * (1.0f / scale), scale};
}

Camera panned(const Camera& camera, base::Vec2 by) {
    return {camera.center - by * (1.0f / camera.scale), camera.scale};
}

Camera seenFrom(const Camera& camera, base::Vec2 origin, float scale) {
    return {(camera.center - origin) * scale, camera.scale / scale};
}

Camera clamped(const Camera& camera, base::Vec2 viewport, float maxScale) {
    const float scale = std::clamp(camera.scale, 1.0f, std::max(1.0f, maxScale));
    return {{heldWithin(camera.center.x, viewport.x, scale), heldWithin(camera.center.y, viewport.y, scale)},
            scale};
}

Camera clamped(const Camera& camera, base::Vec2 viewport, float maxScale, const base::Rect& within) {
    Camera held = clamped(camera, viewport, maxScale);
    const float middle = viewport.y / 2;
    const float highest = within.y - (within.y - middle) / held.scale;
    const float lowest = within.bottom() - (within.bottom() - middle) / held.scale;
    held.center.y = std::clamp(camera.center.y, highest, std::max(highest, lowest));
    return held;
}

}  // namespace fukan::motion
