#pragma once
// During a scene's dwell the tour lifts each of its stops in turn: a page's current-year tasks, a map's
// areas.

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>

#include "motion/time.hpp"
#include "show/view.hpp"

namespace fukan::show {

/// The stops of one lap: those that fit the time, greedily by their lengths, each at least alone. All laps
/// together visit every stop once; lap k shows part k modulo their number. `stops`: how long each takes.
StopRange partOf(std::span<const motion::Duration> stops, motion::Duration time, std::uint64_t lap);

/// Every stop has the time that its texts take to be read. Where not all fit the dwell, the next lap of the
/// round goes on from there. The scene stands whole before the first stop and after the last.
class Tour {
public:
    static constexpr motion::Duration leadIn = std::chrono::seconds(5);
    static constexpr motion::Duration tail = std::chrono::seconds(4);
    /// The light moves from one stop to the next in this time.
    static constexpr motion::Duration handover = std::chrono::milliseconds(350);
    /// The telop comes in and goes in this time.
    static constexpr motion::Duration slide = std::chrono::milliseconds(300);
    /// A dwell that leaves less than this has no tour.
    static constexpr motion::Duration shortestSlice = std::chrono::milliseconds(1200);
    /// A stop that a short dwell leaves less than this is lifted, but not told: it could not be read.
    static constexpr motion::Duration shortestTold = std::chrono::milliseconds(3500);

    /// How long a scene stands until its tour is through; `withoutTour` where it has none. Longer tours than
    /// `longestDwell` take several laps.
    static motion::Duration dwellFor(std::span<const motion::Duration> stops);
    static constexpr motion::Duration longestDwell = std::chrono::seconds(120);
    static constexpr motion::Duration withoutTour = std::chrono::seconds(20);

    /// `stops` must outlive it. `lap`: how often the round has begun anew.
    Tour(motion::Duration dwell, std::span<const motion::Duration> stops, std::uint64_t lap,
         bool reducedMotion);

    /// The light at `elapsed` of the dwell; none while the scene stands whole.
    std::optional<Spotlight> at(motion::Duration elapsed) const;

    /// The stop that is lifted next in this lap; none after the last.
    std::optional<std::size_t> upcoming(motion::Duration elapsed) const;

    /// The next reading at which `at` changes: `elapsed` itself while something eases, none at the end.
    std::optional<motion::Duration> nextChange(motion::Duration elapsed) const;

    /// How long after `elapsed` it takes until no stop is half lifted.
    motion::Duration untilSteady(motion::Duration elapsed) const;

private:
    /// One stop's part of the dwell.
    struct Slice {
        std::size_t stop = 0;
        motion::Duration begin{};
        motion::Duration end{};
        bool last = false;
    };

    std::optional<Slice> sliceAt(motion::Duration elapsed) const;

    std::span<const motion::Duration> stops_;
    motion::Duration time_;  // between lead-in and tail
    bool reducedMotion_;
    StopRange part_;
};

}  // namespace fukan::show
