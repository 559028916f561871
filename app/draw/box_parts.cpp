#include "draw/box_parts.hpp"

#include <algorithm>
#include <cmath>

namespace fukan::draw {

base::Rect shapeRect(const Box& box) {
    base::Rect r = box.rect;
    if (!box.joinedLeft && !box.joinedRight) return r;
    // Half of the height stands for the outline: that breathes, and the sheen must not move with it.
    const float beyond = std::max(box.radius, 0.0f) + r.h / 2 + 2;
    if (box.joinedLeft) r.x -= beyond;
    r.w = box.rect.right() + (box.joinedRight ? beyond : 0) - r.x;
    return r;
}

base::Rect cutAtJoints(const Box& box, const base::Rect& rect) {
    const float left = box.joinedLeft ? std::max(rect.x, box.rect.x) : rect.x;
    const float right = box.joinedRight ? std::min(rect.right(), box.rect.right()) : rect.right();
    return {left, rect.y, std::max(0.0f, right - left), rect.h};
}

BoxForm formOf(const Box& box) {
    const base::Rect r = shapeRect(box);
    const bool chevron = box.shape == Box::Shape::chevron;
    // Rounding an acute corner moves it inward by more than the radius, so a chevron would look cut off.
    const float radius = std::clamp(chevron ? box.radius / 3 : box.radius, 0.0f, std::min(r.w, r.h) / 2);
    if (box.shape == Box::Shape::rounded) return {radius, 0};
    // A chevron's notch and head must not meet; an arrow keeps a little of its shaft.
    const float room = chevron ? r.w / 2 : r.w;
    return {radius, std::clamp(box.head, 0.0f, std::max(room - radius, 0.0f))};
}

SheenBand sheenBand(const Box& box) {
    if (box.sheen < 0 || box.rect.empty()) return {};
    const base::Rect r = shapeRect(box);
    const float half = std::max(std::min(0.18f * r.w, 1.5f * r.h), 8.0f);
    const float way = r.w / 2 + half + SheenBand::lean * r.h / 2;
    return {base::lerp(-way, way, box.sheen), half};
}

base::Rect sheenBounds(const Box& box, float top, float bottom) {
    const SheenBand band = sheenBand(box);
    if (!(band.half > 0)) return {};
    const base::Vec2 middle = shapeRect(box).center();
    const float left = middle.x + band.center - band.half - SheenBand::lean * (bottom - middle.y);
    const float right = middle.x + band.center + band.half - SheenBand::lean * (top - middle.y);
    const base::Rect rows{left, top, right - left, bottom - top};
    return base::intersection(rows, box.rect);
}

// By `coverageAt` a pixel belongs to the box alone when its centre lies half a pixel inside the edge, and has
// no outline when its centre lies half a pixel inside the outline's inner edge.
base::Rect innerRect(const Box& box) {
    const BoxForm form = formOf(box);
    const float edge = std::max(box.outline, 0.0f);
    // Leaves the corners out at the sides, not above and below: bars are long and low.
    const float side = std::max(form.radius, edge);
    // The outline of a slanted edge is wider along the row than across.
    const float slant = form.head + form.radius + 1 + edge * 1.5f +
                        (edge + 0.5f) * form.head / std::max(box.rect.h / 2, 1.0f);
    float left = box.shape == Box::Shape::chevron ? slant : side;
    float right = box.shape == Box::Shape::rounded ? side : slant;
    if (box.joinedLeft) left = 0;
    if (box.joinedRight) right = 0;
    const base::Rect& r = box.rect;
    const base::Rect inner{r.x + left, r.y + edge, r.w - left - right, r.h - 2 * edge};
    return inner.empty() ? base::Rect{} : inner;
}

base::Rect coveredRect(const Box& box) {
    if (box.fillFrom.a < 255 || box.fillTo.a < 255 || std::min(box.rect.w, box.rect.h) < 2) return {};
    const BoxForm form = formOf(box);
    // Half a pixel across a slanted edge is more than half a pixel along the row.
    const float slant = 1 + 0.5f * form.head / std::max(box.rect.h / 2, 1.0f);
    const float notch = box.shape == Box::Shape::chevron ? form.head + slant : 0;
    const base::Rect& r = box.rect;
    const float left = std::ceil(r.x + (box.joinedLeft ? 0 : form.radius + notch));
    const float top = std::ceil(r.y);
    const float right = std::floor(r.right() - (box.joinedRight ? 0 : form.radius + form.head));
    const base::Rect covered{left, top, right - left, std::floor(r.bottom()) - top};
    return covered.empty() ? base::Rect{} : covered;
}

bool covers(const Backdrop& backdrop, const base::Rect& rect) {
    const bool opaque = backdrop.inner.a == 255 && backdrop.middle.a == 255 && backdrop.outer.a == 255;
    return opaque && backdrop.rect.contains(rect);
}

}  // namespace fukan::draw
