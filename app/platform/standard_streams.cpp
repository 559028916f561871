#include "platform/standard_streams.hpp"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <array>
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

void print(std::string_view text) noexcept { std::fwrite(text.data(), 1, text.size(), stdout); }

std::optional<std::string> undelivered() {
    errno = 0;
    const bool flushed = std::fflush(stdout) == 0;
    const int why = errno;
    if (flushed && std::ferror(stdout) == 0) return std::nullopt;
    std::string sentence = "the result could not be written";
    if (!flushed && why != 0) sentence += std::string(": ") + std::strerror(why);
    return sentence;
}

}  // namespace fukan::platform
