#include "platform/file_thread.hpp"

#include <deque>

namespace fukan::platform {
namespace {

struct Task {
    const char* what;
    std::shared_ptr<const std::atomic<bool>> cancelled;
    std::function<void(FileTurn&)> work;
};

/// Global, since it is the process that has to end without them.
std::atomic<int>& threadsLeft() {
    static std::atomic<int> count = 0;
    return count;
}

}  // namespace

struct FileThreadState {
    std::mutex mutex;
    std::condition_variable changed;
    std::deque<Task> queue;
    std::function<void()> wake;
    std::optional<FileThread::Activity> running;
    std::uint64_t steps = 0;
    std::atomic<bool> end = false;
    bool ended = false;

    bool idle() const { return queue.empty() && !running; }

    void run() {
        std::unique_lock lock(mutex);
        while (true) {
            changed.wait(lock, [this] { return end || !queue.empty(); });
            if (end) break;
            Task task = std::move(queue.front());
            queue.pop_front();
            doNow(task, lock);
            changed.notify_all();
        }
        ended = true;
        changed.notify_all();
    }

    void doNow(Task& task, std::unique_lock<std::mutex>& lock) {
        running = FileThread::Activity{task.what, ++steps, false};
        lock.unlock();
        FileTurn turn(*this, *task.cancelled);
        if (!turn.stopped()) task.work(turn);
        task.work = nullptr;  // destroying what it holds may take long
        lock.lock();
        running.reset();
        // Under the lock: the destructor waits for a call that has begun, and there is none after it.
        if (turn.wakes() && !*task.cancelled && wake) wake();
    }
};

bool FileTurn::stopped() const { return cancelled_ || state_.end; }

void FileTurn::step() {
    const std::lock_guard lock(state_.mutex);
    state_.running->steps = ++state_.steps;
}

FileTurn::Computing::Computing(FileThreadState& of) : state(of) {
    const std::lock_guard lock(state.mutex);
    state.running->computing = true;
    state.changed.notify_all();
}

FileTurn::Computing::~Computing() {
    const std::lock_guard lock(state.mutex);
    state.running->computing = false;
    state.running->steps = ++state.steps;
    state.changed.notify_all();
}

FileThread::FileThread(std::function<void()> wake, std::chrono::nanoseconds patience)
    : state_(std::make_shared<FileThreadState>()), patience_(patience) {
    state_->wake = std::move(wake);
    thread_ = std::thread([state = state_] { state->run(); });
}

FileThread::~FileThread() {
    std::deque<Task> dropped;  // destroyed without the lock
    std::unique_lock lock(state_->mutex);
    state_->wake = nullptr;
    state_->end = true;
    std::swap(dropped, state_->queue);
    state_->changed.notify_all();
    const bool ended = state_->changed.wait_for(lock, patience_, [this] { return state_->ended; });
    lock.unlock();
    if (ended) {
        thread_.join();
        return;
    }
    ++threadsLeft();
    thread_.detach();
}

void FileThread::push(const char* what, std::shared_ptr<const std::atomic<bool>> cancelled,
                      std::function<void(FileTurn&)> work) {
    const std::lock_guard lock(state_->mutex);
    state_->queue.push_back({what, std::move(cancelled), std::move(work)});
    state_->changed.notify_all();
}

std::optional<FileThread::Activity> FileThread::activity() const {
    const std::lock_guard lock(state_->mutex);
    return state_->running;
}

bool FileThread::finish(std::chrono::nanoseconds atMost) {
    std::unique_lock lock(state_->mutex);
    const auto computing = [this] { return state_->running && state_->running->computing; };
    auto deadline = std::chrono::steady_clock::now() + atMost;
    while (!state_->idle()) {
        if (computing()) {
            state_->changed.wait(lock, [&] { return !computing(); });
            deadline = std::chrono::steady_clock::now() + atMost;
        }
        const auto moved = [&] { return state_->idle() || computing(); };
        if (!state_->changed.wait_until(lock, deadline, moved)) return false;
    }
    return true;
}

bool FileThread::anyLeft() { return threadsLeft() > 0; }

}  // namespace fukan::platform
