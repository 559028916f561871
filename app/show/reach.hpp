#pragma once
// How near one may come to a scene, and how far one may look around in it. All rectangles are layout pixels
// of that scene, which lies at the origin: what belongs to the same world lies around it.

#include <optional>
#include <vector>

#include "base/geometry.hpp"

namespace fukan::show {

/// Where the picture is between two ways of drawing it: no camera rests at a scale within (from, to) while it
/// sees the rectangle.
struct Band {
    base::Rect rect;
    float from = 1;
    float to = 1;

    friend bool operator==(const Band&, const Band&) = default;
};

struct Reach {
    /// What a scene that can be read from home needs.
    static constexpr float usualScale = 8;

    float maxScale = usualScale;
    float minScale = 1;
    /// The part of the layout that alone moves up and down; none: the whole scene does.
    std::optional<base::Rect> within{};
    /// All that belongs to the scene's world; empty: the scene alone.
    base::Rect world{};
    float side = 0;  ///< so many pixels at the screen's right may be covered: what lies there can be moved in
    float foot =
        0;  ///< so many pixels at the screen's lower edge are covered: what lies there can be moved up
    std::vector<Band> bands{};

    friend bool operator==(const Reach&, const Reach&) = default;
};

}  // namespace fukan::show
