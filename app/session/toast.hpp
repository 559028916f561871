#pragma once

#include <chrono>
#include <string>

#include "motion/time.hpp"

namespace fukan::session {

/// A message for a few seconds.
class Toast {
public:
    static constexpr motion::Duration time = std::chrono::seconds(3);

    void say(const std::string& message, motion::Timestamp now) {
        message_ = message;
        until_ = now + time;
    }
    /// Empty: none is shown.
    std::string at(motion::Timestamp now) const { return now < until_ ? message_ : std::string(); }
    motion::Timestamp until() const { return until_; }

private:
    std::string message_;
    motion::Timestamp until_;
};

}  // namespace fukan::session
