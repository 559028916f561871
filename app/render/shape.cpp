#include "render/shape.hpp"

#include <algorithm>

#include "draw/box_parts.hpp"

namespace fukan::render {
namespace {

std::array<std::uint8_t, 4> bytes(base::Color c) { return {c.r, c.g, c.b, c.a}; }

float styleOf(Gradient gradient) { return static_cast<float>(static_cast<int>(gradient)); }

}  // namespace

ShapeKind kindOf(const draw::Box& box) {
    return box.shadow > 0 ? ShapeKind::edgeWithShadow : ShapeKind::edge;
}

Shape shapeOf(const draw::Box& box) {
    const base::Rect r = draw::shapeRect(box);
    const draw::BoxForm form = draw::formOf(box);
    const draw::SheenBand sheen = draw::sheenBand(box);
    Shape shape;
    shape.place = {r.x, r.y, r.w, r.h};
    shape.form = {form.radius, form.head, std::max(box.outline, 0.0f), std::max(box.glow, 0.0f)};
    shape.extra = {box.shadowOffset.x, box.shadowOffset.y, std::max(box.shadow, 0.0f), 0};
    const bool notched = box.shape == draw::Box::Shape::chevron;
    shape.style = {styleOf(box.vertical ? Gradient::downward : Gradient::rightward), notched ? 1.0f : 0.0f,
                   sheen.center, sheen.half};
    shape.colors = {bytes(box.fillFrom),  bytes(box.fillTo),      bytes(box.outlineColor),
                    bytes(box.glowColor), bytes(box.shadowColor), bytes(box.sheenColor)};
    return shape;
}

Shape shapeOf(const draw::Backdrop& backdrop) {
    const base::Rect& r = backdrop.rect;
    Shape shape;
    shape.place = {r.x, r.y, r.w, r.h};
    shape.form = {std::max(backdrop.radius, 1.0f), 0, 1, 0};  // an outline, as its colour is the outer one
    shape.extra = {backdrop.center.x, backdrop.center.y, 0, 0};
    shape.style[0] = styleOf(Gradient::radial);
    shape.colors[0] = bytes(backdrop.inner);
    shape.colors[1] = bytes(backdrop.middle);
    shape.colors[2] = bytes(backdrop.outer);
    return shape;
}

Shape shapeOf(const draw::Line& line) {
    Shape shape;
    shape.extra = {line.from.x, line.from.y, line.to.x, line.to.y};
    shape.form = {std::max(line.width, 0.0f), std::max(line.dash, 0.0f), 0, 0};
    shape.colors[0] = bytes(line.color);
    shape.colors[1] = bytes(line.color);
    return shape;
}

}  // namespace fukan::render
