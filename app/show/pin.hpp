#pragma once
// The task that a speaker has chosen with Tab: its spotlight comes, stays and goes over the tour's.

#include <cstddef>
#include <optional>

#include "motion/time.hpp"
#include "show/view.hpp"

namespace fukan::show {

class Pin {
public:
    /// How long a spotlight takes to rise, and to sink before another one rises.
    static constexpr motion::Duration rise = std::chrono::milliseconds(350);
    static constexpr motion::Duration sink = std::chrono::milliseconds(200);

    /// `shown`: what stands out just now, so that it goes from there.
    void set(std::size_t stop, std::optional<Spotlight> shown, motion::Timestamp now);

    /// The tour's spotlight takes over again.
    void release(std::optional<Spotlight> shown, motion::Timestamp now);

    /// At once.
    void clear();

    std::optional<std::size_t> stop() const { return stop_; }

    /// What stands out where the tour alone would show `tour`.
    std::optional<Spotlight> over(std::optional<Spotlight> tour, motion::Timestamp now,
                                  bool reducedMotion) const;

    /// While true, `over` changes continuously.
    bool eases(motion::Timestamp now) const;

private:
    std::optional<std::size_t> stop_;
    std::optional<Spotlight> before_;         // what has to sink first
    std::optional<motion::Timestamp> since_;  // none: nothing was ever pinned on this scene
};

}  // namespace fukan::show
