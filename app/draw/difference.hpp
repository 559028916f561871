#pragma once
// Finds what differs on the screen between two frames.

#include "draw/damage.hpp"
#include "draw/draw_list.hpp"

namespace fukan::draw {

/// Adds to `damage` everything that may look different in `now` than in `before`; the viewport of
/// `damage` must be that of `now`. Commands are compared by their place in the list: those between a
/// common beginning and a common end (same ids, same kinds) count as changed. Of a box in which only the
/// outline, the glow or the sheen changes, only that part is damaged. Groups and another viewport damage
/// everything. Does not allocate.
void addDifference(const DrawList& before, const DrawList& now, Damage& damage);

/// Whether the frame must be drawn as a whole: it has groups, which are drawn as pictures of their own.
bool drawnWhole(const DrawList& list);

}  // namespace fukan::draw
