#include "scene/highlight.hpp"

#include <cmath>
#include <numbers>

namespace fukan::scene {
namespace {

using std::chrono::milliseconds;

constexpr motion::Duration breathPeriod = milliseconds(2400);
// A breath is slow: of fifteen steps a second no single one is visible, and each lane's outlines are drawn
// again only at a step. The sheen moves fast and changes with every frame.
constexpr float breathSteps = 36;
constexpr motion::Duration sheenCrossing = milliseconds(1100);
constexpr motion::Duration laneStagger = milliseconds(170);

// Periods differ between things, so that no two lanes stay in step.
motion::Duration sheenPeriod(base::Id thing) { return milliseconds(4000) + milliseconds(thing.value % 2001); }

}  // namespace

Highlight highlight(motion::Timestamp now, base::Id thing, std::size_t lane, bool still) {
    if (still) return {};
    const motion::Timestamp shifted = now - laneStagger * static_cast<std::int64_t>(lane);
    const float step = std::floor(motion::phase(shifted, breathPeriod) * breathSteps) / breathSteps;
    Highlight out;
    out.breath = 0.5f - 0.5f * std::cos(step * 2.0f * std::numbers::pi_v<float>);
    const motion::Duration period = sheenPeriod(thing);
    const auto crossings = static_cast<float>(period.count()) / static_cast<float>(sheenCrossing.count());
    const float crossing = motion::phase(shifted, period) * crossings;
    out.sheen = crossing < 1.0f ? crossing : -1.0f;
    return out;
}

motion::Duration untilNextBreath(motion::Timestamp now, std::size_t lane) {
    const motion::Timestamp shifted = now - laneStagger * static_cast<std::int64_t>(lane);
    const float steps = motion::phase(shifted, breathPeriod) * breathSteps;
    const auto left = static_cast<double>((std::floor(steps) + 1 - steps) / breathSteps);
    return motion::Duration{std::llround(static_cast<double>(breathPeriod.count()) * left)};
}

}  // namespace fukan::scene
