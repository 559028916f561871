#pragma once
// Wakes the main thread when there is something to read that GLFW does not wait for.

#include <atomic>
#include <functional>
#include <thread>
#include <vector>

#include "platform/file_descriptor.hpp"

namespace fukan::platform {

/// GLFW sleeps in a poll of its own, which takes no descriptors from others. So a thread waits for these and
/// wakes it. It sleeps in the kernel without a timeout, and is not there at all while there is nothing to
/// watch. A descriptor that has become readable is not watched again before `rearm`, so that the thread
/// stays quiet while the main thread has yet to come and read.
class InputWatch {
public:
    /// `wake` is called on another thread.
    explicit InputWatch(std::function<void()> wake);
    ~InputWatch();
    InputWatch(const InputWatch&) = delete;
    InputWatch& operator=(const InputWatch&) = delete;

    void add(int descriptor);

    /// Before it is closed.
    void remove(int descriptor);

    /// After everything that could be read was read.
    void rearm();

private:
    void start();
    void run();

    std::function<void()> wake_;
    FileDescriptor epoll_;
    FileDescriptor stop_;
    std::vector<int> watched_;
    std::atomic<bool> fired_ = false;
    std::thread thread_;
};

}  // namespace fukan::platform
