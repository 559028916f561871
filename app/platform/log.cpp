#include "platform/log.hpp"

#include <limits.h>
#include <poll.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <exception>

namespace fukan::platform {
namespace {

// A reader that is there takes a line at once. One that has stopped (a paused terminal, a pipe that is never
// emptied) must not stop the wall.
constexpr int patienceMs = 20;

/// Puts a line together without the heap, since it may tell that there is no memory. What fits into PIPE_BUF
/// bytes is one write, which lines of other threads do not cut in two.
class LogLine {
public:
    void add(std::string_view text) noexcept {
        while (!text.empty() && taken_) {
            const std::size_t count = std::min(text.size(), bytes_.size() - used_);
            std::copy_n(text.data(), count, bytes_.data() + used_);
            used_ += count;
            text.remove_prefix(count);
            if (used_ == bytes_.size()) write();
        }
    }

    /// False when the log took only a part of it, or nothing: that is no reason to stop.
    bool end() noexcept {
        add("\n");
        write();
        return taken_;
    }

private:
    void write() noexcept {
        std::string_view left(bytes_.data(), used_);
        used_ = 0;
        while (taken_ && !left.empty()) {
            pollfd log{STDERR_FILENO, POLLOUT, 0};
            const int ready = ::poll(&log, 1, patienceMs);
            const ssize_t count = ready > 0 ? ::write(STDERR_FILENO, left.data(), left.size()) : ready;
            if (count < 0 && errno == EINTR) continue;
            taken_ = count > 0;
            if (taken_) left.remove_prefix(static_cast<std::size_t>(count));
        }
    }

    std::array<char, PIPE_BUF> bytes_{};
    std::size_t used_ = 0;
    bool taken_ = true;
};

bool writeLine(std::string_view prefix, std::string_view text) noexcept {
    LogLine line;
    line.add(prefix);
    line.add(text);
    return line.end();
}

}  // namespace

void log(std::string_view sentence) noexcept { writeLine("fukan: ", sentence); }

void log(const base::Diagnostics& problems) noexcept {
    try {
        for (const base::Diagnostic& problem : problems) {
            if (!writeLine("", problem.format())) return;
        }
    } catch (const std::exception& e) {
        log(e.what());
    }
}

}  // namespace fukan::platform
