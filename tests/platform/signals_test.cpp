// Each case in a process of its own: signals concern a whole process, and some end it.

#include "platform/signals.hpp"

#include <fcntl.h>
#include <poll.h>
#include <stdlib.h>
#include <sys/ioctl.h>
#include <sys/wait.h>
#include <unistd.h>

#include <catch2/catch_test_macros.hpp>

namespace fukan::platform {
namespace {

constexpr int hung = 42;

/// How a process of its own ends that runs `life`; one that takes half a minute is killed.
int endOf(const std::function<int()>& life) {
    const pid_t child = ::fork();
    REQUIRE(child >= 0);
    if (child == 0) {
        ::alarm(30);
        ::_exit(life());
    }
    int status = 0;
    REQUIRE(::waitpid(child, &status, 0) == child);
    INFO("signal " << (WIFSIGNALED(status) ? WTERMSIG(status) : 0));
    REQUIRE(WIFEXITED(status));
    return WEXITSTATUS(status);
}

/// Without a terminal, as a service has none, and with no signal ignored, whatever started the test.
void beService() {
    ::setsid();
    for (const int signal : {SIGTERM, SIGINT, SIGHUP}) ::signal(signal, SIG_DFL);
}

/// Waits until `there`, in a sleep that the signals' thread ends.
void sleepUntil(Signals& signals, const std::function<bool()>& there) {
    int ends[2];
    if (::pipe(ends) != 0) return;
    const Signals::Waking waking(signals, [&] { [[maybe_unused]] const auto n = ::write(ends[1], "w", 1); });
    pollfd wait{ends[0], POLLIN, 0};
    while (!there()) {
        char word = 0;
        if (::poll(&wait, 1, 10000) > 0) [[maybe_unused]]
            const auto n = ::read(ends[0], &word, 1);
    }
}

/// A terminal of its own, which controls this process.
void takeTerminal() {
    const int master = ::posix_openpt(O_RDWR | O_NOCTTY);
    ::grantpt(master);
    ::unlockpt(master);
    const int terminal = ::open(::ptsname(master), O_RDWR);
    ::ioctl(terminal, TIOCSCTTY, 0);
}

}  // namespace

TEST_CASE("SIGTERM and SIGINT wake the loop and ask it to end, and a second one kills nothing") {
    for (const int signal : {SIGTERM, SIGINT}) {
        CHECK(endOf([signal] {
                  beService();
                  {
                      Signals signals(hung);
                      ::kill(::getpid(), signal);
                      sleepUntil(signals, [&] { return signals.endAsked(); });
                      if (signals.takeReload()) return 1;
                  }
                  ::kill(::getpid(), signal);
                  return 7;
              }) == 7);
    }
}

TEST_CASE("a main thread that hangs is ended all the same") {
    CHECK(endOf([] {
              beService();
              Signals signals(hung);
              ::kill(::getpid(), SIGTERM);
              for (;;) ::pause();
              return 1;
          }) == hung);
}

TEST_CASE("SIGHUP asks for the files where there is no terminal, once for each") {
    CHECK(endOf([] {
              beService();
              Signals signals(hung);
              for (int i = 0; i < 2; ++i) {
                  ::kill(::getpid(), SIGHUP);
                  bool asked = false;
                  sleepUntil(signals, [&] { return asked = asked || signals.takeReload(); });
                  if (signals.takeReload()) return 1;
              }
              return signals.endAsked() ? 2 : 7;
          }) == 7);
}

TEST_CASE("SIGHUP asks to end where there was a terminal, also once that is closed") {
    CHECK(endOf([] {
              beService();
              takeTerminal();
              Signals signals(hung);
              ::kill(::getpid(), SIGHUP);
              sleepUntil(signals, [&] { return signals.endAsked(); });
              return signals.takeReload() ? 1 : 7;
          }) == 7);
}

TEST_CASE("a signal that was ignored from the start stays ignored") {
    CHECK(endOf([] {
              beService();
              ::signal(SIGINT, SIG_IGN);
              Signals signals(hung);
              ::kill(::getpid(), SIGINT);
              ::kill(::getpid(), SIGHUP);
              sleepUntil(signals, [&] { return signals.takeReload(); });
              return signals.endAsked() ? 1 : 7;
          }) == 7);
}

TEST_CASE("without a signal all is as before") {
    CHECK(endOf([] {
              beService();
              { const Signals signals(hung); }
              sigset_t blocked;
              ::pthread_sigmask(SIG_SETMASK, nullptr, &blocked);
              return sigismember(&blocked, SIGTERM) == 0 ? 7 : 1;
          }) == 7);
}

}  // namespace fukan::platform
