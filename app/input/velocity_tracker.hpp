#pragma once
// The velocity of a finger or the mouse from its latest positions: least squares, as in Flutter's and
// Android's trackers.

#include <array>
#include <cstddef>

#include "base/geometry.hpp"
#include "motion/time.hpp"

namespace fukan::input {

class VelocityTracker {
public:
    /// Only samples younger than this count; Flutter's _horizonMilliseconds.
    static constexpr motion::Duration horizon = std::chrono::milliseconds(100);

    /// After this time without a sample the velocity is zero; Flutter's
    /// _assumePointerMoveStoppedMilliseconds.
    static constexpr motion::Duration rest = std::chrono::milliseconds(40);

    /// A position that comes within this time of the newest sample replaces that sample's position: after
    /// a slow frame all of its events come at once, and a distance divided by microseconds is no usable
    /// speed.
    static constexpr motion::Duration together = std::chrono::milliseconds(2);

    void clear() { count_ = 0; }

    /// `at` must not be earlier than before. `place`: a position in pixels that follows the hand without
    /// jumps.
    void add(motion::Timestamp at, base::Vec2 place);

    /// Pixels a second at `now`; zero when the hand rests, or with fewer than two samples. Finite if all
    /// positions were.
    base::Vec2 velocity(motion::Timestamp now) const;

private:
    struct Sample {
        motion::Timestamp at;
        base::Vec2 place;
    };

    const Sample& newest(std::size_t back) const;

    std::array<Sample, 20> samples_;  // a ring; 20 as in Flutter: 100 ms at 200 a second
    std::size_t next_ = 0;
    std::size_t count_ = 0;
    motion::Timestamp heard_;  // when `add` was last called
};

}  // namespace fukan::input
