#pragma once
// How much physical memory this process uses, in bytes, by the kernel's figures; none where there are none.
// And how to keep it small.

#include <cstdint>
#include <optional>

namespace fukan::platform {

/// The most so far (VmHWM).
std::optional<std::uint64_t> peakMemory();

/// Now (VmRSS).
std::optional<std::uint64_t> residentMemory();

/// Now, with memory shared with other processes divided among them (proportional set size).
std::optional<std::uint64_t> proportionalMemory();

/// From now on blocks of a mebibyte and more, such as pictures, go back to the kernel as soon as they are
/// freed. By itself the C library keeps blocks of up to 32 MiB in its heap once it has seen them freed,
/// between which later small ones settle: then a wall that shows two hundred photographs grows by one's size
/// with each.
void returnLargeBlocks();
/// Gives back what is unused in the heap.
void trimHeap();

}  // namespace fukan::platform
