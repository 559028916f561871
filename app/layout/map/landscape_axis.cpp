#include "layout/map/landscape_axis.hpp"

#include <algorithm>
#include <cmath>
#include <utility>

namespace fukan::layout {
namespace {

// In cells: gaps up to this length keep boxes apart, longer ones are free space.
constexpr float gapLimit = 0.5f;
// Decimal fractions of cells, as authors write them, are not exact in binary.
constexpr float hair = 0.001f;

bool holdsWholeBox(std::span<const Interval> boxes, float from, float to) {
    return std::any_of(boxes.begin(), boxes.end(),
                       [&](const Interval& box) { return box.from >= from - hair && box.to <= to + hair; });
}

/// Where lines stand for the middles of gaps, the lines at the outermost boxes are moved outward by half
/// a gap: otherwise boxes of equal size would not stay equal.
void shareGaps(std::span<const Interval> boxes, GridAxis& axis, const std::vector<float>& upTo,
               std::size_t first) {
    float half = 0;
    int gaps = 0;
    for (std::size_t i = 0; i < upTo.size(); ++i) {
        if (upTo[i] - axis.lines[first + i] < hair) continue;
        half += upTo[i] - axis.lines[first + i];
        ++gaps;
    }
    if (gaps == 0) return;
    half /= static_cast<float>(gaps);
    for (std::size_t i = 0; i < upTo.size(); ++i) {
        if (upTo[i] - axis.lines[first + i] >= hair) continue;
        const auto startsHere = [&](const Interval& box) { return std::abs(box.from - upTo[i]) < hair; };
        const auto endsHere = [&](const Interval& box) { return std::abs(box.to - upTo[i]) < hair; };
        const bool start = std::any_of(boxes.begin(), boxes.end(), startsHere);
        const bool end = std::any_of(boxes.begin(), boxes.end(), endsHere);
        float& line = axis.lines[first + i];
        if (start && !end) line = std::max(line - half, axis.lines.front());
        if (end && !start) line = std::min(line + half, axis.lines.back());
    }
}

}  // namespace

GridAxis gridAxis(std::span<const Interval> boxes, std::optional<Interval> around) {
    std::vector<float> ends;
    for (const Interval& box : boxes) ends.insert(ends.end(), {box.from, box.to});
    std::sort(ends.begin(), ends.end());

    GridAxis axis;
    std::vector<float> upTo;  // for each line, the last end that it stands for
    if (around) axis.lines.push_back(around->from);
    const std::size_t first = axis.lines.size();
    for (std::size_t i = 0; i < ends.size();) {
        std::size_t next = i + 1;
        while (next < ends.size() && ends[next] - ends[i] <= gapLimit + hair &&
               !holdsWholeBox(boxes, ends[i], ends[next])) {
            ++next;
        }
        axis.lines.push_back((ends[i] + ends[next - 1]) / 2);
        upTo.push_back(ends[next - 1]);
        i = next;
    }
    if (around) axis.lines.push_back(around->to);
    shareGaps(boxes, axis, upTo, first);
    const auto lineOf = [&](float end) {
        return first +
               static_cast<std::size_t>(std::lower_bound(upTo.begin(), upTo.end(), end) - upTo.begin());
    };
    for (const Interval& box : boxes) axis.spans.push_back({lineOf(box.from), lineOf(box.to)});
    return axis;
}

Warp::Warp(std::vector<float> cells, std::vector<float> pixels)
    : cells_(std::move(cells)), pixels_(std::move(pixels)) {}

float Warp::operator()(float cell) const {
    if (cells_.size() < 2) return cell;
    std::size_t i = 1;
    while (i + 1 < cells_.size() && cell > cells_[i]) ++i;
    const float length = cells_[i] - cells_[i - 1];
    return pixels_[i - 1] + (cell - cells_[i - 1]) / length * (pixels_[i] - pixels_[i - 1]);
}

std::vector<float> Warp::lengths(const GridAxis& axis) const {
    std::vector<float> lengths;
    for (std::size_t i = 1; i < axis.count(); ++i) {
        lengths.push_back(std::max(0.0f, (*this)(axis.lines[i]) - (*this)(axis.lines[i - 1])));
    }
    return lengths;
}

}  // namespace fukan::layout
