#pragma once
// Something that the file thread was asked to do, and its result.

#include <atomic>
#include <chrono>
#include <condition_variable>
#include <exception>
#include <memory>
#include <mutex>
#include <optional>
#include <utility>

namespace fukan::platform {

/// What a job on the file thread shares with its handle: it outlives both.
template <typename Result>
struct FileJobCell {
    std::atomic<bool> cancelled = false;
    std::mutex mutex;
    std::condition_variable changed;
    bool done = false;
    std::optional<Result> result;
    std::exception_ptr failed;
};

/// The handle of a job that was given to a FileThread. Nothing here waits for the job, except `waitFor`.
/// Without its handle a job is not wanted: one that has not begun is left out, one that runs is asked to
/// stop. So assigning another job replaces this one. For one thread only.
template <typename Result>
class FileJob {
public:
    FileJob() = default;
    explicit FileJob(std::shared_ptr<FileJobCell<Result>> cell) : cell_(std::move(cell)) {}
    ~FileJob() { cancel(); }
    FileJob(FileJob&& other) noexcept : cell_(std::move(other.cell_)) {}
    FileJob& operator=(FileJob&& other) noexcept {
        if (this != &other) {
            cancel();
            cell_ = std::move(other.cell_);
        }
        return *this;
    }

    /// There is a job, and its result has not been taken.
    bool pending() const { return cell_ != nullptr; }

    /// The result, once, when it is there; none before that. Throws what the job threw.
    std::optional<Result> take() {
        if (!cell_) return std::nullopt;
        std::unique_lock lock(cell_->mutex);
        if (!cell_->done) return std::nullopt;
        const std::exception_ptr failed = std::exchange(cell_->failed, nullptr);
        std::optional<Result> result = std::exchange(cell_->result, std::nullopt);
        lock.unlock();
        cell_.reset();
        if (failed) std::rethrow_exception(failed);
        return result;
    }

    /// Waits for the result, for at most that long. Whether there is one.
    bool waitFor(std::chrono::nanoseconds atMost) const {
        if (!cell_) return false;
        std::unique_lock lock(cell_->mutex);
        return cell_->changed.wait_for(lock, atMost, [this] { return cell_->done; });
    }

    void cancel() {
        if (cell_) cell_->cancelled = true;
        cell_.reset();
    }

private:
    std::shared_ptr<FileJobCell<Result>> cell_;
};

}  // namespace fukan::platform
