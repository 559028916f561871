// The thread that touches files: in order, without waiting, and let go of where it is stuck.

#include "platform/file_thread.hpp"

#include <catch2/catch_test_macros.hpp>
#include <semaphore>
#include <stdexcept>
#include <string>
#include <vector>

namespace fukan::platform {
namespace {

using namespace std::chrono_literals;

// A machine under load takes seconds for what takes milliseconds; what has not come by then does not come.
constexpr std::chrono::nanoseconds longEnough = 60s;

/// Stands for a call that the kernel does not return from: the test says when it does. Shared with the job,
/// as everything must be that a stuck thread may still use.
struct Door {
    std::binary_semaphore reached{0};
    std::binary_semaphore open{0};

    void pass() {
        reached.release();
        static_cast<void>(open.try_acquire_for(longEnough));
    }
    void await() { REQUIRE(reached.try_acquire_for(longEnough)); }
};

FileThread::Job<int> stuckAt(const std::shared_ptr<Door>& door, int result = 1) {
    return [door, result](FileTurn&) {
        door->pass();
        return result;
    };
}

}  // namespace

TEST_CASE("jobs run in the order in which they were given, and each result is taken once") {
    FileThread thread;
    auto order = std::make_shared<std::vector<int>>();
    std::vector<FileJob<int>> jobs;
    for (int i = 0; i < 5; ++i) {
        jobs.push_back(thread.start<int>("a number", [order, i](FileTurn&) {
            order->push_back(i);
            return i * i;
        }));
    }
    for (int i = 0; i < 5; ++i) {
        FileJob<int>& job = jobs[static_cast<std::size_t>(i)];
        REQUIRE(job.waitFor(longEnough));
        CHECK(job.pending());
        CHECK(job.take() == i * i);
        CHECK_FALSE(job.take());
        CHECK_FALSE(job.pending());
    }
    CHECK(*order == std::vector{0, 1, 2, 3, 4});
}

TEST_CASE("nothing waits for a job that is stuck, and what was asked for again replaces it") {
    FileThread thread;
    const auto door = std::make_shared<Door>();
    FileJob<int> stuck = thread.start<int>("a share", stuckAt(door));
    door->await();
    const auto activity = thread.activity();
    REQUIRE(activity);
    CHECK(std::string(activity->what) == "a share");
    CHECK_FALSE(stuck.take());
    CHECK_FALSE(thread.finish(1ms));

    const auto ran = std::make_shared<bool>(false);
    FileJob<int> newest = thread.start<int>("left out", [ran](FileTurn&) {
        *ran = true;
        return 2;
    });
    newest = thread.start<int>("the newest", [](FileTurn&) { return 3; });
    door->open.release();
    REQUIRE(newest.waitFor(longEnough));
    CHECK(newest.take() == 3);
    CHECK(stuck.take() == 1);
    CHECK_FALSE(*ran);
    CHECK(thread.finish(longEnough));
    CHECK_FALSE(thread.activity());
}

TEST_CASE("a job is told that its result is not wanted any more") {
    FileThread thread;
    const auto door = std::make_shared<Door>();
    const auto stopped = std::make_shared<bool>(false);
    FileJob<int> job = thread.start<int>("a share", [door, stopped](FileTurn& turn) {
        door->pass();
        *stopped = turn.stopped();
        return 1;
    });
    door->await();
    job.cancel();
    CHECK_FALSE(job.pending());
    door->open.release();
    REQUIRE(thread.finish(longEnough));
    CHECK(*stopped);
}

TEST_CASE("each file that a job touches counts as a step, and what it computes is told") {
    FileThread thread;
    const auto door = std::make_shared<Door>();
    FileJob<int> job = thread.start<int>("many", [door](FileTurn& turn) {
        door->pass();
        turn.step();
        door->pass();
        return turn.compute([&] {
            door->pass();
            return 4;
        });
    });
    door->await();
    const auto first = thread.activity();
    door->open.release();
    door->await();
    const auto second = thread.activity();
    REQUIRE((first && second));
    CHECK(first->steps != second->steps);
    CHECK_FALSE(second->computing);
    door->open.release();
    door->await();
    CHECK(thread.activity()->computing);
    door->open.release();
    REQUIRE(thread.finish(longEnough));
    CHECK(job.take() == 4);
}

TEST_CASE(
    "the main thread is woken for a result, unless it can wait, is not wanted, or the thread has ended") {
    const auto woken = std::make_shared<std::atomic<int>>(0);
    const auto door = std::make_shared<Door>();
    {
        FileThread thread([woken] { ++*woken; }, 1ms);
        FileJob<int> told = thread.start<int>("told", [](FileTurn&) { return 1; });
        REQUIRE(thread.finish(longEnough));
        CHECK(*woken == 1);
        FileJob<int> quiet = thread.start<int>("quiet", [](FileTurn& turn) {
            turn.letSleep();
            return 1;
        });
        REQUIRE(thread.finish(longEnough));
        CHECK(quiet.take() == 1);
        FileJob<int> unwanted = thread.start<int>("unwanted", stuckAt(door));
        door->await();
        unwanted.cancel();
        door->open.release();
        REQUIRE(thread.finish(longEnough));
        CHECK(*woken == 1);
        FileJob<int> stuck = thread.start<int>("stuck", stuckAt(door));
        door->await();
    }
    CHECK(FileThread::anyLeft());
    door->open.release();
    CHECK(*woken == 1);
}

TEST_CASE("what a job throws is thrown where its result is taken, and the thread goes on") {
    FileThread thread;
    FileJob<int> failing =
        thread.start<int>("failing", [](FileTurn&) -> int { throw std::runtime_error("no memory"); });
    REQUIRE(failing.waitFor(longEnough));
    CHECK_THROWS_AS(failing.take(), std::runtime_error);
    FileJob<int> next = thread.start<int>("next", [](FileTurn&) { return 5; });
    REQUIRE(next.waitFor(longEnough));
    CHECK(next.take() == 5);
}

TEST_CASE("a thread that is stuck is let go of, and may still end its job") {
    const auto door = std::make_shared<Door>();
    const auto ended = std::make_shared<std::binary_semaphore>(0);
    {
        FileThread thread([] {}, 1ms);
        FileJob<int> job = thread.start<int>("a share", [door, ended](FileTurn& turn) {
            door->pass();
            const bool stopped = turn.stopped();
            ended->release();
            return stopped ? 1 : 0;
        });
        FileJob<int> never = thread.start<int>("never", [](FileTurn&) { return 2; });
        door->await();
    }
    door->open.release();
    CHECK(ended->try_acquire_for(longEnough));
}

}  // namespace fukan::platform
