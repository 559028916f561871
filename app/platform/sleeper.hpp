#pragma once
// Where the main thread sleeps, and how other threads end that sleep.

#include "motion/time.hpp"

namespace fukan::platform {

class Sleeper {
public:
    Sleeper() = default;
    Sleeper(const Sleeper&) = delete;
    Sleeper& operator=(const Sleeper&) = delete;
    virtual ~Sleeper() = default;

    /// Until `wake`, until something happens that the sleeper itself listens to, or until `atMost` is over.
    /// With zero or less it does not sleep, but takes in what has happened. Main thread only.
    virtual void sleep(motion::Duration atMost) = 0;

    /// Ends a sleep, or the next one if none is going on. Any thread.
    virtual void wake() = 0;
};

}  // namespace fukan::platform
