#include "platform/input_watch.hpp"

#include <sys/epoll.h>
#include <sys/eventfd.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstdint>
#include <cstdio>
#include <cstring>
#include <exception>
#include <system_error>
#include <utility>

#include "platform/log.hpp"

namespace fukan::platform {
namespace {

epoll_event once(int descriptor) {
    epoll_event event{};
    event.events = EPOLLIN | EPOLLONESHOT;
    event.data.fd = descriptor;
    return event;
}

// Without the heap, since it may tell that there is no memory.
void tell(const char* what, const char* why) noexcept {
    std::array<char, 200> sentence{};
    std::snprintf(sentence.data(), sentence.size(), "%s: %s", what, why);
    log(sentence.data());
}

constexpr const char* notWatched = "touches and sockets are noticed late, as they cannot be watched";

}  // namespace

InputWatch::InputWatch(std::function<void()> wake) : wake_(std::move(wake)) {}

InputWatch::~InputWatch() {
    if (thread_.joinable()) {
        const std::uint64_t one = 1;
        // The counter cannot be full, and nothing could be done about another failure.
        [[maybe_unused]] const auto written = ::write(stop_.get(), &one, sizeof one);
        thread_.join();
    }
}

void InputWatch::add(int descriptor) {
    if (!thread_.joinable()) start();
    epoll_event event = once(descriptor);
    if (!epoll_.valid() || ::epoll_ctl(epoll_.get(), EPOLL_CTL_ADD, descriptor, &event) != 0) return;
    watched_.push_back(descriptor);
}

void InputWatch::remove(int descriptor) {
    if (std::erase(watched_, descriptor) > 0) ::epoll_ctl(epoll_.get(), EPOLL_CTL_DEL, descriptor, nullptr);
}

void InputWatch::rearm() {
    if (!fired_.exchange(false)) return;
    for (const int descriptor : watched_) {
        epoll_event event = once(descriptor);
        ::epoll_ctl(epoll_.get(), EPOLL_CTL_MOD, descriptor, &event);
    }
}

void InputWatch::start() {
    if (!epoll_.valid()) epoll_ = FileDescriptor(::epoll_create1(EPOLL_CLOEXEC));
    if (!stop_.valid()) stop_ = FileDescriptor(::eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK));
    epoll_event event{};
    event.events = EPOLLIN;
    event.data.fd = stop_.get();
    if (!epoll_.valid() || !stop_.valid() ||
        ::epoll_ctl(epoll_.get(), EPOLL_CTL_ADD, stop_.get(), &event) != 0)
        return tell(notWatched, std::strerror(errno));
    try {
        thread_ = std::thread([this] { run(); });
    } catch (const std::system_error& e) {
        tell(notWatched, e.what());
    }
}

void InputWatch::run() {
    for (;;) {
        epoll_event event{};
        const int count = ::epoll_wait(epoll_.get(), &event, 1, -1);
        if (count < 0 && errno != EINTR) return;
        if (count < 1) continue;
        if (event.data.fd == stop_.get()) return;
        fired_ = true;
        ring();
    }
}

// What leaves a thread ends the process.
void InputWatch::ring() noexcept {
    constexpr const char* what = "what came in could not wake the main thread";
    try {
        wake_();
    } catch (const std::exception& e) {
        tell(what, e.what());
    } catch (...) {
        tell(what, "for an unknown reason");
    }
}

}  // namespace fukan::platform
