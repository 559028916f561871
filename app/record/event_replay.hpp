#pragma once
// Replays recorded events, at the pace at which they were recorded.

#include <optional>
#include <string>
#include <vector>

#include "base/result.hpp"
#include "input/event.hpp"

namespace fukan::record {

class EventReplay {
public:
    /// Reads a file that `EventRecorder` wrote. The error is a sentence that names file and line.
    static base::Result<EventReplay> read(const std::string& path);

    /// The times of `events` are counted from 0. Recorded window events are dropped, since this window's
    /// own count; only CloseRequested is kept.
    explicit EventReplay(std::vector<input::Event> events);

    /// Starts the replay. Call when the first wall is shown, as for `EventRecorder::begin`.
    void begin(motion::Timestamp now) { begin_ = now; }

    /// Replaces the input at this wall by the recorded events that are due by `now`, each with its own
    /// time; this window's own events stay. Once all have been taken, the input at this wall counts again.
    void mixInto(std::vector<input::Event>& events, motion::Timestamp now);

    /// When the next event is due; none before `begin`, and when all have been taken.
    std::optional<motion::Timestamp> next() const;
    bool over() const { return next_ == events_.size(); }

private:
    std::vector<input::Event> events_;
    std::size_t next_ = 0;
    std::optional<motion::Timestamp> begin_;
};

}  // namespace fukan::record
