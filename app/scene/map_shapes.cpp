#include "scene/map_shapes.hpp"

#include <algorithm>

#include "scene/paint.hpp"

namespace fukan::scene {

using base::faded;

draw::Box MapShapes::field(const base::Rect& rect, float head) const {
    draw::Box box;
    box.rect = rect;
    box.shape = draw::Box::Shape::arrow;
    box.radius = 8 * unit_;
    box.head = head;
    box.fillFrom = box.fillTo = theme_.furniture;
    box.outline = std::max(1.0f, 1.5f * unit_);
    box.outlineColor = theme_.furnitureEdge;
    return box;
}

draw::Box MapShapes::stage(const base::Rect& rect, float thickness) const {
    draw::Box rule;
    const float thick = 3 * unit_ * thickness;
    rule.rect = {rect.x, rect.bottom() - thick, rect.w, thick};
    rule.radius = 1.5f * unit_;
    rule.fillFrom = rule.fillTo = faded(theme_.muted, 0.5f);
    return rule;
}

draw::Box MapShapes::layer(const base::Rect& rect) const {
    draw::Box band;
    band.rect = rect;
    band.radius = 12 * unit_;
    band.fillFrom = band.fillTo = faded(theme_.resting, 0.35f);
    return band;
}

draw::Box MapShapes::area(const base::Rect& rect, int number, bool quiet) const {
    draw::Box box;
    box.rect = rect;
    box.radius = 12 * unit_;
    box.vertical = true;
    box.fillFrom = areaGround(theme_, number, quiet);
    box.fillTo = theme_.tint(number, quiet ? 0.04f : theme_.light ? 0.08f : 0.09f);
    box.outline = std::max(1.0f, 2 * unit_);
    box.outlineColor = faded(theme_.light ? theme_.ink(number) : theme_.hue(number), quiet ? 0.3f : 0.55f);
    return box;
}

draw::Box MapShapes::item(const base::Rect& rect, int number, bool chained, float head, bool quiet) const {
    draw::Box box;
    box.rect = rect;
    box.shape = chained ? draw::Box::Shape::chevron : draw::Box::Shape::rounded;
    box.head = head;
    box.radius = chained ? 3 * unit_ : 7 * unit_;
    const float strength = theme_.light ? 0.26f : 0.34f;
    box.fillFrom = box.fillTo = theme_.tint(number, quiet ? strength / 2 : strength);
    if (!chained) {
        box.outline = std::max(1.0f, 1.2f * unit_);
        box.outlineColor = faded(theme_.hue(number), quiet ? 0.25f : theme_.light ? 0.7f : 0.45f);
    }
    return box;
}

}  // namespace fukan::scene
