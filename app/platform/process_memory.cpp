#include "platform/process_memory.hpp"

#include <malloc.h>

#include <fstream>
#include <string>

namespace fukan::platform {
namespace {

/// A line such as "Pss:    12345 kB" (proc(5)).
std::optional<std::uint64_t> kilobytesIn(const char* file, const std::string& key) {
    std::ifstream in(file);
    for (std::string word; in >> word;) {
        std::uint64_t kilobytes = 0;
        if (word == key && in >> kilobytes) return kilobytes * 1024;
    }
    return std::nullopt;
}

constexpr int largeBlock = 1 << 20;

// More than a frame takes and gives back, so that no frame asks the kernel.
constexpr int heapSlack = 4 << 20;

}  // namespace

std::optional<std::uint64_t> peakMemory() { return kilobytesIn("/proc/self/status", "VmHWM:"); }

std::optional<std::uint64_t> residentMemory() { return kilobytesIn("/proc/self/status", "VmRSS:"); }

std::optional<std::uint64_t> proportionalMemory() { return kilobytesIn("/proc/self/smaps_rollup", "Pss:"); }

void returnLargeBlocks() {
    ::mallopt(M_MMAP_THRESHOLD, largeBlock);
    ::mallopt(M_TRIM_THRESHOLD, heapSlack);
}

void trimHeap() { ::malloc_trim(0); }

}  // namespace fukan::platform
