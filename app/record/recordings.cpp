#include "record/recordings.hpp"

#include <fmt/core.h>

#include <algorithm>
#include <filesystem>
#include <utility>

namespace fukan::record {

base::Result<Recordings> Recordings::open(const std::string& record, const std::string& replay) {
    Recordings recordings;
    if (!replay.empty()) {
        auto events = EventReplay::read(replay);
        if (!events) return base::Error{events.error()};
        recordings.replay_ = std::move(*events);
    }
    if (record.empty()) return recordings;
    std::error_code differ;
    if (std::filesystem::equivalent(record, replay, differ))
        return base::Error{record + " is to be replayed, and recording would overwrite it"};
    auto recorder = EventRecorder::open(record);
    if (!recorder) return base::Error{recorder.error()};
    recordings.recorder_ = std::move(*recorder);
    return recordings;
}

void Recordings::begin(motion::Timestamp now, base::Vec2 viewport) {
    if (replay_) replay_->begin(now);
    if (recorder_) recorder_->begin(now);
    note(fmt::format("# {:.0f}x{:.0f} pixels", viewport.x, viewport.y));
}

motion::Timestamp Recordings::wakeAt(motion::Timestamp due) const {
    const auto next = replay_ ? replay_->next() : std::nullopt;
    return next ? std::min(*next, due) : due;
}

void Recordings::mixInto(std::vector<input::Event>& events, motion::Timestamp now) {
    if (replay_) replay_->mixInto(events, now);
}

void Recordings::record(const input::Event& event) {
    if (recorder_) recorder_->record(event);
}

void Recordings::note(std::string_view line) {
    if (recorder_) recorder_->note(line);
}

void Recordings::advance(motion::Timestamp now) {
    if (recorder_) recorder_->advance(now);
}

void Recordings::finish() {
    if (recorder_) recorder_->flush();
}

}  // namespace fukan::record
