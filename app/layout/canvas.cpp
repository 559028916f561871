#include "layout/canvas.hpp"

#include <algorithm>

namespace fukan::layout {
namespace {

// No distance makes fewer pixels legible.
constexpr float leastPixels = 10;

}  // namespace

Canvas makeCanvas(base::Vec2 viewport, Legibility legibility) {
    const float longer = std::max(viewport.x, viewport.y);
    const float shorter = std::min(viewport.x, viewport.y);
    Canvas canvas;
    canvas.viewport = viewport;
    canvas.pixelPitchMm = legibility.pixelPitchMm;
    // Longer and shorter side rather than width and height: a panel hung upright has the same type sizes.
    canvas.unit = std::min(longer / 1920.0f, shorter / 1080.0f);
    if (legibility.viewingDistanceMm > 0 && legibility.pixelPitchMm > 0) {
        canvas.floor = std::max(leastPixels, legibility.viewingDistanceMm / 250.0f / legibility.pixelPitchMm);
    } else {
        canvas.floor = std::max(leastPixels, token::floor * shorter / 1080.0f);
    }
    canvas.footnoteFloor = std::max(leastPixels, canvas.floor * 0.85f);
    return canvas;
}

}  // namespace fukan::layout
