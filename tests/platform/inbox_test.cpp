// What the loop waits for, without a display: sources of a test's own, among them a timer and a socket.

#include "platform/inbox.hpp"

#include <sys/eventfd.h>
#include <sys/un.h>

#include <catch2/catch_test_macros.hpp>
#include <stdexcept>
#include <thread>

#include "motion/manual_clock.hpp"
#include "platform/bell.hpp"
#include "platform/event_socket.hpp"
#include "platform/real_clock.hpp"
#include "support/instants.hpp"
#include "support/recorded_log.hpp"

namespace fukan::platform {
namespace {

using namespace std::chrono_literals;

/// Sleeps no time at all: the clock is then as late as the sleep may last.
class QuickSleeper final : public Sleeper {
public:
    explicit QuickSleeper(motion::ManualClock& clock) : clock_(clock) {}

    void sleep(motion::Duration atMost) override {
        asked.push_back(atMost);
        if (atMost.count() > 0) clock_.advance(atMost);
    }
    void wake() override {}

    std::vector<motion::Duration> asked;

private:
    motion::ManualClock& clock_;
};

/// Sleeps until it is woken, as GLFW does.
class RealSleeper final : public Sleeper {
public:
    void sleep(motion::Duration atMost) override {
        std::unique_lock lock(mutex_);
        if (atMost.count() > 0) {
            asleep.ring();
            wokenInTime = changed_.wait_for(lock, atMost, [this] { return woken_; });
        }
        woken_ = false;
    }
    void wake() override {
        const std::lock_guard lock(mutex_);
        woken_ = true;
        wakes.ring();
        changed_.notify_all();
    }

    Bell asleep;
    Bell wakes;
    bool wokenInTime = false;

private:
    std::mutex mutex_;
    std::condition_variable changed_;
    bool woken_ = false;
};

input::EventPayload character(char32_t c) { return input::CharacterEvent{c}; }

/// What it has to tell is put into it.
class Basket final : public EventSource {
public:
    void collect(motion::Timestamp, std::vector<input::Event>& out) override {
        out.insert(out.end(), next.begin(), next.end());
        next.clear();
    }

    std::vector<input::Event> next;
};

/// A timer that goes off again and again.
class Timer final : public EventSource {
public:
    Timer(motion::Timestamp first, motion::Duration interval) : due_(first), interval_(interval) {}

    void collect(motion::Timestamp now, std::vector<input::Event>& out) override {
        for (; due_ <= now; due_ = due_ + interval_) out.push_back({due_, character(U't')});
    }
    std::optional<motion::Timestamp> dueAt() const override { return due_; }

private:
    motion::Timestamp due_;
    motion::Duration interval_;
};

std::u32string characters(const std::vector<input::Event>& events) {
    std::u32string all;
    for (const input::Event& event : events) all += std::get<input::CharacterEvent>(event.what).character;
    return all;
}

/// Where a socket listens: the kernel finds a name for it that is no file.
struct Address {
    sockaddr_un name{};
    socklen_t length = sizeof(sa_family_t);
};

FileDescriptor listen(Address& at) {
    FileDescriptor socket(::socket(AF_UNIX, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0));
    at.name.sun_family = AF_UNIX;
    auto* name = reinterpret_cast<sockaddr*>(&at.name);
    REQUIRE(::bind(socket.get(), name, at.length) == 0);
    REQUIRE(::listen(socket.get(), 4) == 0);
    at.length = sizeof at.name;
    REQUIRE(::getsockname(socket.get(), name, &at.length) == 0);
    return socket;
}

/// A program that sends events.
class Sending {
public:
    explicit Sending(const Address& to) : socket_(::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0)) {
        connected = ::connect(socket_.get(), reinterpret_cast<const sockaddr*>(&to.name), to.length) == 0;
    }
    void send(const std::string& text) const {
        ::send(socket_.get(), text.data(), text.size(), MSG_NOSIGNAL);
    }

    bool connected = false;

private:
    FileDescriptor socket_;
};

}  // namespace

TEST_CASE("events of several sources come in the order of their time, which runs neither back nor ahead") {
    motion::ManualClock clock(test::at(100));
    QuickSleeper sleeper(clock);
    Inbox inbox(sleeper, clock);
    Basket first;
    Basket second;
    inbox.add(first);
    inbox.add(second);
    first.next = {{test::at(40), character(U'b')}, {test::at(60), character(U'd')}};
    second.next = {
        {test::at(30), character(U'a')}, {test::at(40), character(U'c')}, {test::at(500), character(U'e')}};
    const auto events = inbox.wait(0ms);
    CHECK(characters(events) == U"abcde");
    CHECK(events[1].at == test::at(40));
    CHECK(events[4].at == test::at(100));

    clock.advance(50ms);
    second.next = {{test::at(20), character(U'f')}};
    const auto late = inbox.wait(0ms);
    REQUIRE(late.size() == 1);
    CHECK(late[0].at == test::at(100));
}

