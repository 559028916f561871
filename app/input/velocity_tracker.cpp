#include "input/velocity_tracker.hpp"

#include <algorithm>
#include <numeric>
#include <span>
#include <tuple>

namespace fukan::input {

namespace {

// Square seconds: two samples `together` apart have 2e-6.
constexpr double noSpread = 1e-9;

// A share: below it the samples lie at two instants only, too few for a parabola.
constexpr double noCurve = 1e-9;

/// The slope, at t = 0, of the least-squares parabola through the points (t, x): a straight line would
/// fling what a hand has nearly brought to rest. Built of polynomials that are orthogonal over these
/// points, to avoid cancellation: 1, p1 = t − mean, p2 = p1² − skew · p1 − variance. 0 where all times are
/// equal.
double slopeAtZero(std::span<const double> t, std::span<const double> x) {
    const auto n = static_cast<double>(t.size());
    const double mean = std::accumulate(t.begin(), t.end(), 0.0) / n;
    double squares = 0;
    double cubes = 0;
    double line = 0;
    for (std::size_t i = 0; i < t.size(); ++i) {
        const double p1 = t[i] - mean;
        squares += p1 * p1;
        cubes += p1 * p1 * p1;
        line += p1 * x[i];
    }
    if (squares < noSpread) return 0;
    const double skew = cubes / squares;
    double norm = 0;
    double curve = 0;
    for (std::size_t i = 0; i < t.size(); ++i) {
        const double p1 = t[i] - mean;
        const double p2 = p1 * p1 - skew * p1 - squares / n;
        norm += p2 * p2;
        curve += p2 * x[i];
    }
    const double straight = line / squares;
    if (t.size() < 3 || norm < noCurve * squares * squares) return straight;
    return straight + curve / norm * (2 * (0 - mean) - skew);
}

}  // namespace

const VelocityTracker::Sample& VelocityTracker::newest(std::size_t back) const {
    return samples_[(next_ + samples_.size() - 1 - back) % samples_.size()];
}

void VelocityTracker::add(motion::Timestamp at, base::Vec2 place) {
    heard_ = at;
    if (count_ > 0 && at - newest(0).at < together) {
        samples_[(next_ + samples_.size() - 1) % samples_.size()].place = place;
        return;
    }
    samples_[next_] = {at, place};
    next_ = (next_ + 1) % samples_.size();
    count_ = std::min(count_ + 1, samples_.size());
}

base::Vec2 VelocityTracker::velocity(motion::Timestamp now) const {
    if (count_ < 2 || now - heard_ >= rest) return {};
    std::array<double, 20> t;
    std::array<double, 20> x;
    std::array<double, 20> y;
    static_assert(std::tuple_size_v<decltype(samples_)> <= t.size());
    std::size_t n = 0;
    for (; n < count_ && newest(0).at - newest(n).at <= horizon; ++n) {
        const Sample& s = newest(n);
        t[n] = static_cast<double>((s.at - newest(0).at).count()) * 1e-9;
        x[n] = static_cast<double>(s.place.x);
        y[n] = static_cast<double>(s.place.y);
    }
    const std::span<const double> times(t.data(), n);
    return {static_cast<float>(slopeAtZero(times, {x.data(), n})),
            static_cast<float>(slopeAtZero(times, {y.data(), n}))};
}

}  // namespace fukan::input
