#pragma once
// The room that a scene makes for the bar at the screen's lower edge while a visitor explores.

#include "layout/canvas.hpp"
#include "layout/header.hpp"
#include "show/reach.hpp"

namespace fukan::scene {

/// What the bar covers, token pixels.
inline constexpr float barHeight = 104;

/// The smallest scale at which a whole scene stands above the bar: its texts are this much smaller than the
/// legibility floor, for a visitor who stands at arm's length.
inline constexpr float leastRoom = 0.92f;

/// From here down scenes are but marks: see `level`.
inline constexpr float noRoom = leastRoom - 0.1f;

/// Sets what header and bar cover, and the camera that shows the scene between them: it shrinks about the
/// middle of the header's lower edge, no more than its content asks for.
void makeRoom(show::Reach& reach, const layout::Frame& frame, const layout::Canvas& canvas);

}  // namespace fukan::scene
