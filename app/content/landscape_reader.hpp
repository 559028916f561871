#pragma once
// Reads landscape-*.toml.

#include "content/board.hpp"
#include "content/names.hpp"
#include "content/table_reader.hpp"

namespace fukan::content {

/// The largest number of columns and of rows: finer than a pixel of the largest wall is a slip.
inline constexpr double largestGrid = 1000;

/// What the file says; to be used only when the reader's report has no errors.
Landscape readLandscape(TableReader file, const Names& domains);

}  // namespace fukan::content
