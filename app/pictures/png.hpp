#pragma once
// Writes pictures as PNG.

#include <filesystem>
#include <optional>
#include <string>

#include "base/result.hpp"
#include "pictures/pixels.hpp"

namespace fukan::pictures {

/// The same pixels give the same bytes.
std::string encodePng(const Pixels& pixels);

/// Replaces the file in one step, so that no reader sees half of it, and leaves nothing else behind. None
/// when it succeeded, else one sentence on why it failed.
std::optional<base::Error> writeWhole(const std::string& bytes, const std::filesystem::path& path);

/// Writes the encoded picture so.
std::optional<base::Error> writePng(const Pixels& pixels, const std::filesystem::path& path);

}  // namespace fukan::pictures
