#pragma once
// A whole file as bytes, or its beginning and its end.

#include <cstddef>
#include <filesystem>
#include <string>

#include "base/result.hpp"

namespace fukan::platform {

/// Fails with one sentence when the file cannot be opened or read, is no regular file (a pipe would
/// block), or has more than `limit` bytes.
base::Result<std::string> readFile(const std::filesystem::path& path, std::size_t limit);

/// As readFile, but the error says the reason alone ("Permission denied"), for messages that name the file
/// themselves.
base::Result<std::string> readBytes(const std::filesystem::path& path, std::size_t limit);

/// A file's beginning and its end; they overlap where it is short.
struct FileEnds {
    std::string start;
    std::string end;
    std::size_t size = 0;  ///< of the whole file, bytes
};

/// No more than `most` bytes of each end. Fails as readFile does.
base::Result<FileEnds> readFileEnds(const std::filesystem::path& path, std::size_t most);

}  // namespace fukan::platform
