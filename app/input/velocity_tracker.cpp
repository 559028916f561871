#include "input/velocity_tracker.hpp"

#include <algorithm>
#include <cmath>

namespace fukan::input {

namespace {

// Square seconds: two samples `together` apart have 2e-6.
constexpr double noSpread = 1e-9;

// Of what a parabola needs: below this share the samples lie at two instants only.
constexpr double noCurve = 1e-9;

struct Point {
    double t;  // seconds, the newest at 0
    double x;
    double y;
};

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

// A parabola through the samples, its slope at the newest: a straight line would throw what a hand has nearly
// brought to rest. In polynomials that are orthogonal over the samples, so that nothing cancels.
base::Vec2 VelocityTracker::velocity(motion::Timestamp now) const {
    if (count_ < 2 || now - heard_ >= rest) return {};
    std::array<Point, 20> points;
    std::size_t n = 0;
    double meanT = 0;
    for (; n < count_ && newest(0).at - newest(n).at <= horizon; ++n) {
        const Sample& s = newest(n);
        points[n] = {static_cast<double>((s.at - newest(0).at).count()) * 1e-9, s.place.x, s.place.y};
        meanT += points[n].t;
    }
    meanT /= static_cast<double>(n);
    double s11 = 0;  // sums of products of the linear polynomial t − meanT
    double cubes = 0;
    double x1 = 0;
    double y1 = 0;
    for (std::size_t i = 0; i < n; ++i) {
        const double p1 = points[i].t - meanT;
        s11 += p1 * p1;
        cubes += p1 * p1 * p1;
        x1 += p1 * points[i].x;
        y1 += p1 * points[i].y;
    }
    if (s11 < noSpread) return {};
    double vx = x1 / s11;
    double vy = y1 / s11;
    // The quadratic one: (t − meanT)² − skew · (t − meanT) − variance.
    const double skew = cubes / s11;
    const double variance = s11 / static_cast<double>(n);
    double s22 = 0;
    double x2 = 0;
    double y2 = 0;
    for (std::size_t i = 0; i < n; ++i) {
        const double p1 = points[i].t - meanT;
        const double p2 = p1 * p1 - skew * p1 - variance;
        s22 += p2 * p2;
        x2 += p2 * points[i].x;
        y2 += p2 * points[i].y;
    }
    if (n >= 3 && s22 > noCurve * s11 * s11) {
        const double slope = 2 * (points[0].t - meanT) - skew;
        vx += x2 / s22 * slope;
        vy += y2 / s22 * slope;
    }
    return {static_cast<float>(vx), static_cast<float>(vy)};
}

}  // namespace fukan::input
