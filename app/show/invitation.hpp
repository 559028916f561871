#pragma once
// What a wall that can be touched does by itself so that it is touched. Ripples are a function of the dwell's
// time; every third lap a demonstration taps an area of the map, dives into it and flies home.

#include <cstdint>
#include <optional>

#include "motion/camera.hpp"
#include "motion/time.hpp"

namespace fukan::show {

/// Where a demonstration may tap on a map that is shown as a whole (viewport pixels), and where that leads.
struct Dive {
    base::Vec2 pixel;
    motion::Camera camera;

    friend bool operator==(const Dive&, const Dive&) = default;
};

/// A ring that spreads on one of the map's areas.
struct Ripple {
    std::uint64_t count = 0;  ///< which one: a number that differs from ripple to ripple
    float progress = 0;       ///< 0 … 1

    friend bool operator==(const Ripple&, const Ripple&) = default;
};

/// The hand of a demonstration.
struct GhostHand {
    base::Vec2 pixel;             ///< where it taps
    float way = 0;                ///< 0 … 1: how far it has come; already eased
    float amount = 1;             ///< its opacity, above 0 … 1
    float press = 0;              ///< 0 … 1: how deep the finger is pressed
    std::optional<float> ring{};  ///< 0 … 1: the tap's own ring

    friend bool operator==(const GhostHand&, const GhostHand&) = default;
};

/// The ripples of a dwell on a map: the first a little after the map has come, then at even distances; none
/// is cut short by the dwell's end.
class Ripples {
public:
    static constexpr motion::Duration first = std::chrono::milliseconds(2400);
    static constexpr motion::Duration every = std::chrono::seconds(8);
    static constexpr motion::Duration time = std::chrono::milliseconds(1600);

    Ripples(motion::Duration dwell, std::uint64_t lap) : dwell_(dwell), lap_(lap) {}

    std::optional<Ripple> at(motion::Duration elapsed) const;
    /// The next reading at which `at` changes: `elapsed` itself during a ripple, none at the end.
    std::optional<motion::Duration> nextChange(motion::Duration elapsed) const;

private:
    motion::Duration dwell_;
    std::uint64_t lap_;
};

/// The time of a demonstration, from the hand's appearance on.
namespace demonstration {
inline constexpr std::uint64_t everyLaps = 3;  ///< in the last of so many laps

inline constexpr motion::Duration arrives = std::chrono::milliseconds(1200);  ///< the hand, at the area
inline constexpr motion::Duration taps = std::chrono::milliseconds(1500);     ///< and the camera dives
inline constexpr motion::Duration handGone = std::chrono::milliseconds(2300);
inline constexpr motion::Duration returns = std::chrono::seconds(8);  ///< the camera flies home
/// All over: the longest flights have ended by then, and the whole map has been seen for a moment.
inline constexpr motion::Duration over = std::chrono::seconds(11);

/// The rest of a dwell for which the map stands whole after a demonstration.
inline constexpr motion::Duration tail = std::chrono::seconds(4);

std::optional<GhostHand> handAt(base::Vec2 pixel, motion::Duration elapsed);

inline bool inLap(std::uint64_t lap) { return lap % everyLaps == everyLaps - 1; }

/// Whole laps, and how long they take.
struct Laps {
    std::uint64_t count = 0;
    motion::Duration length{};
};
/// The most laps that fit into `time`. `lap`: the length of one. With `demonstrates` each third of them has a
/// demonstration, and laps are counted in threes.
Laps lapsWithin(motion::Duration time, motion::Duration lap, bool demonstrates);
}  // namespace demonstration

}  // namespace fukan::show
