#pragma once
// How much physical memory this process uses, in bytes, by the kernel's figures; none where there are none.

#include <cstdint>
#include <optional>

namespace fukan::platform {

/// The most so far (VmHWM).
std::optional<std::uint64_t> peakMemory();

/// Now (VmRSS).
std::optional<std::uint64_t> residentMemory();

/// Now, with memory shared with other processes divided among them (proportional set size).
std::optional<std::uint64_t> proportionalMemory();

}  // namespace fukan::platform
