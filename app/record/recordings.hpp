#pragma once
// What the command line wants written down of what happens, and what it wants to happen again.

#include <optional>
#include <vector>

#include "record/event_recorder.hpp"
#include "record/event_replay.hpp"

namespace fukan::record {

/// Either tape, both or none; with none every call passes through.
class Recordings {
public:
    /// `record`: the file to write, `replay`: the file to replay; empty: none. The error is a sentence: a
    /// file that cannot be written or read, or is no recording.
    static base::Result<Recordings> open(const std::string& record, const std::string& replay);

    /// The first wall hangs, in this size.
    void begin(motion::Timestamp now, base::Vec2 viewport);

    /// When to look at the tapes again; `due` when nothing comes of them before.
    motion::Timestamp wakeAt(motion::Timestamp due) const;

    /// See EventReplay.
    void mixInto(std::vector<input::Event>& events, motion::Timestamp now);

    bool recording() const { return recorder_.has_value(); }
    void record(const input::Event& event);
    /// See EventRecorder.
    void note(std::string_view line);
    void advance(motion::Timestamp now);

private:
    std::optional<EventRecorder> recorder_;
    std::optional<EventReplay> replay_;
};

}  // namespace fukan::record
