#include "draw/box_parts.hpp"

#include <algorithm>
#include <cmath>

namespace fukan::draw {

BoxForm formOf(const Box& box) {
    const base::Rect& r = box.rect;
    const bool chevron = box.shape == Box::Shape::chevron;
    // Rounding an acute corner moves it inward by more than the radius: a chevron's would look cut off.
    const float radius = std::clamp(chevron ? box.radius / 3 : box.radius, 0.0f, std::min(r.w, r.h) / 2);
    // A chevron's notch and head must not meet; an arrow keeps a little of its shaft.
    const float room = chevron ? r.w / 2 : r.w;
    return {radius, std::clamp(box.head, 0.0f, std::max(room - radius, 0.0f))};
}

SheenBand sheenBand(const Box& box) {
    if (box.sheen < 0 || box.rect.empty()) return {};
    const base::Rect& r = box.rect;
    const float half = std::max(std::min(0.18f * r.w, 1.5f * r.h), 8.0f);
    const float way = r.w / 2 + half + SheenBand::lean * r.h / 2;
    return {base::lerp(-way, way, box.sheen), half};
}

base::Rect sheenBounds(const Box& box) {
    const SheenBand band = sheenBand(box);
    if (!(band.half > 0)) return {};
    const float reach = band.half + SheenBand::lean * box.rect.h / 2 + 1;
    const float middle = box.rect.center().x + band.center;
    const base::Rect stripe{middle - reach, box.rect.y, 2 * reach, box.rect.h};
    return base::intersection(stripe, box.rect).grown(1);
}

base::Rect innerRect(const Box& box) {
    const BoxForm form = formOf(box);
    const float edge = std::max(box.outline, 0.0f) + 1;
    // A square inside a round corner stands off its sides by 1 - 1/√2 of the radius.
    const float corner = edge + 0.3f * std::max(form.radius - edge, 0.0f);
    // The outline of a slanted edge is wider along the row than across.
    const float slant =
        form.head + form.radius + edge * 1.5f + edge * form.head / std::max(box.rect.h / 2, 1.0f);
    const float left = box.shape == Box::Shape::chevron ? slant : corner;
    const float right = box.shape == Box::Shape::rounded ? corner : slant;
    const base::Rect& r = box.rect;
    const base::Rect inner{r.x + left, r.y + corner, r.w - left - right, r.h - 2 * corner};
    return inner.empty() ? base::Rect{} : inner;
}

}  // namespace fukan::draw
