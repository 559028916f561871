#pragma once
// Wakes the main thread when a file descriptor becomes readable that the place where it sleeps does not know.

#include <atomic>
#include <functional>
#include <thread>
#include <vector>

#include "platform/file_descriptor.hpp"

namespace fukan::platform {

/// GLFW sleeps in its own poll, which accepts no other descriptors. So a separate thread waits for these
/// and wakes the main thread. It sleeps in the kernel without a timeout, and is started only when there is
/// something to watch. A descriptor that has become readable is not watched again before `rearm`, so that
/// the thread stays quiet until the main thread has read it. Its functions are for the main thread only.
///
/// Where the process has no descriptors or threads left, that is logged, and what comes in is noticed when
/// the main thread wakes for another reason, which it does every second.
class InputWatch {
public:
    /// `wake` is called on the watching thread. When it throws, that is logged, and watching goes on.
    explicit InputWatch(std::function<void()> wake);
    ~InputWatch();
    InputWatch(const InputWatch&) = delete;
    InputWatch& operator=(const InputWatch&) = delete;

    void add(int descriptor);

    /// Call before the descriptor is closed.
    void remove(int descriptor);

    /// Call after everything that could be read was read.
    void rearm();

private:
    void start();
    void run();
    void ring() noexcept;

    std::function<void()> wake_;
    FileDescriptor epoll_;
    FileDescriptor stop_;
    std::vector<int> watched_;
    std::atomic<bool> fired_ = false;
    std::thread thread_;
};

}  // namespace fukan::platform
