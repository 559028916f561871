#pragma once
// What is under the place where a gesture begins: it decides what the gesture can mean.

#include <cstdint>
#include <functional>

#include "base/geometry.hpp"

namespace fukan::input {

enum class Ground : std::uint8_t {
    scene,    ///< the whole scene, at rest: nothing to pan, so that a drag sideways turns the page
    world,    ///< everything else that follows a finger
    control,  ///< buttons, sheets, cards: taps act at once, without double taps, long presses and pinches
};

/// Called once per gesture with the viewport pixel where its first finger lands. Empty: everything is
/// `world`.
using GroundAt = std::function<Ground(base::Vec2 pixel)>;

}  // namespace fukan::input
