#pragma once
// What lies where a gesture begins: it decides what the gesture can mean.

#include <cstdint>
#include <functional>

#include "base/geometry.hpp"

namespace fukan::input {

enum class Ground : std::uint8_t {
    scene,    ///< the whole scene, at rest: nothing to pan, so that a drag sideways turns the page
    world,    ///< what follows the finger
    control,  ///< buttons, sheets, cards: quick, without double taps, long presses and pinches
};

/// Asked once a gesture, with the place where its first finger lands. None: all is world.
using GroundAt = std::function<Ground(base::Vec2 pixel)>;

}  // namespace fukan::input
