#pragma once
// Reads roadmap-*.toml.

#include "content/board.hpp"
#include "content/names.hpp"
#include "content/table_reader.hpp"

namespace fukan::content {

/// More columns than this cannot be read on any wall.
inline constexpr std::size_t mostYears = 40;

/// What the file says; to be used only when the reader's report has no errors.
Roadmap readRoadmap(TableReader file, const Names& domains);

}  // namespace fukan::content
