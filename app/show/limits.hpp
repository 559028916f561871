#pragma once
// The times and steps by which a show goes.

#include <chrono>

#include "motion/time.hpp"

namespace fukan::show::limits {

/// A speaker counts as driving for this long after choosing a scene by hand: the longest time that a
/// speaker is expected to talk about one scene. Meanwhile "next" stops at the last scene and
/// "previous" at the first; otherwise they wrap around.
inline constexpr motion::Duration drivingFor = std::chrono::seconds(60);

/// With reduced motion, all but cuts become fades no longer than this.
inline constexpr motion::Duration shortFade = std::chrono::milliseconds(300);

/// Before the camera flies home by itself, a visible countdown of this length runs in `idleSteps` steps.
inline constexpr motion::Duration idleWarning = std::chrono::seconds(10);
inline constexpr int idleSteps = 20;

/// A touch that rests for this long is not a hand: it is dirt, or the panel lost the end of a touch.
inline constexpr motion::Duration stuckHand = std::chrono::minutes(3);

/// How far a page gives way that there is nothing to turn to, as a share of the way to the next one. What is
/// seen of it is less: `PageTurn::resisted`.
inline constexpr float nudge = 0.1f;

/// What one press of a zoom or pan key does.
inline constexpr float zoomStep = 1.25f;
inline constexpr float positionStep = 0.05f;  ///< of the way from one revision to another
inline constexpr float panStep = 0.12f;       ///< of the viewport's sides

}  // namespace fukan::show::limits
