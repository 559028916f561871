#include "draw/image_place.hpp"

#include <algorithm>
#include <cmath>

#include "draw/pixel_rects.hpp"

namespace fukan::draw {

base::Rect imagePlace(base::Vec2 size, const base::Rect& room) {
    const float scale = std::min(room.w / size.x, room.h / size.y);
    const bool asItIs = std::abs(size.x * scale - size.x) <= 1 && std::abs(size.y * scale - size.y) <= 1;
    const base::Vec2 fit = asItIs ? size : size * scale;
    const base::Rect r = rounded({room.center().x - fit.x / 2, room.center().y - fit.y / 2, fit.x, fit.y});
    return asItIs ? base::Rect{r.x, r.y, size.x, size.y} : r;
}

Box placeholderOf(const Image& image) {
    Box box;
    box.rect = image.rect;
    box.radius = 8;
    box.fillFrom = box.fillTo = base::faded({128, 140, 160, 40}, image.opacity);
    box.outline = 1;
    box.outlineColor = base::faded({128, 140, 160, 120}, image.opacity);
    return box;
}

}  // namespace fukan::draw
