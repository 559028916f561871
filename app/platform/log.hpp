#pragma once
// What the program tells on standard error. Every message of the program goes through here; tests put a
// recorder of their own in its place (tests/support/recorded_log).

#include <string_view>

#include "base/diagnostic.hpp"

namespace fukan::platform {

/// One line: "fukan: " and the sentence.
void log(std::string_view sentence);

/// A line for each problem of the author's files, as it is: file, line, column, what is wrong.
void log(const base::Diagnostics& problems);

}  // namespace fukan::platform
