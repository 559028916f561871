#include "record/event_recorder.hpp"

#include <cerrno>
#include <cstring>
#include <utility>

#include "input/event_log.hpp"
#include "platform/log.hpp"

namespace fukan::record {

base::Result<EventRecorder> EventRecorder::open(const std::string& path) {
    std::FILE* const file = std::fopen(path.c_str(), "we");
    if (file == nullptr)
        return base::Error{path + " cannot be written: " + std::strerror(errno) + " (--record)"};
    EventRecorder recorder(file, path);
    recorder.write(input::eventLogHeader());
    return recorder;
}

void EventRecorder::record(const input::Event& event) {
    if (event.window == 0) write(input::eventLine(event, begin_.value_or(event.at)));
}

void EventRecorder::note(std::string_view line) {
    if (line == lastNote_) return;
    lastNote_ = line;
    write(line);
    write("\n");
}

void EventRecorder::advance(motion::Timestamp now) {
    if (!unwritten_ || now - flushed_ < flushInterval) return;
    flushed_ = now;
    flush();
}

void EventRecorder::flush() {
    unwritten_ = false;
    const bool written = std::fflush(file_.get()) == 0 && std::ferror(file_.get()) == 0;
    if (written || std::exchange(failed_, true)) return;
    platform::log(path_ + " cannot be written any more: " + std::strerror(errno));
}

void EventRecorder::write(std::string_view text) {
    std::fwrite(text.data(), 1, text.size(), file_.get());
    unwritten_ = true;
}

}  // namespace fukan::record
