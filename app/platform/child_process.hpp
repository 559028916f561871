#pragma once
// Another program, run to its end: what it wrote, and how it ended.

#include <chrono>
#include <cstddef>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.hpp"

namespace fukan::platform {

struct ChildProgram {
    /// The program's name, looked for in PATH, and its arguments. There is no shell: each is one argument,
    /// whatever is in it.
    std::vector<std::string> arguments;
    std::vector<std::string> environment;           ///< all of it: "NAME=value"
    std::string input;                              ///< on its standard input
    std::size_t mostOutput = std::size_t{1} << 20;  ///< bytes; a program that writes more is ended
};

struct ChildResult {
    int code = 0;  ///< with which it has ended
    std::string output;
    std::string errors;  ///< the beginning of what it wrote to standard error
};

/// Waits for the program, but no longer than `atMost`, and only as long as `stop`, which is called many times
/// a second, says no: then it is killed with all that it has started. Fails with one sentence after its name
/// ("is not installed") when it cannot be started, was killed, or wrote too much. It inherits neither open
/// files nor signals, and cannot ask at the terminal for anything.
base::Result<ChildResult> runChild(const ChildProgram& program, std::chrono::nanoseconds atMost,
                                   const std::function<bool()>& stop = {});

/// This process's environment without the variables whose names begin like that.
std::vector<std::string> environmentWithout(std::string_view prefix);

}  // namespace fukan::platform
