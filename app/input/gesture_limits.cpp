#include "input/gesture_limits.hpp"

#include <algorithm>
#include <cmath>

namespace fukan::input {

namespace {

constexpr float mmOfLogical = 25.4f / 160;

// Viewport pixels per millimetre: from a 100-inch panel of 1280 pixels (0.58) with room to spare, to the
// finest telephone (25).
constexpr float coarsest = 0.4f;
constexpr float finest = 25;

bool within(float value, float low, float high) { return value >= low && value <= high; }

float ratioOf(const Panel& panel) { return within(panel.pixelRatio, 0.1f, 100) ? panel.pixelRatio : 1; }

/// `logical`: viewport pixels per logical pixel.
GestureLimits scaled(float logical) {
    GestureLimits limits;
    for (float* length : {&limits.slop, &limits.doubleTapSlop, &limits.swipeWay, &limits.flingWay,
                          &limits.swipeSpeed, &limits.slowest, &limits.fastest, &limits.leastSpread})
        *length *= logical;
    limits.palm = GestureLimits::palmMm / mmOfLogical * logical;
    return limits;
}

}  // namespace

GestureLimits GestureLimits::ofFingers(const Panel& panel) {
    const bool known = within(panel.pixelsPerMm, coarsest, finest);
    GestureLimits limits = scaled(known ? panel.pixelsPerMm * mmOfLogical : ratioOf(panel));
    // On the coarsest panels 2.86 mm is two pixels, less than the jitter that any panel reports for a
    // still finger.
    limits.slop = std::max(limits.slop, logicalMouseSlop * ratioOf(panel));
    limits.flingWay = std::max(limits.flingWay, limits.slop);
    return limits;
}

GestureLimits GestureLimits::ofMouse(const Panel& panel) {
    GestureLimits limits = scaled(ratioOf(panel));
    limits.slop = limits.doubleTapSlop = logicalMouseSlop * ratioOf(panel);
    return limits;
}

base::Vec2 GestureLimits::held(base::Vec2 velocity) const {
    const float speed = std::hypot(velocity.x, velocity.y);
    if (!(speed >= slowest) || !std::isfinite(speed)) return {};
    return speed > fastest ? velocity * (fastest / speed) : velocity;
}

}  // namespace fukan::input
