#pragma once
// Divides a paragraph into lines, given only numbers: the fewest lines first, then lines of about equal
// length that end at good places.

#include <cstddef>
#include <span>
#include <vector>

namespace fukan::text {

/// The text between two neighbouring places where a line may end. Lengths in any unit.
struct Piece {
    float width = 0;     ///< with the spaces at its end
    float trailing = 0;  ///< the spaces at its end: not counted when a line ends here
    float penalty = 0;   ///< of ending a line here; 0 neutral, negative welcome, see `balanced`
    int characters = 0;  ///< that are visible, without spaces and marks
};

/// Sums of advances differ in their last bits from a width that was computed from the same sums, so a line
/// may be this much too long. In ems: a thousandth of a pixel at usual sizes.
inline constexpr float widthTolerance = 1e-4f;

/// The fewest lines of at most `width`. A single piece wider than that takes a line of its own.
int fewestLines(std::span<const Piece> pieces, double width);

/// The fewest lines, as the index one past each line's last piece. Among the ways to divide into so many
/// lines it takes the one with the least sum of penalties and of 40 · (deviation from the mean ÷ mean)²
/// for each line: two lines that differ from their mean by a tenth cost 0.8 together.
/// A last line of a single character is taken only where there is no other way.
std::vector<std::size_t> balanced(std::span<const Piece> pieces, double width);

}  // namespace fukan::text
