#pragma once
// Pictures as PNG files.

#include <filesystem>
#include <optional>
#include <string>

#include "base/result.hpp"
#include "pictures/pixels.hpp"

namespace fukan::pictures {

/// The same pixels give the same bytes.
std::string encodePng(const Pixels& pixels);

/// Replaces the file in one step, so that nobody reads half a picture. Nothing when it worked, else
/// one sentence on why it did not.
std::optional<base::Error> writePng(const Pixels& pixels, const std::filesystem::path& path);

}  // namespace fukan::pictures
