#pragma once
// Ends the process where something holds it up.

#include <chrono>

namespace fukan::platform {

/// Unless the process has ended by then, ends it with `code` after `limit`, whatever it is waiting for: a
/// share, a driver, a display. Nothing is destroyed or flushed then.
void endWithin(std::chrono::nanoseconds limit, int code);

/// Ends it now, after flushing, and destroys nothing: for a process with a thread that was let go of.
[[noreturn]] void endNow(int code);

}  // namespace fukan::platform