TEST_CASE("an event keeps the number of its window") {
    motion::ManualClock clock(test::at(100));
    QuickSleeper sleeper(clock);
    Inbox inbox(sleeper, clock);
    Basket source;
    inbox.add(source);
    source.next = {{test::at(40), input::CloseRequested{}, 1}, {test::at(40), input::FocusLost{}}};
    const auto events = inbox.wait(0ms);
    REQUIRE(events.size() == 2);
    CHECK(events[0].window == 1);
    CHECK(events[1].window == 0);
}

TEST_CASE("a source that is taken out is asked no more") {
    motion::ManualClock clock(test::at(100));
    QuickSleeper sleeper(clock);
    Inbox inbox(sleeper, clock);
    Timer timer(test::at(200), 10ms);
    Basket basket;
    inbox.add(timer);
    inbox.add(basket);
    inbox.remove(timer);
    basket.next = {{test::at(40), character(U'a')}};
    CHECK(characters(inbox.wait(1s)) == U"a");
    CHECK(sleeper.asked == std::vector<motion::Duration>{1s});
}

TEST_CASE("a timer ends the sleep when it is due, and not before") {
    motion::ManualClock clock(test::at(0));
    QuickSleeper sleeper(clock);
    Inbox inbox(sleeper, clock);
    Timer slow(test::at(700), 1s);
    Timer quick(test::at(500), 300ms);
    inbox.add(slow);
    inbox.add(quick);
    CHECK(inbox.wait(400ms).empty());
    CHECK(inbox.wait(400ms).size() == 1);  // 500
    CHECK(inbox.wait(1s).size() == 1);     // 700, the slow one
    CHECK(inbox.wait(1s).size() == 1);     // 800
    CHECK(sleeper.asked == std::vector<motion::Duration>{400ms, 100ms, 200ms, 100ms});
    // What was slept through comes at once, each at its own time, without a sleep.
    clock.advance(400ms);
    const auto events = inbox.wait(1s);
    REQUIRE(events.size() == 1);
    CHECK(events[0].at == test::at(1100));
    CHECK(sleeper.asked.back() < 0ms);
}

TEST_CASE("a wake from another thread ends a wait, or the next one") {
    RealClock clock;
    RealSleeper sleeper;
    Inbox inbox(sleeper, clock);
    std::thread other([&] {
        if (sleeper.asleep.waitFor(1)) inbox.wake();
    });
    inbox.wait(60s);
    other.join();
    CHECK(sleeper.wokenInTime);
    inbox.wake();
    inbox.wait(60s);
    CHECK(sleeper.wokenInTime);
}

TEST_CASE("a line that comes through a socket ends the sleep, and so does one of another program") {
    RealClock clock;
    RealSleeper sleeper;
    Inbox inbox(sleeper, clock);
    Address address;
    EventSocket socket(listen(address), inbox.watch());
    inbox.add(socket);
    std::optional<Sending> sending;
    std::thread other([&] {
        if (!sleeper.asleep.waitFor(1)) return;
        sending.emplace(address);
        sending->send("char U+0041\nno event\nchar U+00");
        if (!sleeper.asleep.waitFor(2)) return;
        sending->send("42\nfocus-lost\n");
    });
    std::vector<input::Event> events;
    for (int i = 0; i < 20 && events.size() < 3; ++i) {
        // It sleeps until something comes: a connection, or what is sent through it.
        const auto more = inbox.wait(20s);
        events.insert(events.end(), more.begin(), more.end());
    }
    other.join();
    REQUIRE(sending);
    REQUIRE(sending->connected);
    REQUIRE(events.size() == 3);
    CHECK(characters({events.begin(), events.begin() + 2}) == U"AB");
    CHECK(std::holds_alternative<input::FocusLost>(events[2].what));
    CHECK(socket.peers() == 1);

    // Another program comes, and the first one goes.
    const Sending another(address);
    REQUIRE(another.connected);
    sending.reset();
    another.send("char U+0043\n");
    for (int i = 0; i < 20 && events.size() < 4; ++i) {
        const auto more = inbox.wait(20s);
        events.insert(events.end(), more.begin(), more.end());
    }
    CHECK(events.size() == 4);
    CHECK(socket.peers() == 1);
    CHECK(sleeper.wokenInTime);
}

TEST_CASE("when the main thread cannot be woken that is logged, and the watch goes on") {
    const FileDescriptor readable(::eventfd(1, EFD_CLOEXEC | EFD_NONBLOCK));
    Bell bell;
    InputWatch watch([&bell] {
        if (bell.ring() == 1) throw std::runtime_error("no bell");
        if (bell.rung() == 2) throw 2;
    });
    test::expectLog("what came in could not wake the main thread: no bell");
    test::expectLog("what came in could not wake the main thread: for an unknown reason");
    watch.add(readable.get());
    for (int times = 1; times <= 3; ++times) {
        REQUIRE(bell.waitFor(times));
        watch.rearm();
    }
    CHECK(bell.waitFor(3));
}

}  // namespace fukan::platform
