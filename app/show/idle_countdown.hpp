#pragma once
// What is shown of the time that is left before the camera flies home by itself.

#include <algorithm>
#include <cstdint>
#include <optional>

#include "show/limits.hpp"

namespace fukan::show {

/// Runs in `limits::idleSteps` steps during the last `limits::idleWarning` before `end`.
class IdleCountdown {
public:
    explicit IdleCountdown(motion::Timestamp end) : begin_(end - limits::idleWarning) {}

    /// The share that is left, 0 … 1; none before the countdown begins.
    std::optional<float> left(motion::Timestamp now) const {
        if (now < begin_) return std::nullopt;
        const auto gone = std::min<std::int64_t>((now - begin_) / step, limits::idleSteps);
        return static_cast<float>(limits::idleSteps - gone) / static_cast<float>(limits::idleSteps);
    }

    /// When the next step of the countdown is over.
    motion::Timestamp nextStep(motion::Timestamp now) const {
        return now < begin_ ? begin_ : begin_ + step * ((now - begin_) / step + 1);
    }

private:
    static constexpr motion::Duration step = limits::idleWarning / limits::idleSteps;

    motion::Timestamp begin_;
};

}  // namespace fukan::show
