#pragma once
// Curves from 0 to 1. Polynomials only: they give the same bits on every machine, which the sines of
// different C libraries do not promise. Every curve takes any t and returns a value within 0 … 1.

namespace fukan::motion {

constexpr float clamp01(float t) { return t > 0.0f ? (t < 1.0f ? t : 1.0f) : 0.0f; }

/// Slow at both ends: scene changes, camera flights.
constexpr float easeInOutCubic(float t) {
    const float x = clamp01(t);
    if (x < 0.5f) return 4.0f * x * x * x;
    const float y = 1.0f - x;
    return 1.0f - 4.0f * y * y * y;
}

/// Fast at first, then settling: for answers to a touch.
constexpr float easeOutCubic(float t) {
    const float y = 1.0f - clamp01(t);
    return 1.0f - y * y * y;
}

/// Gentler than the cubic: for slow pulsing.
constexpr float smoothStep(float t) {
    const float x = clamp01(t);
    return x * x * (3.0f - 2.0f * x);
}

/// One pulse over a phase of 0 … 1: 0 at both ends, 1 in the middle, smooth everywhere.
constexpr float pulse(float phase) {
    const float x = clamp01(phase);
    return smoothStep(x < 0.5f ? 2.0f * x : 2.0f - 2.0f * x);
}

}  // namespace fukan::motion
