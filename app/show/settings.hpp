#pragma once
// The settings of a `Show`: set at its start, and again after a reload or when the window changes.

#include "base/geometry.hpp"
#include "motion/time.hpp"

namespace fukan::show {

struct Settings {
    base::Vec2 viewport{1920, 1080};
    motion::Duration transition = std::chrono::milliseconds(800);
    bool reducedMotion = false;
    bool tour = true;     ///< whether the tour lifts tasks by itself; with keys it is always possible
    bool invite = false;  ///< the wall can be touched, and says so by ripples and demonstrations
    motion::Duration idle = std::chrono::seconds(45);  ///< without input, until the camera flies home

    /// Ripples and demonstrations move: with reduced motion there are none.
    bool animatedInvitation() const { return invite && !reducedMotion; }

    friend bool operator==(const Settings&, const Settings&) = default;
};

}  // namespace fukan::show
