#pragma once
// How a scene's `Reach` limits the camera: where it may rest, and how far a hand can pull it beyond that.

#include <optional>

#include "motion/camera.hpp"
#include "show/reach.hpp"

namespace fukan::show {

class Confines {
public:
    /// The factor by which two fingers can zoom beyond the largest and the smallest scale at most: the
    /// camera goes back when they are lifted.
    static constexpr float mostOverzoom = 1.6f;

    struct Limits {  // of the camera's centre, layout pixels
        base::Vec2 low;
        base::Vec2 high;
    };

    Confines(const Reach& reach, base::Vec2 viewport) : reach_(reach), viewport_(viewport) {}

    const Reach& reach() const { return reach_; }
    base::Vec2 viewport() const { return viewport_; }

    /// These confines scaled to a layout of another size, until that layout's own reach is known.
    Confines resized(base::Vec2 viewport) const;

    /// Where the camera's centre may be at `scale`.
    Limits limits(float scale) const;
    bool reaches(float scale) const { return scale >= reach_.minScale && scale <= reach_.maxScale; }

    /// The nearest camera within the scales and limits.
    motion::Camera allowed(const motion::Camera& camera) const;

    /// Where `camera` comes to rest when it is let go: allowed, and in no band that it sees. It leaves
    /// bands by zooming about `pixel` (viewport pixels), if possible in `direction` (> 0: in, < 0: out).
    /// With 0 it takes the shorter way, and a camera that is nearly at home goes home, or to the room that
    /// a visitor has there; exactly at home it stays.
    motion::Camera resting(const motion::Camera& camera, base::Vec2 pixel, float direction) const;

    /// The rubber band: what is shown for the scale or camera that a hand has moved to (raw), and the
    /// inverse.
    float banded(float scale) const;
    float unbanded(float scale) const;
    motion::Camera banded(const motion::Camera& raw) const;
    motion::Camera unbanded(const motion::Camera& shown) const;

private:
    base::Vec2 beyond(const motion::Camera& camera) const;
    float within(float scale) const;
    float uncovered(float scale) const;
    bool isNear(const motion::Camera& camera, const motion::Camera& place) const;
    motion::Camera at(float scale, const motion::Camera& camera, base::Vec2 pixel) const;
    const Band* bandAt(const motion::Camera& camera, bool up) const;
    std::optional<motion::Camera> outOfBands(motion::Camera camera, base::Vec2 pixel, bool up) const;

    Reach reach_;
    base::Vec2 viewport_;
};

}  // namespace fukan::show
