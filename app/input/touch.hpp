#pragma once
// Fingers on the glass, as plain data, whatever told of them: X11, Wayland, TUIO or a device file. Positions
// are viewport pixels of the upright picture, and may lie outside of it.

#include <cstdint>

#include "base/geometry.hpp"

namespace fukan::input {

/// Names a finger from when it lands until it is lifted. No two fingers that are down share one; later
/// fingers may have it again.
using FingerId = std::int64_t;

struct TouchBegan {
    FingerId finger = 0;
    base::Vec2 position;
    float size = 0;  ///< the contact's larger diameter in viewport pixels; 0: the panel does not tell

    friend constexpr bool operator==(TouchBegan, TouchBegan) = default;
};

struct TouchMoved {
    FingerId finger = 0;
    base::Vec2 position;
    float size = 0;

    friend constexpr bool operator==(TouchMoved, TouchMoved) = default;
};

/// Lifted where it was last.
struct TouchEnded {
    FingerId finger = 0;

    friend constexpr bool operator==(TouchEnded, TouchEnded) = default;
};

/// All fingers are gone and meant nothing: the compositor took them over, or the panel was unplugged.
struct TouchesCancelled {
    friend constexpr bool operator==(TouchesCancelled, TouchesCancelled) = default;
};

}  // namespace fukan::input
