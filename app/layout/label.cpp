#include "layout/label.hpp"

#include <utility>

namespace fukan::layout {

Label place(base::Id id, const base::Rect& room, text::Block block, AlignX x, AlignY y, float floor) {
    const float slackX = room.w - block.size.x;
    const float slackY = room.h - block.size.y;
    const float fx = x == AlignX::left ? 0.0f : x == AlignX::center ? 0.5f : 1.0f;
    const float fy = y == AlignY::top ? 0.0f : y == AlignY::middle ? 0.5f : 1.0f;
    const base::Vec2 origin{room.x + slackX * fx, room.y + slackY * fy};
    return {id, room, origin, std::move(block), floor};
}

}  // namespace fukan::layout
