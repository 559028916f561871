#include "wall/worlds_ahead.hpp"

#include <utility>

namespace fukan::wall {

WorldsAhead::WorldsAhead(std::deque<std::size_t> revisions, Make make)
    : make_(std::move(make)),
      waiting_(std::move(revisions)),
      thread_([this](const std::stop_token& end) { run(end); }) {}

WorldsAhead::~WorldsAhead() = default;

WorldsAhead::World WorldsAhead::take(std::size_t revision) {
    std::unique_lock lock(mutex_);
    std::erase(waiting_, revision);
    changed_.wait(lock, [&] { return making_ != revision; });
    auto made = ready_.extract(revision);
    return made ? std::move(made.mapped()) : nullptr;
}

void WorldsAhead::run(const std::stop_token& end) {
    std::unique_lock lock(mutex_);
    while (!waiting_.empty() && !end.stop_requested()) {
        const std::size_t revision = waiting_.front();
        waiting_.pop_front();
        making_ = revision;
        lock.unlock();
        World made;
        try {
            made = make_(revision);
        } catch (...) {
            // Stopped, or out of memory: whatever needs this world tries again, and reports that.
        }
        lock.lock();
        if (made) ready_[revision] = std::move(made);
        making_.reset();
        changed_.notify_all();
    }
}

}  // namespace fukan::wall
