// When the files count as out of reach.

#include "platform/reach.hpp"

#include <catch2/catch_test_macros.hpp>
#include <string>

namespace fukan::platform {
namespace {

using namespace std::chrono_literals;

class Watcher {
public:
    /// True when it has changed.
    bool after(motion::Duration time, std::optional<FileThread::Activity> activity) {
        now_ = now_ + time;
        return reach.advance(activity, now_);
    }
    Reach reach;

private:
    motion::Timestamp now_{1'000'000'000'000};
};

FileThread::Activity job(std::uint64_t steps, bool computing = false) {
    return {"config and board", steps, computing};
}

}  // namespace

TEST_CASE("files are out of reach after five seconds in one call, and in reach with the next answer") {
    Watcher watcher;
    CHECK_FALSE(watcher.after(1s, std::nullopt));
    CHECK_FALSE(watcher.after(1s, job(7)));
    for (int i = 0; i < 4; ++i) CHECK_FALSE(watcher.after(1s, job(7)));
    CHECK_FALSE(watcher.reach.lost());
    CHECK(watcher.after(1s, job(7)));
    CHECK(watcher.reach.lost());
    CHECK(std::string(watcher.reach.what()) == "config and board");
    CHECK_FALSE(watcher.after(3600s, job(7)));
    CHECK(watcher.after(1s, std::nullopt));
    CHECK_FALSE(watcher.reach.lost());
}

TEST_CASE("a job that goes on from file to file is slow, and not out of reach") {
    Watcher watcher;
    for (std::uint64_t i = 1; i < 60; ++i) CHECK_FALSE(watcher.after(1s, job(i)));
    CHECK_FALSE(watcher.after(4900ms, job(59)));
    CHECK(watcher.after(100ms, job(59)));
    CHECK(watcher.after(0s, job(60)));
    CHECK_FALSE(watcher.reach.lost());
}

TEST_CASE("what a job computes does not count, however long it takes") {
    Watcher watcher;
    for (int i = 0; i < 60; ++i) CHECK_FALSE(watcher.after(1s, job(3, true)));
    CHECK_FALSE(watcher.after(4s, job(4)));
    CHECK_FALSE(watcher.after(4s, job(4)));
    CHECK(watcher.after(1s, job(4)));
}

TEST_CASE("one job after another, each seen while it runs, is not one that is stuck") {
    Watcher watcher;
    CHECK_FALSE(watcher.after(1s, job(1)));
    CHECK_FALSE(watcher.after(4s, job(2)));
    CHECK_FALSE(watcher.after(4s, job(4)));
    CHECK_FALSE(watcher.after(4s, job(6)));
}

}  // namespace fukan::platform
