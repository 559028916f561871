#pragma once
// How far the camera may zoom in and out on a scene, and how far it may move. All rectangles are layout
// pixels of that scene, which lies at the origin: the other scenes of its world lie around it.

#include <optional>
#include <vector>

#include "base/geometry.hpp"
#include "motion/camera.hpp"

namespace fukan::show {

/// Scales at which the picture is between two levels of detail: no camera rests at a scale within (from,
/// to), ends excluded, while it sees `rect`.
struct Band {
    base::Rect rect;
    float from = 1;
    float to = 1;

    friend bool operator==(const Band&, const Band&) = default;
};

struct Reach {
    /// Enough for a scene that is legible at scale 1.
    static constexpr float usualScale = 8;

    float maxScale = usualScale;
    float minScale = 1;
    /// The only part of the layout that moves vertically; none: the whole scene does.
    std::optional<base::Rect> within{};
    /// The bounds of the scene's world; empty: the scene alone.
    base::Rect world{};
    float side = 0;  ///< viewport pixels covered at the right edge: the camera may move as far beyond
    float foot = 0;  ///< the same at the lower edge
    /// What a card covers at the lower edge besides. It and `side` count from `aheadFrom` up alone: a camera
    /// that sees more than a scene has no card.
    float cardFoot = 0;
    /// The header's height. Below scale 1 the world may be moved out from under it: little at first, and
    /// wholly from `aheadFrom` down to `wholeFrom`, where titles stand above scenes.
    float head = 0;
    float aheadFrom = 1;
    float wholeFrom = 1;
    std::vector<Band> bands{};
    /// The whole scene while a bar covers the lower edge; none: it stays where it is.
    std::optional<motion::Camera> room{};

    friend bool operator==(const Reach&, const Reach&) = default;
};

}  // namespace fukan::show
