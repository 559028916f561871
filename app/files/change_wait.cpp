#include "files/change_wait.hpp"

#include <chrono>

#include "platform/file_watch.hpp"

namespace fukan::files {
namespace {

// Between two looks; a change is told at the second look after it.
constexpr std::chrono::milliseconds interval{400};

}  // namespace

ChangeWait::ChangeWait(platform::Signals& signals)
    : signals_(signals), waking_(signals, [this] {
          const std::lock_guard lock(mutex_);
          awake_ = true;
          woken_.notify_one();
      }) {}

bool ChangeWait::wait(const ContentFiles& read) {
    platform::FileWatch watch;
    watch.watch(read.read);
    for (;;) {
        if (signals_.endAsked()) return false;
        if (signals_.takeReload() || watch.changed()) return true;
        sleep();
    }
}

void ChangeWait::sleep() {
    std::unique_lock lock(mutex_);
    woken_.wait_for(lock, interval, [this] { return awake_; });
    awake_ = false;
}

}  // namespace fukan::files
