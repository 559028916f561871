#pragma once
// During a roadmap's dwell the tour lifts each current-year task in turn.

#include <cstddef>
#include <cstdint>
#include <optional>

#include "motion/time.hpp"
#include "show/view.hpp"

namespace fukan::show {

/// The dwell, less a lead-in and a tail, is cut into equal slices, one for each task, no longer than
/// `longestSlice` (what is left over shows the page as a whole). Where a slice would be shorter than
/// `shortestSlice` the tour takes as many tasks as fit and goes on from there in the next lap of the
/// round, so that all are visited in the end. A dwell too short for even one has no tour.
class Tour {
public:
    static constexpr motion::Duration leadIn = std::chrono::milliseconds(2500);
    static constexpr motion::Duration tail = std::chrono::milliseconds(1500);
    static constexpr motion::Duration shortestSlice = std::chrono::milliseconds(1200);
    static constexpr motion::Duration longestSlice = std::chrono::seconds(6);
    static constexpr motion::Duration easing = std::chrono::milliseconds(350);

    /// `lap`: how often the round has begun anew.
    Tour(motion::Duration dwell, std::size_t stops, std::uint64_t lap, bool reducedMotion);

    /// The spotlight at `elapsed` of the dwell: fully lifted or none with reduced motion, else eased.
    std::optional<Spotlight> at(motion::Duration elapsed) const;

    /// The next reading at which `at` changes: `elapsed` itself while something eases, none at the end.
    std::optional<motion::Duration> nextChange(motion::Duration elapsed) const;

    /// How long after `elapsed` it takes until no task is half lifted.
    motion::Duration untilSteady(motion::Duration elapsed) const;

private:
    struct Visit {
        std::size_t slice = 0;
        motion::Duration within{};
    };

    std::optional<Visit> visitAt(motion::Duration elapsed) const;

    std::size_t stops_;
    bool reducedMotion_;
    std::size_t slices_ = 0;
    std::size_t first_ = 0;  // the stop of the first slice
    motion::Duration slice_{};
};

}  // namespace fukan::show
