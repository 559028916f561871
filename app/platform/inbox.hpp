#pragma once
// What the loop waits for: the events of all sources, in the order of their time.

#include <vector>

#include "platform/event_source.hpp"
#include "platform/input_watch.hpp"
#include "platform/sleeper.hpp"

namespace fukan::platform {

/// Its functions are for the main thread, but `wake`.
class Inbox {
public:
    /// Both must outlive it.
    Inbox(Sleeper& sleeper, motion::Clock& clock);

    /// From now on `source` is asked for events, after those that were added before it. It must be there in
    /// every `wait` until it is taken out. Neither is to be called by a source's `collect`.
    void add(EventSource& source);
    void remove(EventSource& source);

    /// What sources read from is to be watched here: it ends the sleep.
    InputWatch& watch() { return watch_; }

    /// Sleeps until something happens, but for at most `atMost` and not beyond the time at which a source is
    /// due, and returns the events. With zero or less it does not sleep. No event is earlier than the one
    /// before it, or later than now.
    std::vector<input::Event> wait(motion::Duration atMost);

    /// Ends a `wait`, or the next one if none is going on. Any thread may call it.
    void wake() { sleeper_.wake(); }

private:
    motion::Duration untilDue(motion::Duration atMost) const;

    Sleeper& sleeper_;
    motion::Clock& clock_;
    InputWatch watch_;
    std::vector<EventSource*> sources_;
    motion::Timestamp last_{};  ///< the time of the latest event so far
};

}  // namespace fukan::platform
