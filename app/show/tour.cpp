#include "show/tour.hpp"

#include <algorithm>

#include "motion/easing.hpp"

namespace fukan::show {

using motion::Duration;

Tour::Tour(Duration dwell, std::size_t stops, std::uint64_t lap, bool reducedMotion)
    : stops_(stops), reducedMotion_(reducedMotion) {
    const Duration usable = dwell - leadIn - tail;
    if (stops == 0 || usable < shortestSlice) return;
    slices_ = std::min(stops, static_cast<std::size_t>(usable / shortestSlice));
    slice_ = std::min(usable / static_cast<std::int64_t>(slices_), longestSlice);
    first_ = static_cast<std::size_t>(lap % stops) * slices_ % stops;
}

std::optional<Tour::Visit> Tour::visitAt(Duration elapsed) const {
    const Duration toured = elapsed - leadIn;
    if (slices_ == 0 || toured < Duration{0} || toured >= slice_ * static_cast<std::int64_t>(slices_)) {
        return std::nullopt;
    }
    return Visit{static_cast<std::size_t>(toured / slice_), toured % slice_};
}

std::optional<Spotlight> Tour::at(Duration elapsed) const {
    const auto visit = visitAt(elapsed);
    if (!visit) return std::nullopt;
    const Duration fromEdge = std::min(visit->within, slice_ - visit->within);
    const float amount = reducedMotion_ ? 1.0f : motion::easeInOutCubic(motion::fraction(fromEdge, easing));
    if (amount <= 0.0f) return std::nullopt;
    return Spotlight{(first_ + visit->slice) % stops_, amount};
}

std::optional<Duration> Tour::nextChange(Duration elapsed) const {
    if (slices_ > 0 && elapsed < leadIn) return leadIn;
    const auto visit = visitAt(elapsed);
    if (!visit) return std::nullopt;
    const Duration sliceBegin = elapsed - visit->within;
    if (reducedMotion_) return sliceBegin + slice_;
    const Duration falls = slice_ - easing;
    if (visit->within >= easing && visit->within < falls) return sliceBegin + falls;
    return elapsed;
}

Duration Tour::untilSteady(Duration elapsed) const {
    const auto visit = visitAt(elapsed);
    if (!visit || reducedMotion_) return {};
    if (visit->within < easing) return visit->within == Duration{0} ? Duration{0} : easing - visit->within;
    if (visit->within > slice_ - easing) return slice_ - visit->within;
    return {};
}

}  // namespace fukan::show
