#pragma once
// Bends one axis of a grid: the lines move so that every box gets at least the length it needs, and
// otherwise keep the proportions that the author gave them.

#include <cstddef>
#include <span>
#include <vector>

namespace fukan::layout {

/// A box that lies between two grid lines and needs room. first < last.
struct LineSpan {
    std::size_t first = 0;  ///< index of the line at which it starts
    std::size_t last = 0;   ///< index of the line at which it ends
    float min = 0;          ///< the least distance between the two, pixels
};

struct BentLines {
    std::vector<float> at;  ///< ascending offsets of the lines, from 0 to the total
    float needed = 0;       ///< the least total in which every span gets what it needs
    bool fits = false;      ///< needed ≤ total; if not, all distances are scaled down alike (best effort)
};

/// The least total length in which every span gets what it needs: the longest chain of spans.
float neededLength(std::size_t lineCount, std::span<const LineSpan> spans);

/// `natural` holds the segments' lengths as the author drew them, in any unit (only their proportions
/// count); line i is where segment i starts, so there is one line more. Segments keep a common scale,
/// except those that are stretched because a span over them would be too short. Exact: whenever there
/// is a solution, one is returned.
BentLines bendLines(std::span<const float> natural, std::span<const LineSpan> spans, float total);

}  // namespace fukan::layout
