#pragma once
// What differs on the screen between two frames.

#include "draw/damage.hpp"
#include "draw/draw_list.hpp"

namespace fukan::draw {

/// Adds to `damage`, whose viewport is that of `now`, everything that may look different in `now` than in
/// `before`. Commands meet by their place in the list: what stands between a common beginning and a common
/// end (same ids, same kinds) counts as changed. Of a box in which only the outline or the sheen moves, only
/// that part is damaged. Groups and another viewport damage everything. Does not allocate.
void addDifference(const DrawList& before, const DrawList& now, Damage& damage);

/// Whether the frame cannot be drawn in parts: it has groups, which are pictures of their own.
bool drawnWhole(const DrawList& list);

}  // namespace fukan::draw
