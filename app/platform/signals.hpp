#pragma once
// The signals that ask the wall to end, or to read its files again.

#include <csignal>

#include <atomic>
#include <chrono>
#include <functional>
#include <mutex>
#include <thread>

#include "platform/file_descriptor.hpp"

namespace fukan::platform {

/// SIGTERM and SIGINT ask to end. SIGHUP asks to read the files again, but to end where the process has a
/// controlling terminal, which has then been closed. A signal that was ignored when the program was started
/// (nohup, a script's job in the background) stays ignored.
///
/// A thread takes them in, so that one that asks to end is obeyed even when the main thread hangs: unless
/// this object is destroyed within `grace`, the process is ended then, with the code that was given.
class Signals {
public:
    static constexpr std::chrono::milliseconds grace{500};

    /// One at a time. Make it before any other thread: threads inherit what it blocks. `code`: the exit code
    /// of a process that has to be ended. If the system refuses, the signals keep their usual effect.
    explicit Signals(int code);
    ~Signals();
    Signals(const Signals&) = delete;
    Signals& operator=(const Signals&) = delete;

    bool endAsked() const { return end_; }

    /// Whether the files are to be read again; once for each request.
    bool takeReload() { return reload_.exchange(false); }

    /// Has `wake` called, from the signals' thread, whenever there is something new, as long as this lives.
    class Waking {
    public:
        Waking(Signals& signals, std::function<void()> wake);
        ~Waking();
        Waking(const Waking&) = delete;
        Waking& operator=(const Waking&) = delete;

    private:
        Signals& signals_;
    };

private:
    void run();
    bool takeIn();

    int code_;
    bool terminal_;
    sigset_t before_{};
    FileDescriptor signals_;
    FileDescriptor stop_;
    std::atomic<bool> end_ = false;
    std::atomic<bool> reload_ = false;
    std::mutex waking_;
    std::function<void()> wake_;
    std::thread thread_;
};

}  // namespace fukan::platform
