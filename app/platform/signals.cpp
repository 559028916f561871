#include "platform/signals.hpp"

#include <fcntl.h>
#include <poll.h>
#include <pthread.h>
#include <sys/eventfd.h>
#include <sys/signalfd.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstdint>
#include <optional>
#include <utility>

namespace fukan::platform {
namespace {

using Clock = std::chrono::steady_clock;

bool ignored(int signal) {
    struct sigaction action {};
    return ::sigaction(signal, nullptr, &action) == 0 && action.sa_handler == SIG_IGN;
}

sigset_t handled() {
    sigset_t all;
    sigemptyset(&all);
    for (const int signal : {SIGTERM, SIGINT, SIGHUP}) {
        if (!ignored(signal)) sigaddset(&all, signal);
    }
    return all;
}

/// Asked at the start: once the terminal has been closed, it cannot be opened any more.
bool hasTerminal() { return FileDescriptor(::open("/dev/tty", O_RDWR | O_NOCTTY | O_CLOEXEC)).valid(); }

}  // namespace

Signals::Signals(int code) : code_(code), terminal_(hasTerminal()) {
    const sigset_t taken = handled();
    signals_ = FileDescriptor(::signalfd(-1, &taken, SFD_CLOEXEC | SFD_NONBLOCK));
    stop_ = FileDescriptor(::eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK));
    ::pthread_sigmask(SIG_SETMASK, nullptr, &before_);
    if (!signals_.valid() || !stop_.valid()) return;
    ::pthread_sigmask(SIG_BLOCK, &taken, nullptr);
    thread_ = std::thread([this] { run(); });
}

Signals::~Signals() {
    if (!thread_.joinable()) return;
    const std::uint64_t one = 1;
    // The counter cannot be full, and nothing could be done about another failure.
    [[maybe_unused]] const auto written = ::write(stop_.get(), &one, sizeof one);
    thread_.join();
    // A process that ends because it was asked to must not be killed by a second request.
    if (!end_) ::pthread_sigmask(SIG_SETMASK, &before_, nullptr);
}

void Signals::run() {
    std::optional<Clock::time_point> end;
    std::array<pollfd, 2> waits{pollfd{signals_.get(), POLLIN, 0}, pollfd{stop_.get(), POLLIN, 0}};
    for (;;) {
        int timeout = -1;
        if (end) {
            const auto left = std::chrono::ceil<std::chrono::milliseconds>(*end - Clock::now());
            if (left.count() <= 0) ::_exit(code_);
            timeout = static_cast<int>(left.count());
        }
        if (::poll(waits.data(), waits.size(), timeout) < 0) {
            if (errno != EINTR) return;
            continue;
        }
        if (waits[1].revents != 0) return;
        if (waits[0].revents == 0 || !takeIn()) continue;
        if (end_ && !end) end = Clock::now() + grace;
        const std::lock_guard lock(waking_);
        if (wake_) wake_();
    }
}

/// True when there was one.
bool Signals::takeIn() {
    signalfd_siginfo info{};
    bool any = false;
    while (::read(signals_.get(), &info, sizeof info) == static_cast<ssize_t>(sizeof info)) {
        any = true;
        if (info.ssi_signo == SIGHUP && !terminal_) {
            reload_ = true;
        } else {
            end_ = true;
        }
    }
    return any;
}

Signals::Waking::Waking(Signals& signals, std::function<void()> wake) : signals_(signals) {
    const std::lock_guard lock(signals_.waking_);
    signals_.wake_ = std::move(wake);
}

Signals::Waking::~Waking() {
    const std::lock_guard lock(signals_.waking_);
    signals_.wake_ = nullptr;
}

}  // namespace fukan::platform
