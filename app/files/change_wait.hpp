#pragma once
// Waits for changed files without a window and its loop.

#include <condition_variable>
#include <mutex>

#include "files/content_files.hpp"
#include "platform/signals.hpp"

namespace fukan::files {

class ChangeWait {
public:
    /// `signals` must outlive it.
    explicit ChangeWait(platform::Signals& signals);

    /// Waits until one of the files that were read has changed and come to rest, or a signal asks to read
    /// them again: true. False: a signal asks to end. On a share that hangs, `signals` ends the process.
    bool wait(const ContentFiles& read);

private:
    void sleep();

    platform::Signals& signals_;
    std::mutex mutex_;
    std::condition_variable woken_;
    bool awake_ = false;
    platform::Signals::Waking waking_;  // ends before what it wakes
};

}  // namespace fukan::files
