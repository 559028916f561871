// Programs that are run to their end, or are ended.

#include "platform/child_process.hpp"

#include <fcntl.h>
#include <unistd.h>

#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <csignal>
#include <cstdlib>

using namespace fukan;
using namespace std::chrono_literals;

namespace {

constexpr std::chrono::nanoseconds patience = 60s;

platform::ChildProgram shell(const std::string& script) {
    platform::ChildProgram program;
    program.arguments = {"sh", "-c", script};
    program.environment = {"PATH=/usr/bin:/bin", "WORD=seen"};
    return program;
}

}  // namespace

TEST_CASE("A program's output, errors and code come back, and its input reaches it") {
    platform::ChildProgram program = shell("cat; echo \"$WORD\"; echo wrong >&2; exit 3");
    program.input = std::string(300'000, 'x') + "\n";  // more than a pipe holds, both ways
    const auto result = platform::runChild(program, patience);
    REQUIRE(result);
    CHECK(result->code == 3);
    CHECK(result->output == program.input + "seen\n");
    CHECK(result->errors == "wrong\n");
}

TEST_CASE("An argument is one argument, whatever is in it") {
    platform::ChildProgram program;
    program.arguments = {"printf", "%s|", "two words", "$(touch no)", "'", "-n", ""};
    const auto result = platform::runChild(program, patience);
    REQUIRE(result);
    CHECK(result->output == "two words|$(touch no)|'|-n||");
}

TEST_CASE("A program that is not there is said to be so") {
    platform::ChildProgram program;
    program.arguments = {"no-such-program-of-fukan"};
    const auto result = platform::runChild(program, patience);
    REQUIRE_FALSE(result);
    CHECK(result.error() == "is not installed");
}

TEST_CASE("A program that hangs is killed, with what it has started") {
    // The second sleeper has the pipe, too, and would keep it open.
    const auto begin = std::chrono::steady_clock::now();
    const auto result = platform::runChild(shell("trap '' TERM INT; sleep 1000 & sleep 1000"), 100ms);
    REQUIRE_FALSE(result);
    CHECK(result.error() == "took too long");
    CHECK(std::chrono::steady_clock::now() - begin < patience);
}

TEST_CASE("A program that closes its output and goes on is killed as well") {
    const auto result = platform::runChild(shell("exec >&- 2>&-; exec sleep 1000"), 100ms);
    REQUIRE_FALSE(result);
    CHECK(result.error() == "took too long");
}

TEST_CASE("A program is given up as soon as it is not wanted any more") {
    int asked = 0;
    const auto result = platform::runChild(shell("sleep 1000"), patience, [&] { return ++asked > 2; });
    REQUIRE_FALSE(result);
    CHECK(result.error() == "was not waited for");
}

TEST_CASE("A program that writes without end is ended") {
    platform::ChildProgram program = shell("yes");
    program.mostOutput = 100'000;
    const auto result = platform::runChild(program, patience);
    REQUIRE_FALSE(result);
    CHECK(result.error() == "wrote too much");
}

TEST_CASE("A program that is killed by a signal has no result") {
    const auto result = platform::runChild(shell("kill -9 $$"), patience);
    REQUIRE_FALSE(result);
    CHECK(result.error() == "was ended by signal 9");
}

TEST_CASE("A program that does not read its input is no trouble") {
    platform::ChildProgram program = shell("exec <&-; echo done");
    program.input = std::string(300'000, 'x');
    const auto before = ::signal(SIGPIPE, SIG_IGN);  // as the program itself has it
    const auto result = platform::runChild(program, patience);
    ::signal(SIGPIPE, before);
    REQUIRE(result);
    CHECK(result->output == "done\n");
}

TEST_CASE("A program inherits neither open files nor what is done with signals") {
    const int open = ::open("/dev/null", O_RDONLY);  // without O_CLOEXEC
    REQUIRE(open > 2);
    REQUIRE(::dup2(open, 77) == 77);
    const auto before = ::signal(SIGPIPE, SIG_IGN);
    const auto result = platform::runChild(
        shell("test -e /proc/$$/fd/77 && echo open; grep SigIgn /proc/$$/status"), patience);
    ::signal(SIGPIPE, before);
    ::close(open);
    ::close(77);
    REQUIRE(result);
    // The C library ignores two more, beyond the first 31, which are its own.
    REQUIRE(result->output.starts_with("SigIgn:\t"));
    CHECK((std::stoull(result->output.substr(8), nullptr, 16) & 0x7FFF'FFFFU) == 0);
}

TEST_CASE("The environment without what is not to be passed on") {
    ::setenv("FUKAN_TEST_SECRET", "x", 1);
    ::setenv("FUKAN_OTHER", "y", 1);
    const auto kept = platform::environmentWithout("FUKAN_TEST_");
    ::unsetenv("FUKAN_TEST_SECRET");
    ::unsetenv("FUKAN_OTHER");
    CHECK(std::ranges::count(kept, "FUKAN_OTHER=y") == 1);
    CHECK(std::ranges::none_of(kept, [](const auto& one) { return one.starts_with("FUKAN_TEST_"); }));
}
