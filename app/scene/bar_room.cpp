#include "scene/bar_room.hpp"

#include <algorithm>

namespace fukan::scene {

void makeRoom(show::Reach& reach, const layout::Frame& frame, const layout::Canvas& canvas) {
    const base::Vec2 viewport = canvas.viewport;
    const float top = frame.content.y;
    reach.head = top;
    reach.foot = canvas.px(barHeight);
    reach.aheadFrom = leastRoom;
    reach.wholeFrom = noRoom;
    const float free = viewport.y - reach.foot - top;
    const float scale = std::clamp(free / std::max(frame.content.h, 1.0f), leastRoom, 1.0f);
    reach.minScale = std::min(reach.minScale, scale);
    if (scale < 1) reach.room = {{viewport.x / 2, top + (viewport.y / 2 - top) / scale}, scale};
}

}  // namespace fukan::scene
