#include "record/event_replay.hpp"

#include <algorithm>
#include <utility>

#include "input/event_log.hpp"
#include "platform/read_file.hpp"

namespace fukan::record {
namespace {

// Bytes: about a day of a visitor that never rests, at 60 moves a second and ten megabytes an hour.
constexpr std::size_t largest = 256u << 20;

template <typename... Kinds>
bool isOneOf(const input::Event& event) {
    return (std::holds_alternative<Kinds>(event.what) || ...);
}

bool isOfWindow(const input::Event& event) {
    return isOneOf<input::WindowResized, input::RefreshNeeded, input::CloseRequested>(event);
}

}  // namespace

base::Result<EventReplay> EventReplay::read(const std::string& path) {
    const auto text = platform::readFile(path, largest);
    if (!text) return base::Error{text.error() + " (--replay)"};
    auto events = input::readEventLog(*text, path);
    if (!events) return base::Error{events.error()};
    return EventReplay(std::move(*events));
}

EventReplay::EventReplay(std::vector<input::Event> events) : events_(std::move(events)) {
    std::erase_if(events_, isOneOf<input::WindowResized, input::RefreshNeeded>);
}

void EventReplay::mixInto(std::vector<input::Event>& events, motion::Timestamp now) {
    if (over()) return;
    std::erase_if(events, [](const input::Event& event) { return !isOfWindow(event); });
    for (auto due = next(); due && *due <= now; due = next()) {
        events.push_back({*due, events_[next_].what});
        ++next_;
    }
    std::stable_sort(events.begin(), events.end(),
                     [](const input::Event& a, const input::Event& b) { return a.at < b.at; });
}

std::optional<motion::Timestamp> EventReplay::next() const {
    if (over() || !begin_) return std::nullopt;
    return *begin_ + motion::Duration{events_[next_].at.ns};
}

}  // namespace fukan::record
