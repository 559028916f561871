#pragma once
// Touch points as plain data, whatever their source: X11, Wayland, TUIO or a device file. Positions are
// viewport pixels of the upright picture, and may lie outside of it.

#include <cstdint>

#include "base/geometry.hpp"

namespace fukan::input {

/// Identifies a finger from when it lands until it is lifted. Fingers that are down at the same time have
/// different ids; later fingers may reuse an id.
using FingerId = std::int64_t;

struct TouchBegan {
    FingerId finger = 0;
    base::Vec2 position;
    float size = 0;  ///< the contact's larger diameter in viewport pixels; 0: not reported

    friend constexpr bool operator==(TouchBegan, TouchBegan) = default;
};

struct TouchMoved {
    FingerId finger = 0;
    base::Vec2 position;
    float size = 0;

    friend constexpr bool operator==(TouchMoved, TouchMoved) = default;
};

/// The finger was lifted at its last position.
struct TouchEnded {
    FingerId finger = 0;

    friend constexpr bool operator==(TouchEnded, TouchEnded) = default;
};

/// All touches end without an effect: the compositor took them over, or the panel was unplugged.
struct TouchesCancelled {
    friend constexpr bool operator==(TouchesCancelled, TouchesCancelled) = default;
};

}  // namespace fukan::input
