#include "record/recordings.hpp"

#include <fmt/core.h>

#include <algorithm>
#include <filesystem>
#include <utility>

namespace fukan::record {

base::Result<Tapes> Tapes::open(const std::string& record, const std::string& replay) {
    Tapes tapes;
    if (!replay.empty()) {
        auto events = EventReplay::read(replay);
        if (!events) return base::Error{events.error()};
        tapes.replay_ = std::move(*events);
    }
    if (record.empty()) return tapes;
    std::error_code differ;
    if (std::filesystem::equivalent(record, replay, differ))
        return base::Error{record + " is to be replayed, and recording would overwrite it"};
    auto recorder = EventRecorder::open(record);
    if (!recorder) return base::Error{recorder.error()};
    tapes.recorder_ = std::move(*recorder);
    return tapes;
}

void Tapes::begin(motion::Timestamp now, base::Vec2 viewport) {
    if (replay_) replay_->begin(now);
    if (recorder_) recorder_->begin(now);
    note(fmt::format("# {:.0f}x{:.0f} pixels", viewport.x, viewport.y));
}

motion::Timestamp Tapes::wakeAt(motion::Timestamp due) const {
    const auto next = replay_ ? replay_->next() : std::nullopt;
    return next ? std::min(*next, due) : due;
}

void Tapes::mixInto(std::vector<input::Event>& events, motion::Timestamp now) {
    if (replay_) replay_->mixInto(events, now);
}

void Tapes::record(const input::Event& event) {
    if (recorder_) recorder_->record(event);
}

void Tapes::note(std::string_view line) {
    if (recorder_) recorder_->note(line);
}

void Tapes::advance(motion::Timestamp now) {
    if (recorder_) recorder_->advance(now);
}

}  // namespace fukan::record
