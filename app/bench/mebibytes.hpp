#pragma once

#include <fmt/core.h>

#include <cstdint>
#include <optional>
#include <string>

namespace fukan::bench {

/// "2.5 MiB"; "unknown" where the system does not tell.
inline std::string mebibytes(std::optional<std::uint64_t> bytes) {
    return bytes ? fmt::format("{:.1f} MiB", static_cast<double>(*bytes) / (1024 * 1024)) : "unknown";
}

}  // namespace fukan::bench
