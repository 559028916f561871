#pragma once
// What the kernel says that this process holds of physical memory. Bytes; none where it does not tell.

#include <cstdint>
#include <optional>

namespace fukan::platform {

/// The most it ever held (VmHWM).
std::optional<std::uint64_t> peakMemory();

/// Now (VmRSS).
std::optional<std::uint64_t> residentMemory();

/// Now, with what it shares with others divided among them (proportional set size).
std::optional<std::uint64_t> proportionalMemory();

}  // namespace fukan::platform
