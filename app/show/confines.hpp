#pragma once
// What a scene's reach means for a camera: where it may rest, and how far a hand can pull it beyond.

#include <optional>

#include "motion/camera.hpp"
#include "show/reach.hpp"

namespace fukan::show {

class Confines {
public:
    /// How much nearer than the nearest, or farther than the farthest, two fingers pull at most: it goes back
    /// when they leave.
    static constexpr float mostOverzoom = 1.6f;

    struct Limits {  // of the centre
        base::Vec2 low;
        base::Vec2 high;
    };

    Confines(const Reach& reach, base::Vec2 viewport) : reach_(reach), viewport_(viewport) {}

    const Reach& reach() const { return reach_; }
    base::Vec2 viewport() const { return viewport_; }

    /// The same for a layout of another size, until its own reach is known.
    Confines resized(base::Vec2 viewport) const;

    /// Where the centre may be at a scale.
    Limits limits(float scale) const;
    bool reaches(float scale) const { return scale >= reach_.minScale && scale <= reach_.maxScale; }

    /// The nearest camera within scales and limits.
    motion::Camera allowed(const motion::Camera& camera) const;

    /// The camera that rests when one is let go: allowed, and in no band that it sees. It comes out of bands
    /// about `pixel`, in the `direction` of a zoom (> 0: in) if it can; 0: by the shorter way, and what was
    /// meant to be home is home.
    motion::Camera resting(const motion::Camera& camera, base::Vec2 pixel, float direction) const;

    /// What is shown when a hand has gone so far, and how far a hand must have gone that this is shown.
    float banded(float scale) const;
    float unbanded(float scale) const;
    motion::Camera banded(const motion::Camera& raw) const;
    motion::Camera unbanded(const motion::Camera& shown) const;

private:
    base::Vec2 beyond(const motion::Camera& camera) const;
    float within(float scale) const;
    motion::Camera at(float scale, const motion::Camera& camera, base::Vec2 pixel) const;
    const Band* bandAt(const motion::Camera& camera, bool up) const;
    std::optional<motion::Camera> outOfBands(motion::Camera camera, base::Vec2 pixel, bool up) const;

    Reach reach_;
    base::Vec2 viewport_;
};

}  // namespace fukan::show
