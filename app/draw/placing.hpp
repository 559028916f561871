#pragma once
// Moves, scales and fades commands that have been written: a scene that goes or comes is painted as it looks
// at rest, and then placed.

#include <span>

#include "draw/command.hpp"

namespace fukan::draw {

struct Placing {
    float opacity = 1;  ///< 0 … 1, times that of each command: what lies on one another shows through
    float scale = 1;    ///< of places and of all lengths
    base::Vec2 about;   ///< the point that scaling leaves in place, pixels
    base::Vec2 offset;  ///< pixels, after scaling
};

/// Changes the commands in their place. A clip moves with what it encloses; a backdrop only fades.
void place(std::span<Command> commands, const Placing& placing);

/// One command at another opacity.
Command faded(Command command, float opacity);

}  // namespace fukan::draw
