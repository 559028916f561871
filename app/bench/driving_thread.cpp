#include "bench/driving_thread.hpp"

#include <utility>

namespace fukan::bench {
namespace {

class EndsAtLast {
public:
    explicit EndsAtLast(LatencyProbe& probe) : probe_(probe) {}
    ~EndsAtLast() { probe_.end(); }
    EndsAtLast(const EndsAtLast&) = delete;
    EndsAtLast& operator=(const EndsAtLast&) = delete;

private:
    LatencyProbe& probe_;
};

}  // namespace

DrivingThread::DrivingThread(std::function<void()> work, LatencyProbe& probe)
    : probe_(probe), done_(std::async(std::launch::async, [work = std::move(work), &probe] {
          const EndsAtLast end(probe);
          work();
      })) {}

// A future of std::async waits in its destructor.
DrivingThread::~DrivingThread() { probe_.end(); }

void DrivingThread::finish() {
    probe_.end();
    done_.get();
}

}  // namespace fukan::bench
