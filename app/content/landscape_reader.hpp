#pragma once
// Reads landscape-*.toml.

#include "content/board.hpp"
#include "content/names.hpp"
#include "content/table_reader.hpp"

namespace fukan::content {

/// The largest number of columns and of rows: a cell of a few pixels on the largest wall; a finer grid
/// is a mistake.
inline constexpr double largestGrid = 1000;

/// What the file says; to be used only when the reader's report has no errors.
Landscape readLandscape(TableReader file, const Names& domains);

}  // namespace fukan::content
