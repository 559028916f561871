#pragma once
// The path from one camera to another: zoom out, pan and zoom in, at a speed that looks even.

#include "motion/camera.hpp"
#include "motion/time.hpp"

namespace fukan::motion {

class Flight {
public:
    /// How readily it zooms out in order to travel; 1.42 is what the paper's viewers liked best (section 5).
    static constexpr double defaultRho = 1.42;

    /// Length of path flown in a second. The paper's viewers chose 0.9 for studying a map; this is
    /// nearly twice that, because the visitor has asked for the target and waits for it.
    static constexpr double speed = 1.6;

    /// The longest duration at any distance: visitors do not wait longer.
    static constexpr Duration longest = std::chrono::milliseconds(2500);

    /// Scales must be positive and the viewport not empty, all numbers finite.
    Flight(const Camera& from, const Camera& to, base::Vec2 viewport, double rho = defaultRho);

    /// 0 when both cameras are the same, never more than `longest`.
    Duration duration() const { return duration_; }

    /// The camera at this share (0 … 1) of the path; the ends are exactly `from` and `to`.
    Camera at(float s01) const;

    const Camera& from() const { return from_; }
    const Camera& to() const { return to_; }

private:
    Camera from_;
    Camera to_;
    double rho_;
    double distance_ = 0;  // between the centres, layout pixels
    double width0_ = 0;    // layout pixels that the viewport shows at the start (the paper's w0)
    double width1_ = 0;    // and at the end
    double r0_ = 0;        // the paper's r(0)
    double length_ = 0;    // of the path (the paper's S)
    Duration duration_{};
};

}  // namespace fukan::motion
