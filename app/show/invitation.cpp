#include "show/invitation.hpp"

#include <algorithm>

#include "motion/easing.hpp"

namespace fukan::show {

using motion::Duration;

std::optional<Ripple> Ripples::at(Duration elapsed) const {
    if (elapsed < first) return std::nullopt;
    const auto count = static_cast<std::uint64_t>((elapsed - first) / every);
    const Duration begin = first + every * static_cast<std::int64_t>(count);
    if (elapsed >= begin + time || begin + time > dwell_) return std::nullopt;
    // Laps differ by a number that is no divisor of what maps commonly have of areas.
    return Ripple{lap_ * 7 + count, motion::fraction(elapsed - begin, time)};
}

std::optional<Duration> Ripples::nextChange(Duration elapsed) const {
    if (at(elapsed)) return elapsed;
    const std::int64_t count = elapsed < first ? 0 : (elapsed - first) / every + 1;
    const Duration begin = first + every * count;
    if (begin + time > dwell_) return std::nullopt;
    return begin;
}

namespace demonstration {
namespace {

constexpr Duration fade = std::chrono::milliseconds(300);
constexpr Duration pressing = std::chrono::milliseconds(220);
constexpr Duration ringing = std::chrono::milliseconds(900);

/// Down until the tap, then up again.
float pressAt(Duration elapsed) {
    const Duration from = taps - pressing;
    if (elapsed < from || elapsed > taps + pressing) return 0;
    return motion::pulse(motion::fraction(elapsed - from, pressing * 2));
}

}  // namespace

std::optional<GhostHand> handAt(base::Vec2 pixel, Duration elapsed) {
    if (elapsed <= Duration{0} || elapsed >= handGone) return std::nullopt;
    GhostHand hand{pixel};
    hand.way = motion::easeInOutCubic(motion::fraction(elapsed, arrives));
    const Duration left = handGone - elapsed;
    hand.amount = motion::smoothStep(motion::fraction(std::min(elapsed, left), fade));
    hand.press = pressAt(elapsed);
    if (elapsed >= taps && elapsed < taps + ringing) hand.ring = motion::fraction(elapsed - taps, ringing);
    if (hand.amount <= 0) return std::nullopt;
    return hand;
}

Laps lapsWithin(Duration time, Duration lap, bool demonstrates) {
    if (time < Duration{0} || lap <= Duration{0}) return {};
    const std::uint64_t counted = demonstrates ? everyLaps : 1;
    const Duration length = lap * static_cast<std::int64_t>(counted) + (demonstrates ? over : Duration{0});
    const std::int64_t times = time / length;
    return {static_cast<std::uint64_t>(times) * counted, length * times};
}

}  // namespace demonstration

}  // namespace fukan::show
