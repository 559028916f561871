#pragma once
// Writes the events of a wall into a file, to be replayed elsewhere: see input/event_log.hpp.

#include <cstdio>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include "base/result.hpp"
#include "input/event.hpp"

namespace fukan::record {

class EventRecorder {
public:
    /// The most that is lost, however the program ends.
    static constexpr motion::Duration flushInterval = std::chrono::seconds(1);

    /// Creates the file, or empties an old one. The error is a sentence.
    static base::Result<EventRecorder> open(const std::string& path);

    /// Call when the first wall is shown: recorded times are counted from `now`. The time that a machine
    /// takes until then is left out; events before it are recorded with time 0.
    void begin(motion::Timestamp now) { begin_ = flushed_ = now; }

    /// Of the first window, which shows the wall; what happens in others is left out.
    void record(const input::Event& event);

    /// Writes a line that is no event: a comment ("# ..."), or where the camera is ("view ..."). A line
    /// equal to the last one is not written again.
    void note(std::string_view line);

    /// Call once per turn of the loop: writes to the disk when `flushInterval` has passed. A full disk is
    /// reported once, on standard error; the wall goes on.
    void advance(motion::Timestamp now);

    /// The same without waiting for the interval.
    void flush();

private:
    struct Closer {
        void operator()(std::FILE* file) const { std::fclose(file); }
    };

    EventRecorder(std::FILE* file, std::string path) : file_(file), path_(std::move(path)) {}
    void write(std::string_view text);

    std::unique_ptr<std::FILE, Closer> file_;
    std::string path_;
    std::string lastNote_;
    std::optional<motion::Timestamp> begin_;
    motion::Timestamp flushed_;
    bool unwritten_ = false;
    bool failed_ = false;
};

}  // namespace fukan::record
