#include "platform/standard_streams.hpp"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <array>
#include <atomic>
#include <cerrno>
#include <csignal>
#include <cstdio>
#include <cstring>

#include "platform/file_descriptor.hpp"

namespace fukan::platform {

namespace {

/// Libraries write messages of their own to standard error (libwayland does when it finds no compositor).
/// Where that is a pipe or terminal whose reader has stopped, they would wait for ever. The description is a
/// new one, since other programs may use the old one.
void keepErrorsFromWaiting() {
    struct stat log {};
    if (::fstat(STDERR_FILENO, &log) != 0 || (!S_ISFIFO(log.st_mode) && ::isatty(STDERR_FILENO) == 0)) return;
    const FileDescriptor again(
        ::open("/proc/self/fd/2", O_WRONLY | O_APPEND | O_NONBLOCK | O_NOCTTY | O_CLOEXEC));
    if (again.valid()) ::dup2(again.get(), STDERR_FILENO);
}

}  // namespace

void prepareStandardStreams() {
    // Output only for reading: a result that goes nowhere must be told, as on a full disk.
    constexpr std::array modes{O_RDONLY, O_RDONLY, O_WRONLY};
    for (int descriptor = 0; descriptor < 3; ++descriptor) {
        if (::fcntl(descriptor, F_GETFD) >= 0 || errno != EBADF) continue;
        // Takes the lowest free number, which is this one: all below are open. Inherited on purpose.
        [[maybe_unused]] const int opened = ::open("/dev/null", modes[static_cast<std::size_t>(descriptor)]);
    }
    keepErrorsFromWaiting();
    ::signal(SIGPIPE, SIG_IGN);
}

namespace {

/// Why writing to stdout failed first. `FILE` keeps that it has, but not why; a text that is longer than its
/// buffer fails before it is flushed.
std::atomic<int>& firstFailure() {
    static std::atomic<int> why{0};
    return why;
}

}  // namespace

void print(std::string_view text) noexcept {
    if (std::fwrite(text.data(), 1, text.size(), stdout) == text.size()) return;
    int none = 0;
    firstFailure().compare_exchange_strong(none, errno);
}

std::optional<std::string> undelivered() {
    errno = 0;
    const bool flushed = std::fflush(stdout) == 0;
    const int before = firstFailure();
    const int why = before != 0 ? before : errno;
    if (flushed && std::ferror(stdout) == 0) return std::nullopt;
    std::string sentence = "the result could not be written";
    if (why != 0) sentence += std::string(": ") + std::strerror(why);
    return sentence;
}

}  // namespace fukan::platform
