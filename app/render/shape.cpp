#include "render/shape.hpp"

#include <algorithm>

namespace fukan::render {
namespace {

std::array<std::uint8_t, 4> bytes(base::Color c) { return {c.r, c.g, c.b, c.a}; }

std::array<float, 2> kindOf(Shape::Kind kind, bool vertical = false) {
    return {static_cast<float>(static_cast<int>(kind)), vertical ? 1.0f : 0.0f};
}

Shape::Kind kindOf(draw::Box::Shape shape) {
    switch (shape) {
        case draw::Box::Shape::arrow:
            return Shape::Kind::arrow;
        case draw::Box::Shape::chevron:
            return Shape::Kind::chevron;
        case draw::Box::Shape::rounded:
            break;
    }
    return Shape::Kind::rounded;
}

}  // namespace

Shape shapeOf(const draw::Box& box) {
    const base::Rect& r = box.rect;
    const bool chevron = box.shape == draw::Box::Shape::chevron;
    // Rounding an acute corner moves it inward by more than the radius: a chevron's would look cut off.
    const float radius = std::clamp(chevron ? box.radius / 3 : box.radius, 0.0f, std::min(r.w, r.h) / 2);
    // A chevron's notch and head must not meet; an arrow keeps a little of its shaft.
    const float room = chevron ? r.w / 2 : r.w;
    const float head = std::clamp(box.head, 0.0f, std::max(room - radius, 0.0f));
    Shape shape;
    shape.place = {r.x, r.y, r.w, r.h};
    shape.form = {radius, head, std::max(box.outline, 0.0f), std::max(box.glow, 0.0f)};
    shape.extra = {box.shadowOffset.x, box.shadowOffset.y, std::max(box.shadow, 0.0f), box.sheen};
    shape.kind = kindOf(kindOf(box.shape), box.vertical);
    shape.colors = {bytes(box.fillFrom),  bytes(box.fillTo),      bytes(box.outlineColor),
                    bytes(box.glowColor), bytes(box.shadowColor), bytes(box.sheenColor)};
    return shape;
}

Shape shapeOf(const draw::Backdrop& backdrop) {
    const base::Rect& r = backdrop.rect;
    Shape shape;
    shape.place = {r.x, r.y, r.w, r.h};
    shape.form = {std::max(backdrop.radius, 1.0f), 0, 0, 0};
    shape.extra = {backdrop.center.x, backdrop.center.y, 0, -1};
    shape.kind = kindOf(Shape::Kind::backdrop);
    shape.colors[0] = bytes(backdrop.inner);
    shape.colors[1] = bytes(backdrop.middle);
    shape.colors[2] = bytes(backdrop.outer);
    return shape;
}

Shape shapeOf(const draw::Line& line) {
    Shape shape;
    shape.place = {line.from.x, line.from.y, line.to.x, line.to.y};
    shape.form = {std::max(line.width, 0.0f), std::max(line.dash, 0.0f), 0, 0};
    shape.extra = {0, 0, 0, -1};
    shape.kind = kindOf(Shape::Kind::line);
    shape.colors[0] = bytes(line.color);
    shape.colors[1] = bytes(line.color);
    return shape;
}

}  // namespace fukan::render
