#include "platform/child_process.hpp"

#include <fcntl.h>
#include <poll.h>
#include <spawn.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <csignal>
#include <cstring>
#include <optional>
#include <utility>

#include "platform/file_descriptor.hpp"

#ifdef __GLIBC_PREREQ
#if __GLIBC_PREREQ(2, 34)
#define POSIX_SPAWN_HAS_CLOSEFROM
#endif
#endif

extern "C" char** environ;  // NOLINT(readability-redundant-declaration): unistd.h has it for GNU alone

namespace fukan::platform {
namespace {

using Clock = std::chrono::steady_clock;
using std::chrono::milliseconds;

constexpr std::size_t mostErrors = 4096;
/// Between two calls of `stop`.
constexpr milliseconds slice{50};
/// A process that was killed ends at once, unless it waits for a share that hangs: no signal ends that, and
/// it is let go of.
constexpr milliseconds afterKill{500};

struct Pipe {
    FileDescriptor read;
    FileDescriptor write;

    /// False with errno.
    bool open() {
        std::array<int, 2> ends{-1, -1};
        return ::pipe2(ends.data(), O_CLOEXEC) == 0 && keep(ends);
    }
    /// Whatever becomes of the reader: no signal comes of it (MSG_NOSIGNAL), as it does of a pipe.
    bool openQuiet() {
        std::array<int, 2> ends{-1, -1};
        return ::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, ends.data()) == 0 && keep(ends);
    }

private:
    bool keep(const std::array<int, 2>& ends) {
        read = FileDescriptor(ends[0]);
        write = FileDescriptor(ends[1]);
        return true;
    }
};

bool setNonBlocking(const FileDescriptor& file) {
    const int flags = ::fcntl(file.get(), F_GETFL);
    return flags >= 0 && ::fcntl(file.get(), F_SETFL, flags | O_NONBLOCK) == 0;
}

class SpawnSettings {
public:
    SpawnSettings(int in, int out, int err) {
        ::posix_spawn_file_actions_init(&actions_);
        ::posix_spawnattr_init(&attributes_);
        ::posix_spawn_file_actions_adddup2(&actions_, in, STDIN_FILENO);
        ::posix_spawn_file_actions_adddup2(&actions_, out, STDOUT_FILENO);
        ::posix_spawn_file_actions_adddup2(&actions_, err, STDERR_FILENO);
#ifdef POSIX_SPAWN_HAS_CLOSEFROM
        // Libraries open files that a program which is started would inherit.
        ::posix_spawn_file_actions_addclosefrom_np(&actions_, STDERR_FILENO + 1);
#endif
        sigset_t none;
        sigset_t all;
        sigemptyset(&none);
        sigfillset(&all);
        ::posix_spawnattr_setsigmask(&attributes_, &none);
        ::posix_spawnattr_setsigdefault(&attributes_, &all);
        // A session of its own is a process group, which can be killed as one, and has no terminal.
        ::posix_spawnattr_setflags(
            &attributes_,
            static_cast<short>(POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETSID));
    }
    ~SpawnSettings() {
        ::posix_spawn_file_actions_destroy(&actions_);
        ::posix_spawnattr_destroy(&attributes_);
    }
    SpawnSettings(const SpawnSettings&) = delete;
    SpawnSettings& operator=(const SpawnSettings&) = delete;

    const posix_spawn_file_actions_t* actions() const { return &actions_; }
    const posix_spawnattr_t* attributes() const { return &attributes_; }

private:
    posix_spawn_file_actions_t actions_{};
    posix_spawnattr_t attributes_{};
};

std::vector<char*> pointersTo(std::vector<std::string>& texts) {
    std::vector<char*> pointers;
    pointers.reserve(texts.size() + 1);
    for (std::string& text : texts) pointers.push_back(text.data());
    pointers.push_back(nullptr);
    return pointers;
}

class Child {
public:
    Child(const ChildProgram& program, Clock::time_point deadline, const std::function<bool()>& stop)
        : program_(program), deadline_(deadline), stop_(stop) {}
    ~Child() {
        if (pid_ > 0) kill();
    }
    Child(const Child&) = delete;
    Child& operator=(const Child&) = delete;

