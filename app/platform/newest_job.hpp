#pragma once
// Runs work that takes longer than a frame on its own thread, so that the wall keeps moving.

#include <chrono>
#include <condition_variable>
#include <exception>
#include <functional>
#include <mutex>
#include <optional>
#include <stop_token>
#include <thread>
#include <utility>

namespace fukan::platform {

/// A job may throw this after it was asked to stop: its result is not needed any more.
struct Stopped {};

/// Runs one job at a time; of several that were started, only the newest counts. Every member may be
/// called from any thread. The destructor asks the job to stop and waits until it has.
template <typename Result>
class NewestJob {
public:
    using Job = std::function<Result(std::stop_token)>;

    /// `ready` is called on the job's thread when `take` has something to return.
    explicit NewestJob(std::function<void()> ready = [] {})
        : ready_(std::move(ready)), thread_([this](const std::stop_token& end) { work(end); }) {}

    ~NewestJob() {
        const std::lock_guard lock(mutex_);
        current_.request_stop();
        thread_.request_stop();
    }
    NewestJob(const NewestJob&) = delete;
    NewestJob& operator=(const NewestJob&) = delete;

    /// Replaces the job before: that is asked to stop, and its result, if there is one, is dropped.
    void start(Job job) {
        std::optional<Result> dropped;  // destroyed without the lock, as destroying a large result takes long
        const std::lock_guard lock(mutex_);
        current_.request_stop();
        current_ = std::stop_source();
        next_ = std::move(job);
        dropped = std::exchange(done_, std::nullopt);
        failed_ = nullptr;
        busy_ = true;
        changed_.notify_all();
    }

    /// The result of the newest job, once, when it is ready; none before that. Throws what the job threw.
    std::optional<Result> take() {
        const std::lock_guard lock(mutex_);
        if (!done_ && !failed_) return std::nullopt;
        busy_ = false;
        // A later `start` must not stop a result that was handed over, though that may keep its job's token.
        current_ = std::stop_source(std::nostopstate);
        if (failed_) std::rethrow_exception(std::exchange(failed_, nullptr));
        return std::exchange(done_, std::nullopt);
    }

    /// Blocks until `take` has something to return, or until no job is running.
    void wait() {
        std::unique_lock lock(mutex_);
        changed_.wait(lock, [this] { return settled(); });
    }
    void waitFor(std::chrono::nanoseconds atMost) {
        std::unique_lock lock(mutex_);
        changed_.wait_for(lock, atMost, [this] { return settled(); });
    }

private:
    bool settled() const { return !busy_ || done_ || failed_; }

    void work(const std::stop_token& end) {
        while (true) {
            std::unique_lock lock(mutex_);
            if (!changed_.wait(lock, end, [this] { return next_ != nullptr; })) return;
            const Job job = std::exchange(next_, nullptr);
            const std::stop_token stop = current_.get_token();
            lock.unlock();
            std::optional<Result> result;
            std::exception_ptr failed;
            try {
                result.emplace(job(stop));
            } catch (const Stopped&) {
                continue;
            } catch (...) {
                failed = std::current_exception();
            }
            lock.lock();
            if (stop.stop_requested()) {  // under the lock: after it, the result is the newest job's
                lock.unlock();            // destroying a large result takes long
                continue;
            }
            done_ = std::move(result);
            failed_ = failed;
            lock.unlock();
            changed_.notify_all();
            ready_();
        }
    }

    std::function<void()> ready_;
    std::mutex mutex_;
    std::condition_variable_any changed_;
    Job next_;
    std::stop_source current_{std::nostopstate};
    std::optional<Result> done_;
    std::exception_ptr failed_;
    bool busy_ = false;
    std::jthread thread_;  // last, so that it is joined before the members that it uses are destroyed
};

}  // namespace fukan::platform
