#include "platform/inbox.hpp"

#include <algorithm>

namespace fukan::platform {
namespace {

bool earlier(const input::Event& a, const input::Event& b) { return a.at < b.at; }

}  // namespace

Inbox::Inbox(Sleeper& sleeper, motion::Clock& clock)
    : sleeper_(sleeper), clock_(clock), watch_([&sleeper] { sleeper.wake(); }) {}

void Inbox::add(EventSource& source) { sources_.push_back(&source); }

void Inbox::remove(EventSource& source) { std::erase(sources_, &source); }

std::vector<input::Event> Inbox::wait(motion::Duration atMost) {
    sleeper_.sleep(untilDue(atMost));
    const motion::Timestamp now = clock_.read().steady;
    std::vector<input::Event> events;
    for (EventSource* source : sources_) {
        const auto told = static_cast<std::ptrdiff_t>(events.size());
        source->collect(now, events);
        const auto middle = events.begin() + told;
        if (told > 0 && middle != events.end() && earlier(*middle, *(middle - 1)))
            std::inplace_merge(events.begin(), middle, events.end(), earlier);
    }
    // After all have read: what has come since then ends the next sleep at once.
    watch_.rearm();
    for (input::Event& event : events) event.at = last_ = std::max(last_, std::min(event.at, now));
    return events;
}

motion::Duration Inbox::untilDue(motion::Duration atMost) const {
    const motion::Timestamp now = clock_.read().steady;
    for (const EventSource* source : sources_) {
        if (const auto due = source->dueAt()) atMost = std::min(atMost, *due - now);
    }
    return atMost;
}

}  // namespace fukan::platform
