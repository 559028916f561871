#pragma once
// Work that takes longer than a frame, done on a thread of its own while the wall goes on.

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

/// What a job may throw once it has been asked to stop: nobody waits for its result any more.
struct Stopped {};

/// Does one job at a time; of several that were asked for, only the newest counts. Every member may be called
/// from any thread. Destroying it asks the job to stop and waits until it has.
template <typename Result>
class NewestJob {
public:
    using Job = std::function<Result(std::stop_token)>;

    /// `ready` is called on the job's thread when there is something to take.
    explicit NewestJob(std::function<void()> ready = [] {})
        : ready_(std::move(ready)), thread_([this](const std::stop_token& end) { work(end); }) {}

    ~NewestJob() {
        const std::lock_guard lock(mutex_);
        current_.request_stop();
        thread_.request_stop();
    }
    NewestJob(const NewestJob&) = delete;
    NewestJob& operator=(const NewestJob&) = delete;

    /// In place of whatever was asked for before, which is stopped; its result, if there is one, is dropped.
    void start(Job job) {
        std::optional<Result> dropped;  // destroyed without the lock: a large result takes its time
        const std::lock_guard lock(mutex_);
        current_.request_stop();
        current_ = std::stop_source();
        next_ = std::move(job);
        dropped = std::exchange(done_, std::nullopt);
        failed_ = nullptr;
        busy_ = true;
        changed_.notify_all();
    }

    /// The result of the newest job, once, when it is ready. Throws what the job threw.
    std::optional<Result> take() {
        const std::lock_guard lock(mutex_);
        if (!done_ && !failed_) return std::nullopt;
        busy_ = false;
        // What is handed over is stopped no more, though it may keep its job's token.
        current_ = std::stop_source(std::nostopstate);
        if (failed_) std::rethrow_exception(std::exchange(failed_, nullptr));
        return std::exchange(done_, std::nullopt);
    }

    /// Until there is something to take, or nothing to wait for.
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
            if (stop.stop_requested()) {  // under the lock: from here on it is the newest's result
                lock.unlock();            // a large one takes its time to go
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
    std::jthread thread_;  // last: it is joined before what it uses goes
};

}  // namespace fukan::platform
