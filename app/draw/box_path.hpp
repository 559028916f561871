#pragma once
// The outline of a box's shape: what the renderer measures its distances from.

#include <array>
#include <cstddef>
#include <optional>
#include <span>

#include "draw/box.hpp"

namespace fukan::draw {

/// A closed path of straight edges. All corners but the notch's are rounded with `radius`: by an arc that
/// both edges touch.
struct BoxPath {
    std::array<base::Vec2, 6> corners{};  ///< clockwise, from the upper left
    std::size_t count = 0;                ///< 4, with a head 5, with a notch 6
    float radius = 0;                     ///< pixels
    std::optional<std::size_t> notch{};   ///< the corner that points inward, and stays sharp

    std::span<const base::Vec2> all() const { return {corners.data(), count}; }
};

/// Of the whole shape: beyond a joined edge it goes on, to be cut off there (`cutAtJoints`).
BoxPath boxPath(const Box& box);

/// Where the fill has its two colours; between them it is linear, in premultiplied colours.
struct GradientLine {
    base::Vec2 from;
    base::Vec2 to;
};
GradientLine gradientLine(const Box& box);

}  // namespace fukan::draw
