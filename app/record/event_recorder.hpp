#pragma once
// Writes what happens at a wall into a file, to be replayed elsewhere: see input/event_log.hpp.

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
    /// However the program ends, no more than this is lost.
    static constexpr motion::Duration flushInterval = std::chrono::seconds(1);

    /// A new file, or an old one emptied. The error is a sentence.
    static base::Result<EventRecorder> open(const std::string& path);

    /// What times are counted from: the first wall hangs. How long a machine takes until then is no part of
    /// what happened; events before it are told as if they came with it.
    void begin(motion::Timestamp now) { begin_ = flushed_ = now; }

    void record(const input::Event& event);

    /// A line that is no event: a comment ("# ..."), or where the camera is ("view ..."). The same as the one
    /// before is not written again.
    void note(std::string_view line);

    /// Call it once a turn: writes to the disk what is old enough. A disk that is full is told once, on
    /// standard error; the wall goes on.
    void advance(motion::Timestamp now);

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
