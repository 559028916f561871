#pragma once
// What happened at another wall happens at this one, at the same pace.

#include <optional>
#include <string>
#include <vector>

#include "base/result.hpp"
#include "input/event.hpp"

namespace fukan::record {

class EventReplay {
public:
    /// Of a file that `EventRecorder` wrote. The error is a sentence that names file and line.
    static base::Result<EventReplay> read(const std::string& path);

    /// Its instants are counted from 0. Of the window's own events those of this wall count, and not the
    /// recorded ones: only that it was to be closed is kept.
    explicit EventReplay(std::vector<input::Event> events);

    /// The recording begins: the first wall hangs, as it did when `EventRecorder` began.
    void begin(motion::Timestamp now) { begin_ = now; }

    /// Puts the recorded hands in the place of those at this wall: what is due by `now`, at its own instants,
    /// among the window's other events. Once all has been taken, the hands at this wall count again.
    void mixInto(std::vector<input::Event>& events, motion::Timestamp now);

    /// When the next one is due; none before the beginning, and when all have been taken.
    std::optional<motion::Timestamp> next() const;
    bool over() const { return next_ == events_.size(); }

private:
    std::vector<input::Event> events_;
    std::size_t next_ = 0;
    std::optional<motion::Timestamp> begin_;
};

}  // namespace fukan::record
