#include "platform/process_memory.hpp"

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

}  // namespace

std::optional<std::uint64_t> peakMemory() { return kilobytesIn("/proc/self/status", "VmHWM:"); }

std::optional<std::uint64_t> residentMemory() { return kilobytesIn("/proc/self/status", "VmRSS:"); }

std::optional<std::uint64_t> proportionalMemory() { return kilobytesIn("/proc/self/smaps_rollup", "Pss:"); }

}  // namespace fukan::platform
