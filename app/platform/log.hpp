#pragma once
// Writes to standard error. Every message of the program goes through here; tests replace it by a
// recorder (tests/support/recorded_log). A log that cannot be written is ignored: it neither throws, nor
// waits for a reader that has stopped reading.

#include <string_view>

#include "base/diagnostic.hpp"

namespace fukan::platform {

/// One line: "fukan: " and the sentence.
void log(std::string_view sentence) noexcept;

/// One line for each problem in the author's files, without a prefix: file, line, column, what is wrong.
void log(const base::Diagnostics& problems) noexcept;

}  // namespace fukan::platform
