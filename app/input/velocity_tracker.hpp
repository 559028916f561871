#pragma once
// How fast a hand moves, from where it was lately: least squares, as Flutter's and Android's trackers do it.

#include <array>
#include <cstddef>

#include "base/geometry.hpp"
#include "motion/time.hpp"

namespace fukan::input {

class VelocityTracker {
public:
    /// Only what is younger than this counts; Flutter's _horizonMilliseconds.
    static constexpr motion::Duration horizon = std::chrono::milliseconds(100);

    /// A hand that was not heard of for so long stands still; Flutter's
    /// _assumePointerMoveStoppedMilliseconds.
    static constexpr motion::Duration rest = std::chrono::milliseconds(40);

    /// What is told within this time is one place, the newest: after a slow frame all that happened in it is
    /// told at once, and a way divided by microseconds is no speed.
    static constexpr motion::Duration together = std::chrono::milliseconds(2);

    void clear() { count_ = 0; }

    /// Instants must not go back. `place` is anything that follows the hand without jumps.
    void add(motion::Timestamp at, base::Vec2 place);

    /// Pixels a second at `now`; zero when it rests, or when too little is known. Finite whenever the places
    /// were.
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
    motion::Timestamp heard_;  // when the newest place was told
};

}  // namespace fukan::input
