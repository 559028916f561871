#include "motion/flight.hpp"

#include <algorithm>
#include <cmath>
#include <cstdint>

namespace fukan::motion {

namespace {

// Below this share of what the viewport shows, the centres count as one: the path is a pure zoom.
constexpr double sameCentre = 1e-6;

}  // namespace

Flight::Flight(const Camera& from, const Camera& to, base::Vec2 viewport, double rho)
    : from_(from), to_(to), rho_(rho) {
    const double side = std::max(viewport.x, viewport.y);
    width0_ = side / from.scale;
    width1_ = side / to.scale;
    distance_ = std::hypot(static_cast<double>(to.center.x) - from.center.x,
                           static_cast<double>(to.center.y) - from.center.y);
    if (distance_ < sameCentre * std::max(width0_, width1_)) {
        distance_ = 0;
        length_ = std::abs(std::log(width1_ / width0_)) / rho_;
    } else {
        const double rho2 = rho_ * rho_;
        const double squares = width1_ * width1_ - width0_ * width0_;
        const double across = rho2 * rho2 * distance_ * distance_;
        const double b0 = (squares + across) / (2 * width0_ * rho2 * distance_);
        const double b1 = (squares - across) / (2 * width1_ * rho2 * distance_);
        // The paper's ln(-b + sqrt(b² + 1)) is -asinh(b), which does not lose its digits for a large b.
        r0_ = -std::asinh(b0);
        length_ = (-std::asinh(b1) - r0_) / rho_;
    }
    const auto wanted = static_cast<std::int64_t>(std::llround(length_ / speed * 1e9));
    duration_ = std::clamp(Duration{wanted}, Duration{0}, longest);
}

Camera Flight::at(float s01) const {
    if (!(s01 > 0.0f)) return from_;
    if (s01 >= 1.0f) return to_;
    const double step = rho_ * length_ * s01;
    double width = 0;
    double way = s01;
    if (distance_ == 0) {
        width = width0_ * std::exp(width1_ < width0_ ? -step : step);
    } else {
        width = width0_ * std::cosh(r0_) / std::cosh(step + r0_);
        // cosh r0 · tanh(step + r0) − sinh r0 of the paper, in the form that does not cancel.
        const double u = width0_ / (rho_ * rho_) * std::sinh(step) / std::cosh(step + r0_);
        way = std::clamp(u / distance_, 0.0, 1.0);
    }
    return {base::lerp(from_.center, to_.center, static_cast<float>(way)),
            static_cast<float>(width0_ * from_.scale / width)};
}

}  // namespace fukan::motion