    base::Result<ChildResult> run() {
        if (auto failed = start()) return *failed;
        while (out_.read.valid() || err_.read.valid()) {
            if (auto failed = notWaitedFor()) return *failed;
            transfer();
            if (result_.output.size() > program_.mostOutput) return base::Error{"wrote too much"};
        }
        return end();
    }

private:
    std::optional<base::Error> start() {
        if (!in_.openQuiet() || !out_.open() || !err_.open()) return failure();
        if (!setNonBlocking(in_.write) || !setNonBlocking(out_.read) || !setNonBlocking(err_.read))
            return failure();
        const SpawnSettings settings(in_.read.get(), out_.write.get(), err_.write.get());
        std::vector<std::string> arguments = program_.arguments;
        std::vector<std::string> environment = program_.environment;
        const int error =
            ::posix_spawnp(&pid_, arguments.front().c_str(), settings.actions(), settings.attributes(),
                           pointersTo(arguments).data(), pointersTo(environment).data());
        if (error == 0) {
            for (FileDescriptor* its : {&in_.read, &out_.write, &err_.write}) *its = FileDescriptor();
            if (program_.input.empty()) in_.write = FileDescriptor();
            return std::nullopt;
        }
        pid_ = -1;
        if (error == ENOENT) return base::Error{"is not installed"};
        return base::Error{std::string("cannot be started: ") + std::strerror(error)};
    }

    static base::Error failure() { return {std::string("cannot be started: ") + std::strerror(errno)}; }

    std::optional<base::Error> notWaitedFor() const {
        if (stop_ && stop_()) return base::Error{"was not waited for"};
        if (Clock::now() >= deadline_) return base::Error{"took too long"};
        return std::nullopt;
    }

    void transfer() {
        std::array<pollfd, 3> files{{{in_.write.get(), POLLOUT, 0},
                                     {out_.read.get(), POLLIN, 0},
                                     {err_.read.get(), POLLIN, 0}}};  // negative ones are left out
        const auto left = std::chrono::ceil<milliseconds>(deadline_ - Clock::now());
        ::poll(files.data(), files.size(),
               static_cast<int>(std::clamp(left, milliseconds{0}, slice).count()));
        if (files[0].revents != 0) give();
        if (files[1].revents != 0) take(out_.read, result_.output, program_.mostOutput + 1);
        if (files[2].revents != 0) take(err_.read, result_.errors, mostErrors);
    }

    void give() {
        const ssize_t count = ::send(in_.write.get(), program_.input.data() + given_,
                                     program_.input.size() - given_, MSG_NOSIGNAL);
        if (count > 0) given_ += static_cast<std::size_t>(count);
        // One that does not read what it is given ends early, and says why.
        const bool lost = count < 0 && errno != EAGAIN && errno != EINTR;
        if (lost || given_ == program_.input.size()) in_.write = FileDescriptor();
    }

    /// What is beyond `most` bytes is read and dropped.
    static void take(FileDescriptor& file, std::string& bytes, std::size_t most) {
        std::array<char, 65536> chunk;
        const ssize_t count = ::read(file.get(), chunk.data(), chunk.size());
        if (count < 0 && (errno == EAGAIN || errno == EINTR)) return;
        if (count <= 0) {
            file = FileDescriptor();
            return;
        }
        bytes.append(chunk.data(),
                     std::min(static_cast<std::size_t>(count), most - std::min(most, bytes.size())));
    }

    /// It has closed its output, and ends now or in a moment.
    base::Result<ChildResult> end() {
        int status = 0;
        while (!ended(status)) {
            if (auto failed = notWaitedFor()) return *failed;
            ::poll(nullptr, 0, 1);
        }
        if (WIFSIGNALED(status))
            return base::Error{"was ended by signal " + std::to_string(WTERMSIG(status))};
        result_.code = WEXITSTATUS(status);
        return std::move(result_);
    }

    bool ended(int& status) {
        const pid_t found = ::waitpid(pid_, &status, WNOHANG);
        if (found == 0 || (found < 0 && errno == EINTR)) return false;
        pid_ = -1;
        return true;
    }

    void kill() {
        ::kill(-pid_, SIGKILL);
        const auto patience = Clock::now() + afterKill;
        int status = 0;
        while (!ended(status) && Clock::now() < patience) ::poll(nullptr, 0, 1);
    }

    const ChildProgram& program_;
    Clock::time_point deadline_;
    const std::function<bool()>& stop_;
    pid_t pid_ = -1;
    Pipe in_;
    Pipe out_;
    Pipe err_;
    std::size_t given_ = 0;
    ChildResult result_;
};

}  // namespace

base::Result<ChildResult> runChild(const ChildProgram& program, std::chrono::nanoseconds atMost,
                                   const std::function<bool()>& stop) {
    return Child(program, Clock::now() + atMost, stop).run();
}

std::vector<std::string> environmentWithout(std::string_view prefix) {
    std::vector<std::string> kept;
    for (char** variable = environ; variable != nullptr && *variable != nullptr; ++variable) {
        const std::string_view text(*variable);
        if (!text.starts_with(prefix)) kept.emplace_back(text);
    }
    return kept;
}

}  // namespace fukan::platform
