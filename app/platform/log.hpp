#pragma once
// Writes to standard error. Every message of the program goes through here; tests replace it by a
// recorder (tests/support/recorded_log).

#include <string_view>

#include "base/diagnostic.hpp"

namespace fukan::platform {

/// One line: "fukan: " and the sentence.
void log(std::string_view sentence);

/// One line for each problem in the author's files, without a prefix: file, line, column, what is wrong.
void log(const base::Diagnostics& problems);

}  // namespace fukan::platform
