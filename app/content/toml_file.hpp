#pragma once
// Parses bytes into a TOML document that keeps the positions of its values.

#include <toml++/toml.h>

#include <optional>
#include <string_view>

#include "content/position.hpp"
#include "content/report.hpp"

namespace fukan::content {

/// The document, or none and the reason in `report`: too large, not UTF-8, or not TOML (then only the
/// first mistake: the parser does not go on after it).
std::optional<toml::table> parseToml(std::string_view bytes, Report& report);

Position positionOf(const toml::source_region& region);

}  // namespace fukan::content
