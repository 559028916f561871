#pragma once
// The grid lines that the boxes inside one box share, along one axis.

#include <cstddef>
#include <optional>
#include <span>
#include <vector>

namespace fukan::layout {

/// Where something lies along the axis, in grid cells.
struct Interval {
    float from = 0;
    float to = 0;
};

struct GridAxis {
    struct Span {
        std::size_t first = 0;  ///< index of the line at which a box starts
        std::size_t last = 0;
    };

    std::vector<float> lines;  ///< ascending, in grid cells
    std::vector<Span> spans;   ///< one for each box, in the order given

    std::size_t count() const { return lines.size(); }
};

/// Where one box ends and the next starts less than half a cell later, the author meant one gap: both get
/// one line in its middle, from which each keeps the same distance, and so all gaps become equal.
/// With `around`, its two ends are lines of their own, the first and the last.
GridAxis gridAxis(std::span<const Interval> boxes, std::optional<Interval> around);

/// Converts grid cells to pixels by a bent axis: linear between its lines, and beyond them as between
/// the outermost ones.
class Warp {
public:
    Warp(std::vector<float> cells, std::vector<float> pixels);

    float operator()(float cell) const;

    /// The lengths of the axis' segments in pixels.
    std::vector<float> lengths(const GridAxis& axis) const;

private:
    std::vector<float> cells_;
    std::vector<float> pixels_;
};

}  // namespace fukan::layout
