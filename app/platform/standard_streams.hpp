#pragma once
// Standard input, output and error, whatever the program was started with. A command's result goes to
// standard output, what else there is to say to the log.

#include <optional>
#include <string>
#include <string_view>

namespace fukan::platform {

/// Call first. Opens the descriptors 0 to 2 where they are closed, so that no file that is opened later gets
/// their numbers and what is written to them: reading gives nothing, and a result cannot be written. From
/// then on a pipe that has lost its reader is an error where it is written to, and does not end the program;
/// and nothing waits for the reader of standard error.
void prepareStandardStreams();

/// Writes a part of a command's result; `undelivered` tells whether it arrived.
void print(std::string_view text) noexcept;

/// Writes what is still buffered. None when all that was printed has arrived; else why not.
std::optional<std::string> undelivered();

}  // namespace fukan::platform
