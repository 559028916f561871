#pragma once
// The years above a roadmap's columns, and the axis's name in the corner beside them.

#include <optional>
#include <string>

#include "layout/roadmap/roadmap_sheet.hpp"

namespace fukan::layout {

/// Between the heads and the lanes, token pixels.
inline constexpr float gapBelowHeads = 10;

/// "2024年度 〜".
std::string yearName(const content::Board& board, const content::Roadmap& roadmap, std::size_t column,
                     content::Language language);

/// The height of the heads: that of the tallest one, and with bands of the axis's name above them; pixels.
float headHeight(const Sheet& sheet);

/// The column of years[index], reaching down to `lanesBottom`.
YearColumn yearColumn(const Sheet& sheet, std::size_t index, float headHeight, float lanesBottom);

/// None when the board names no axis.
std::optional<Label> axisLabel(const Sheet& sheet, float headHeight);

}  // namespace fukan::layout
