#include "scene/highlight.hpp"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace fukan::scene {
namespace {

using std::chrono::milliseconds;

constexpr motion::Duration breathPeriod = milliseconds(2400);
// A breath is slow, and steps of a twelfth are not visible. They are steps of brightness, not of time: a
// breath has two dozen of them, evenly bright, and each lane's outlines are drawn again only there. The sheen
// moves fast and changes with every frame.
constexpr float breathLevels = 12;
constexpr motion::Duration sheenCrossing = milliseconds(1100);
constexpr motion::Duration laneStagger = milliseconds(170);

// Periods differ between things, so that no two lanes stay in step.
motion::Duration sheenPeriod(base::Id thing) { return milliseconds(4000) + milliseconds(thing.value % 2001); }

/// Where in its period a lane's breath is, 0 … 1.
float breathPhase(motion::Timestamp now, std::size_t lane) {
    return motion::phase(now - laneStagger * static_cast<std::int64_t>(lane), breathPeriod);
}

/// Unevenly fast: it lingers at both ends.
float levelAt(float phase) {
    return std::round((0.5f - 0.5f * std::cos(phase * 2 * std::numbers::pi_v<float>)) * breathLevels);
}

/// The phase, 0 … 0.5, at which a breath that grows passes between `level` and the next.
float passes(float level) {
    return std::acos(1 - 2 * (level + 0.5f) / breathLevels) / (2 * std::numbers::pi_v<float>);
}

}  // namespace

Highlight highlight(motion::Timestamp now, base::Id thing, std::size_t lane, bool still) {
    if (still) return {};
    const motion::Timestamp shifted = now - laneStagger * static_cast<std::int64_t>(lane);
    Highlight out;
    out.breath = levelAt(breathPhase(now, lane)) / breathLevels;
    const motion::Duration period = sheenPeriod(thing);
    const auto crossings = static_cast<float>(period.count()) / static_cast<float>(sheenCrossing.count());
    const float crossing = motion::phase(shifted, period) * crossings;
    out.sheen = crossing < 1.0f ? crossing : -1.0f;
    return out;
}

motion::Duration untilNextBreath(motion::Timestamp now, std::size_t lane) {
    const float phase = breathPhase(now, lane);
    const float level = levelAt(phase);
    const bool grows = phase < 0.5f ? level < breathLevels : level == 0;
    const float next = !grows ? 1 - passes(level - 1) : passes(level) + (phase < 0.5f ? 0.0f : 1.0f);
    const auto left = static_cast<double>(std::max(next - phase, 0.0f));
    // Past the instant itself, where rounding decides.
    return motion::Duration{std::llround(static_cast<double>(breathPeriod.count()) * left)} +
           std::chrono::microseconds(100);
}

}  // namespace fukan::scene
