#pragma once
// A whole file as bytes.

#include <cstddef>
#include <filesystem>
#include <string>

#include "base/result.hpp"

namespace fukan::platform {

/// Fails with one sentence when the file cannot be opened or read, is no regular file (a pipe would
/// block), or has more than `limit` bytes.
base::Result<std::string> readFile(const std::filesystem::path& path, std::size_t limit);

}  // namespace fukan::platform
