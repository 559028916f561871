#pragma once
// The thread of a bench's simulated hand, beside the running wall.

#include <functional>
#include <future>

#include "bench/latency_probe.hpp"

namespace fukan::bench {

/// However the hand's work ends, `probe` is over then, and with it the wall.
class DrivingThread {
public:
    /// Starts `work`, which should return soon after `probe` is over. `probe` must outlive this.
    DrivingThread(std::function<void()> work, LatencyProbe& probe);
    /// Ends `probe` and waits for the work: the wall may have thrown.
    ~DrivingThread();
    DrivingThread(const DrivingThread&) = delete;
    DrivingThread& operator=(const DrivingThread&) = delete;

    /// The same; throws what the work has thrown. Call at most once.
    void finish();

private:
    LatencyProbe& probe_;
    std::future<void> done_;
};

}  // namespace fukan::bench
