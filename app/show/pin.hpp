#pragma once
// The task that a speaker has chosen with Tab: its spotlight replaces the tour's until it is released.

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

    /// `shown`: the spotlight at `now`, from which the change starts.
    void set(std::size_t stop, std::optional<Spotlight> shown, motion::Timestamp now);

    /// The tour's spotlight takes over again.
    void release(std::optional<Spotlight> shown, motion::Timestamp now);

    /// Without easing.
    void clear();

    std::optional<std::size_t> stop() const { return stop_; }

    /// The spotlight that is shown where the tour alone would show `tour`.
    std::optional<Spotlight> over(std::optional<Spotlight> tour, motion::Timestamp now,
                                  bool reducedMotion) const;

    /// While true, `over` changes continuously.
    bool eases(motion::Timestamp now) const;

private:
    std::optional<std::size_t> stop_;
    std::optional<Spotlight> before_;         // the spotlight that sinks first
    std::optional<motion::Timestamp> since_;  // none: nothing was ever pinned on this scene
};

}  // namespace fukan::show
