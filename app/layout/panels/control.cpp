#include "layout/panels/control.hpp"

#include <algorithm>
#include <cmath>

namespace fukan::layout {
namespace {

constexpr float targetMm = 12;
constexpr float targetToken = 60;

float distance(const base::Rect& rect, base::Vec2 point) {
    const float dx = std::max({rect.x - point.x, point.x - rect.right(), 0.0f});
    const float dy = std::max({rect.y - point.y, point.y - rect.bottom(), 0.0f});
    return std::hypot(dx, dy);
}

}  // namespace

const Control* controlAt(std::span<const Control> controls, base::Vec2 point, float slop) {
    const Control* nearest = nullptr;
    float least = slop;
    for (const Control& control : controls) {
        if (control.rect.contains(point)) return &control;
        const float away = distance(control.rect, point);
        if (away > least) continue;
        nearest = &control;
        least = away;
    }
    return nearest;
}

float touchTarget(const Canvas& canvas) {
    if (canvas.pixelPitchMm > 0) return targetMm / canvas.pixelPitchMm;
    return targetToken * std::min(canvas.viewport.x, canvas.viewport.y) / 1080.0f;
}

}  // namespace fukan::layout
