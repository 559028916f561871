#include "show/tour.hpp"

#include <algorithm>
#include <cmath>

#include "motion/easing.hpp"

namespace fukan::show {

using motion::Duration;

namespace {

constexpr float steps = 12;  // in which the light moves over

/// How many stops from `first` on fit `time`, and how long they take; at least one.
std::size_t fitting(std::span<const Duration> stops, std::size_t first, Duration time) {
    Duration sum{};
    std::size_t count = 0;
    while (first + count < stops.size() && (count == 0 || sum + stops[first + count] <= time))
        sum += stops[first + count++];
    return count;
}

}  // namespace

StopRange partOf(std::span<const Duration> stops, Duration time, std::uint64_t lap) {
    if (stops.empty()) return {};
    std::uint64_t parts = 0;
    for (std::size_t first = 0; first < stops.size(); ++parts) first += fitting(stops, first, time);
    StopRange part;
    for (std::uint64_t i = 0; i <= lap % parts; ++i) {
        part.first += part.count;
        part.count = fitting(stops, part.first, time);
    }
    return part;
}

Duration Tour::dwellFor(std::span<const Duration> stops) {
    if (stops.empty()) return withoutTour;
    const Duration most = longestDwell - leadIn - tail;
    Duration longest{};
    for (std::size_t first = 0; first < stops.size();) {
        const std::size_t count = fitting(stops, first, most);
        Duration sum{};
        for (const Duration stop : stops.subspan(first, count)) sum += stop;
        longest = std::max(longest, sum);
        first += count;
    }
    return leadIn + std::min(longest, most) + tail;
}

Tour::Tour(Duration dwell, std::span<const Duration> stops, std::uint64_t lap, bool reducedMotion)
    : stops_(stops), time_(dwell - leadIn - tail), reducedMotion_(reducedMotion) {
    if (time_ >= shortestSlice) part_ = partOf(stops, time_, lap);
}

std::optional<Tour::Slice> Tour::sliceAt(Duration elapsed) const {
    if (elapsed < leadIn) return std::nullopt;
    Slice slice;
    slice.end = leadIn;
    for (std::size_t i = 0; i < part_.count; ++i) {
        slice.stop = part_.first + i;
        slice.begin = slice.end;
        // Only a stop that is alone in its lap can take more than there is.
        slice.end += std::min(stops_[slice.stop], time_);
        slice.last = i + 1 == part_.count;
        if (elapsed < slice.end) return slice;
    }
    return std::nullopt;
}

std::optional<Spotlight> Tour::at(Duration elapsed) const {
    const auto slice = sliceAt(elapsed);
    if (!slice) return std::nullopt;
    Spotlight light;
    light.stop = slice->stop;
    light.lap = part_;
    light.told = slice->end - slice->begin >= shortestTold;
    light.amount = light.dim = light.slide = 1;
    if (reducedMotion_) return light;
    const auto eased = [](Duration time, Duration whole) {
        return motion::easeInOutCubic(motion::fraction(time, whole));
    };
    // A crossfade of lights shows no steps at some thirty a second, and each of them draws bars and lanes
    // anew.
    const auto lit = [&eased](Duration time) { return std::round(eased(time, handover) * steps) / steps; };
    const bool first = slice->stop == part_.first;
    const Duration risen = elapsed - slice->begin;
    const Duration left = slice->end - elapsed;
    light.amount = lit(risen);
    if (!first && light.amount < 1) {
        light.before = slice->stop - 1;
        light.leaving = 1 - light.amount;
    }
    if (first) {
        light.dim = light.amount;
        light.slide = eased(risen, slide);
    }
    if (slice->last) {
        light.amount = std::min(light.amount, lit(left));
        light.dim = std::min(light.dim, lit(left));
        light.slide = std::min(light.slide, eased(left, slide));
    }
    if (light.dim <= 0) return std::nullopt;
    return light;
}

std::optional<std::size_t> Tour::upcoming(Duration elapsed) const {
    if (part_.count > 0 && elapsed < leadIn) return part_.first;
    const auto slice = sliceAt(elapsed);
    return slice && !slice->last ? std::optional(slice->stop + 1) : std::nullopt;
}

std::optional<Duration> Tour::nextChange(Duration elapsed) const {
    if (part_.count > 0 && elapsed < leadIn) return leadIn;
    const auto slice = sliceAt(elapsed);
    if (!slice) return std::nullopt;
    if (reducedMotion_) return slice->end;
    if (elapsed - slice->begin < handover) return elapsed;
    if (!slice->last) return slice->end;
    return std::max(elapsed, slice->end - handover);
}

Duration Tour::untilSteady(Duration elapsed) const {
    const auto slice = sliceAt(elapsed);
    if (!slice || reducedMotion_ || elapsed == slice->begin) return {};
    const Duration risen = slice->begin + handover;
    if (elapsed < risen) return risen - elapsed;
    if (slice->last && elapsed > slice->end - handover) return slice->end - elapsed;
    return {};
}

}  // namespace fukan::show
