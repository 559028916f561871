#pragma once
// What a show is told once, and again after a reload or when the window changes.

#include "base/geometry.hpp"
#include "motion/time.hpp"

namespace fukan::show {

struct Settings {
    base::Vec2 viewport{1920, 1080};
    motion::Duration transition = std::chrono::milliseconds(800);
    bool reducedMotion = false;
    bool tour = true;  ///< whether tasks are lifted in turn by themselves; by hand they always can be
    motion::Duration idle = std::chrono::seconds(45);  ///< without input, until the camera flies home

    friend bool operator==(const Settings&, const Settings&) = default;
};

}  // namespace fukan::show
