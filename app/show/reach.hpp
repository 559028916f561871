#pragma once
// How near one may come to a scene, and how far one may look around in it.

#include <optional>

#include "base/geometry.hpp"

namespace fukan::show {

struct Reach {
    /// What a scene that can be read from home needs.
    static constexpr float usualScale = 8;

    float maxScale = usualScale;
    /// The part of the layout that alone moves up and down; none: the whole scene does.
    std::optional<base::Rect> within{};

    friend bool operator==(const Reach&, const Reach&) = default;
};

}  // namespace fukan::show
