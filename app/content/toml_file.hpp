#pragma once
// From bytes to a TOML document that keeps its positions.

#include <toml++/toml.h>

#include <optional>
#include <string_view>

#include "content/position.hpp"
#include "content/report.hpp"

namespace fukan::content {

/// The document, or none and the reason in `report`: too large, not UTF-8, or not TOML (then the first
/// mistake only: what follows it cannot be told).
std::optional<toml::table> parseToml(std::string_view bytes, Report& report);

Position positionOf(const toml::source_region& region);

}  // namespace fukan::content
