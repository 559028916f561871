#pragma once
// One thread for everything that touches files. On a share that hangs a call waits for minutes, in a state
// that no signal ends: then this thread waits, and the wall goes on.

#include <chrono>
#include <cstdint>
#include <exception>
#include <functional>
#include <memory>
#include <optional>
#include <thread>
#include <utility>

#include "platform/file_job.hpp"

namespace fukan::platform {

struct FileThreadState;

/// What a job has while it runs. For the job only.
class FileTurn {
public:
    FileTurn(FileThreadState& state, const std::atomic<bool>& cancelled)
        : state_(state), cancelled_(cancelled) {}

    /// The result is not wanted any more.
    bool stopped() const;
    /// Call before each file that is touched: a job that reads many is not stuck in one.
    void step();
    /// Does what takes time and touches no file: meanwhile nothing counts as out of reach.
    template <typename Work>
    auto compute(Work&& work) {
        const Computing during(state_);
        return std::forward<Work>(work)();
    }
    /// The result can wait: it does not wake the main thread.
    void letSleep() { wakes_ = false; }
    bool wakes() const { return wakes_; }

private:
    struct Computing {
        explicit Computing(FileThreadState& state);
        ~Computing();
        FileThreadState& state;
    };

    FileThreadState& state_;
    const std::atomic<bool>& cancelled_;
    bool wakes_ = true;
};

/// Runs jobs one after another, in the order in which they came. What a job captures it must own (by value or
/// by shared_ptr): a thread that is stuck in the kernel is let go of, and its job may go on after everything
/// else is gone. Its functions are for one thread, usually the main one; none of them waits for a job, except
/// `finish`.
class FileThread {
public:
    template <typename Result>
    using Job = std::function<Result(FileTurn&)>;

    /// The job that runs now.
    struct Activity {
        const char* what;     ///< as given to `start`
        std::uint64_t steps;  ///< another number whenever something came to an end; see FileTurn::step
        bool computing;       ///< see FileTurn::compute
    };

    /// `wake` is called on the thread when a result can be taken, and not after the destructor. `patience`:
    /// how long the destructor waits for a running job before it lets go of the thread.
    explicit FileThread(
        std::function<void()> wake = [] {},
        std::chrono::nanoseconds patience = std::chrono::milliseconds(200));
    /// What has not begun is left out.
    ~FileThread();
    FileThread(const FileThread&) = delete;
    FileThread& operator=(const FileThread&) = delete;

    /// `what` names the job for messages; it must be a string that stays, as a literal does.
    template <typename Result>
    [[nodiscard]] FileJob<Result> start(const char* what, Job<Result> job) {
        auto cell = std::make_shared<FileJobCell<Result>>();
        push(what, {cell, &cell->cancelled}, [cell, job = std::move(job)](FileTurn& turn) {
            std::optional<Result> result;
            std::exception_ptr failed;
            try {
                result.emplace(job(turn));
            } catch (...) {
                failed = std::current_exception();
            }
            const std::lock_guard lock(cell->mutex);
            cell->result = std::move(result);
            cell->failed = failed;
            cell->done = true;
            cell->changed.notify_all();
        });
        return FileJob<Result>(std::move(cell));
    }

    /// None: no job is running.
    std::optional<Activity> activity() const;

    /// Waits until nothing is left to do, but for no longer than `atMost`; what a job computes is waited for
    /// however long it takes. False: it is still busy.
    bool finish(std::chrono::nanoseconds atMost);

    /// Whether any FileThread of this process was let go of while it was stuck: then the process must end by
    /// `_exit`, which destroys nothing that such a thread might still use.
    static bool anyLeft();

private:
    void push(const char* what, std::shared_ptr<const std::atomic<bool>> cancelled,
              std::function<void(FileTurn&)> work);

    std::shared_ptr<FileThreadState> state_;
    std::chrono::nanoseconds patience_;
    std::thread thread_;
};

}  // namespace fukan::platform
