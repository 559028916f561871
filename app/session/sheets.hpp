#pragma once
// What lies above everything else: the sheets of keys and of diagnostics, and a message for a few seconds.

#include <chrono>
#include <optional>
#include <string>
#include <vector>

#include "motion/time.hpp"

namespace fukan::session {

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

struct Sheets {
    bool help = false;
    bool diagnostics = false;
    std::optional<motion::Timestamp>
        closedBy;                           ///< the press that only closed a sheet: the rest of it is ignored
    std::vector<std::string> machineFacts;  ///< lines of the diagnostics sheet
    Toast toast;
};

}  // namespace fukan::session
