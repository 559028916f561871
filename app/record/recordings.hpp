#pragma once
// The recording and the replay that the command line asks for.

#include <optional>
#include <vector>

#include "record/event_recorder.hpp"
#include "record/event_replay.hpp"

namespace fukan::record {

/// A recorder, a replay, both or neither; without them the calls do nothing.
class Recordings {
public:
    /// `record`: the file to write, `replay`: the file to replay; empty: none. The error is a sentence: a
    /// file that cannot be written or read, or is no recording.
    static base::Result<Recordings> open(const std::string& record, const std::string& replay);

    /// Call when the first wall is shown; `viewport` is its size in pixels.
    void begin(motion::Timestamp now, base::Vec2 viewport);

    /// The time of the next replayed event, or `due` if that is earlier.
    motion::Timestamp wakeAt(motion::Timestamp due) const;

    /// See EventReplay.
    void mixInto(std::vector<input::Event>& events, motion::Timestamp now);

    bool recording() const { return recorder_.has_value(); }
    void record(const input::Event& event);
    /// See EventRecorder.
    void note(std::string_view line);
    void advance(motion::Timestamp now);
    /// Call at the end: what is recorded is then on the disk, whatever becomes of the rest of the program.
    void finish();

private:
    std::optional<EventRecorder> recorder_;
    std::optional<EventReplay> replay_;
};

}  // namespace fukan::record
