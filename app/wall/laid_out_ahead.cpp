#include "wall/laid_out_ahead.hpp"

#include <utility>

namespace fukan::wall {
namespace {

/// What `make` makes. Where that throws, none: it was stopped, or is out of memory; whatever needs the result
/// tries again, and reports that.
template <typename Function>
auto attempt(const Function& make) -> std::optional<decltype(make())> {
    try {
        return make();
    } catch (...) {
        return std::nullopt;
    }
}

}  // namespace

LaidOutAhead::LaidOutAhead(std::deque<std::size_t> revisions, Make make)
    : make_(std::move(make)),
      waiting_(std::move(revisions)),
      thread_([this](const std::stop_token& end) { run(end); }) {}

LaidOutAhead::~LaidOutAhead() = default;

LaidOutAhead::World LaidOutAhead::take(std::size_t revision) {
    std::unique_lock lock(mutex_);
    std::erase(waiting_, revision);
    changed_.wait(lock, [&] { return making_ != revision; });
    auto made = ready_.extract(revision);
    return made ? std::move(made.mapped()) : nullptr;
}

std::optional<LaidOutAhead::Comparisons> LaidOutAhead::takeComparisons() {
    std::unique_lock lock(mutex_);
    waiting_.clear();
    changed_.wait(lock, [&] { return ended_; });
    return std::exchange(comparisons_, std::nullopt);
}

void LaidOutAhead::run(const std::stop_token& end) {
    std::unique_lock lock(mutex_);
    while (!waiting_.empty() && !end.stop_requested()) {
        const std::size_t revision = waiting_.front();
        waiting_.pop_front();
        making_ = revision;
        lock.unlock();
        auto made = attempt([&] { return make_.world(revision); });
        lock.lock();
        if (made && *made) ready_[revision] = std::move(*made);
        making_.reset();
        changed_.notify_all();
    }
    if (make_.comparisons && !end.stop_requested()) {
        lock.unlock();
        auto made = attempt(make_.comparisons);
        lock.lock();
        comparisons_ = std::move(made);
    }
    ended_ = true;
    changed_.notify_all();
}

}  // namespace fukan::wall
